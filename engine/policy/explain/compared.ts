import type { Comparison, Node } from '../ir/node.ts'
import type { Clause } from './clause.ts'
import { inside } from './english.ts'
import { valueText, withUnit } from './literal.ts'
import { atOf, nameOf } from './name.ts'
import type { Voice } from './voice.ts'

type Compare = Node & { op: 'compare' }

/** A comparison as a clause: `年龄不超过 35 周岁`, `the day of recognition is on or after 1 January 2022`. */
export function compared(node: Compare, by: Comparison, voice: Voice): Clause {
  const span = spanCompared(node.left, by, node.right, voice)
  if (span) return { text: span, at: undefined }
  const name = nameOf(node.left, voice)
  if (node.right.op === 'literal' && node.right.value === '')
    return { text: GIVEN[voice.language](name, by), at: undefined }
  const other = boundText(node.left, node.right, voice)
  const words = wordsFor(node.left)[voice.language]
  const at = atOf(node.left, voice)
  if (voice.language === 'zh') return { text: `${name}${words[by]}${gap(other)}${other}`, at }
  const verb = node.left.op === 'points' ? ': ' : ' is '
  return { text: `${at ? `${name} ${at}` : name}${verb}${words[by]}${other}`, at: undefined }
}

/** A text against nothing: whether something was written at all. */
const GIVEN = {
  zh: (name: string, by: Comparison) => `${by === '!=' ? '已' : '没有'}填写${name}`,
  en: (name: string, by: Comparison) => `${name} is ${by === '!=' ? '' : 'not '}given`,
}

/** One clause for a lower and an upper bound of the same thing, when that is what the two say. */
export function between(low: Compare, high: Compare, keyOf: (node: Node) => string, voice: Voice): Clause | undefined {
  if (low.by !== '>=' || high.by !== '<=' || keyOf(low.left) !== keyOf(high.left)) return undefined
  const name = nameOf(low.left, voice)
  const from = valueOrName(low.right, voice)
  const to = boundText(low.left, high.right, voice)
  const at = atOf(low.left, voice)
  if (voice.language === 'en') return { text: `${at ? `${name} ${at}` : name} is from ${from} to ${to}`, at: undefined }
  return {
    text:
      low.left.type.is === 'date'
        ? `${name}在${from}至${to}之间`
        : `${name}在 ${from} 至 ${to}${/\d$/.test(to) ? ' ' : ''}之间`,
    at,
  }
}

/** Chinese sets a space between Han characters and figures. */
function gap(text: string): string {
  return /^[\d¥]/.test(text) ? ' ' : ''
}

function boundText(left: Node, right: Node, voice: Voice): string {
  const text = valueOrName(right, voice)
  if (right.op === 'literal' && left.type.is === 'int') {
    if (left.op === 'points') return voice.language === 'zh' ? `${text} 分` : `${text} points`
    const slot = left.op === 'fact' || left.op === 'derived' ? voice.slots[left.slot] : undefined
    return slot ? withUnit(text, slot.fact, voice) : text
  }
  return voice.language === 'en' && right.type.is === 'code' ? inside(text) : text
}

function valueOrName(node: Node, voice: Voice): string {
  return node.op === 'literal' ? valueText(node.value, node.type, voice) : nameOf(node, voice)
}

type Words = Record<'zh' | 'en', Record<Comparison, string>>

const NUMBERS: Words = {
  zh: { '==': '为', '!=': '不是', '<': '低于', '<=': '不超过', '>': '超过', '>=': '不低于' },
  en: { '==': '', '!=': 'not ', '<': 'less than ', '<=': 'at most ', '>': 'more than ', '>=': 'at least ' },
}

const DAYS: Words = {
  zh: { '==': '为', '!=': '不是', '<': '早于', '<=': '不晚于', '>': '晚于', '>=': '不早于' },
  en: { '==': '', '!=': 'not ', '<': 'before ', '<=': 'on or before ', '>': 'after ', '>=': 'on or after ' },
}

function wordsFor(left: Node): Words {
  return left.type.is === 'date' ? DAYS : NUMBERS
}

const SPANS = {
  full_years_between: { zh: '年', en: ['full year', 'full years'] },
  full_months_between: { zh: '个月', en: ['full month', 'full months'] },
  days_between: { zh: '天', en: ['day', 'days'] },
} as const

const SPAN_WORDS: Words = {
  zh: { '==': '恰为', '!=': '不是', '<': '不满', '<=': '不超过', '>': '超过', '>=': '已满' },
  en: { '==': 'exactly', '!=': 'not exactly', '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least' },
}

/** A length of time against a number: `毕业日期至开始日期不满 2 年`. */
function spanCompared(left: Node, by: Comparison, right: Node, voice: Voice): string | undefined {
  if (left.op !== 'days' || right.op !== 'literal') return undefined
  const span = left.by in SPANS ? SPANS[left.by as keyof typeof SPANS] : undefined
  const [a, b] = left.args
  if (!span || !a || !b) return undefined
  const [from, to] = [nameOf(a, voice), endName(b, voice)]
  const words = SPAN_WORDS[voice.language][by]
  if (voice.language === 'zh') return `${from}至${to}${words} ${right.value} ${span.zh}`
  return `${words} ${right.value} ${right.value === 1 ? span.en[0] : span.en[1]} from ${from} to ${to}`
}

/** The day after an end is how one counts the end itself in. */
function endName(end: Node, voice: Voice): string {
  const [last, count] = end.op === 'days' && end.by === 'add_days' ? end.args : []
  if (!last || count?.op !== 'literal' || count.value !== 1) return nameOf(end, voice)
  return voice.language === 'zh' ? `${nameOf(last, voice)}（含当日）` : `${nameOf(last, voice)} inclusive`
}
