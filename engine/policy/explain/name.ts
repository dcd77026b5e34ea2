import type { Node } from '../ir/node.ts'
import type { Slot } from '../ir/slot.ts'
import { capital, inside, listed, the } from './english.ts'
import { valueText } from './literal.ts'
import type { Voice } from './voice.ts'

/** A value as a noun: `年龄`, `the sector of the employer`, `最低工资的 80%`. Days of reading are told by `atOf`. */
export function nameOf(node: Node, voice: Voice): string {
  const zh = voice.language === 'zh'
  const value = voice.instead?.(node)
  if (value !== undefined) return value
  switch (node.op) {
    case 'literal':
      return valueText(node.value, node.type, voice)
    case 'fact':
    case 'derived':
    case 'points':
    case 'tier':
      return slotName(node.slot, voice)
    case 'parameter': {
      const title = voice.parameters.get(node.id)?.title[voice.language] ?? node.id
      return zh ? title : the(title)
    }
    case 'day':
      return dayName(node.which, voice)
    case 'percent':
      return zh
        ? `${nameOf(node.of, voice)}的 ${rateText(node.rate, voice)}`
        : `${rateText(node.rate, voice)} of ${nameOf(node.of, voice)}`
    case 'arithmetic':
      return `${nameOf(node.left, voice)} ${SIGNS[node.by]} ${nameOf(node.right, voice)}`
    case 'negate':
      return `−${nameOf(node.arg, voice)}`
    case 'scale':
      return scaledName(node, voice)
    case 'least':
    case 'greatest': {
      const names = node.args.map((arg) => nameOf(arg, voice))
      if (zh) return `${names.join('与')}中较${node.op === 'least' ? '低' : '高'}者`
      return `the ${node.op === 'least' ? 'lesser' : 'greater'} of ${listed(names, 'and')}`
    }
    case 'choose':
      return chosenName(node, voice)
    case 'days':
      return daysName(node, voice)
    case 'aggregate':
      return aggregateName(node, voice)
    default:
      return voice.sentence(node, voice)
  }
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const

/** A fact with whose it is, where that is not understood. */
export function slotName(number: number, voice: Voice): string {
  const slot = voice.slots[number]
  if (!slot) return ''
  const title = slot.fact.title[voice.language]
  const owner = ownerOf(slot, voice)
  if (voice.language === 'zh') return owner ? `${owner}的${title}` : title
  return owner ? `the ${inside(title)} of ${the(owner)}` : the(title)
}

/** Whose fact it is: the last role walked; nothing for the subject itself and for who is paid. */
export function ownerOf(slot: Slot, voice: Voice): string | undefined {
  const owner = slot.path.slice(0, slot.path.lastIndexOf('.')).replace(/\.classification$/, '')
  if (slot.scope !== '' || voice.understood.includes(owner)) return undefined
  return slot.roles.at(-1)?.[voice.language]
}

/** The days at which facts beneath a node are read, as one label, if it is one. */
export function atOf(node: Node, voice: Voice): string | undefined {
  const slot = node.op === 'fact' || node.op === 'derived' ? voice.slots[node.slot] : undefined
  const at = slot?.at ?? (node.op === 'parameter' && node.at.op !== 'day' ? node.at : undefined)
  if (!at) return undefined
  const day = nameOf(at, voice)
  if (voice.language === 'zh') return day
  return /\bday\b|\bdate\b|^\d/.test(day) ? `on ${day}` : `at ${day}`
}

function dayName(which: 'valid_on' | 'filed_on', voice: Voice): string {
  if (which === 'filed_on') return voice.language === 'zh' ? '申请日' : 'the day of filing'
  const title = voice.eventTitle[voice.language]
  return voice.language === 'zh' ? title : the(title)
}

function rateText(rate: Node, voice: Voice): string {
  if (rate.op === 'literal')
    return rate.type.is === 'percent' ? valueText(rate.value, rate.type, voice) : `${rate.value}%`
  return rate.type.is === 'percent' ? nameOf(rate, voice) : `${nameOf(rate, voice)}%`
}

/** Scaling to a common denominator is not told; dividing is. */
function scaledName(node: Node & { op: 'scale' }, voice: Voice): string {
  const name = nameOf(node.arg, voice)
  if (node.type.is !== 'money' || node.arg.type.is !== 'money')
    return voice.language === 'zh' ? `${name} 元` : `¥${name}`
  return node.by === 1 ? `${name} ÷ ${node.type.per / node.arg.type.per}` : name
}

function chosenName(node: Node & { op: 'choose' }, voice: Voice): string {
  const [test, yes, no] = [voice.sentence(node.test, voice), nameOf(node.yes, voice), nameOf(node.no, voice)]
  if (voice.language === 'zh') return `${test}的，为${yes}；${node.no.op === 'choose' ? no : `其他为${no}`}`
  return `${yes} if ${test}; ${node.no.op === 'choose' ? no : `otherwise ${no}`}`
}

function daysName(node: Node & { op: 'days' }, voice: Voice): string {
  const zh = voice.language === 'zh'
  const [a = '', b = ''] = node.args.map((arg) => nameOf(arg, voice))
  switch (node.by) {
    case 'full_years_between':
      return zh ? `${a}至${b}的整年数` : `the full years from ${a} to ${b}`
    case 'full_months_between':
      return zh ? `${a}至${b}的整月数` : `the full months from ${a} to ${b}`
    case 'days_between':
      return zh ? `${a}至${b}的天数` : `the days from ${a} to ${b}`
    case 'add_days':
    case 'add_months':
    case 'add_years':
      return shifted(a, node.by, node.args[1], b, zh)
    case 'first_day_of_month':
      return zh ? `${a}当月 1 日` : `the first day of the month of ${a}`
    case 'year_of':
      return zh ? `${a}所在年份` : `the year of ${a}`
  }
}

function shifted(
  day: string,
  by: 'add_days' | 'add_months' | 'add_years',
  count: Node | undefined,
  text: string,
  zh: boolean,
): string {
  const number = count?.op === 'literal' ? Number(count.value) : undefined
  const size = number === undefined ? text : String(Math.abs(number))
  const unit = { add_days: ['天', 'day'], add_months: ['个月', 'month'], add_years: ['年', 'year'] }[by]
  if (zh) return `${day}${number !== undefined && number < 0 ? '前' : '后'} ${size} ${unit[0]}`
  return `${size} ${unit[1]}${size === '1' ? '' : 's'} ${number !== undefined && number < 0 ? 'before' : 'after'} ${day}`
}

function aggregateName(node: Node & { op: 'aggregate' }, voice: Voice): string {
  const title = node.records.title[voice.language]
  const where = node.where ? voice.sentence(node.where, voice) : ''
  const what = node.of ? nameOf(node.of, voice) : ''
  if (voice.language === 'zh') return `${where ? `${where}的` : ''}${title}${what ? `的${what}合计` : '数'}`
  const which = `${inside(title)}${where ? ` where ${where}` : ''}`
  return what ? `the total of ${what} over ${which}` : `the number of ${which}`
}

/** A noun at the beginning of an English sentence goes without its article. */
export function asSubject(name: string): string {
  return capital(name.replace(/^the /, ''))
}
