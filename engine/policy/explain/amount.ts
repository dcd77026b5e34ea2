import { formatMoney, inBoth, type Localised } from '@xinglin/base'
import type { Figure } from '../ir/amount.ts'
import type { Rule } from '../ir/rule.ts'
import { capital, inside } from './english.ts'
import { valueText } from './literal.ts'
import { nameOf } from './name.ts'
import { sentenceOf } from './sentence.ts'
import { codeTitle, type Voice } from './voice.ts'
import { voiceOf } from './voice-of.ts'

/** How the sum is made, in words, without anyone's facts; one sentence for each part. */
export function describeAmount(rule: Rule): Localised[] {
  const parts: Localised[] = [inBoth((language) => baseSentence(rule, voiceOf(rule, language)))]
  const { match, cap, instalments } = rule.amount
  if (match) parts.push(inBoth((language) => matchSentence(match, voiceOf(rule, language))))
  if (cap) parts.push(inBoth((language) => capSentence(nameOf(cap, voiceOf(rule, language)), language === 'zh')))
  if (instalments.length > 0) parts.push(inBoth((language) => instalmentSentence(instalments, language)))
  return parts
}

export function baseSentence(rule: Rule, voice: Voice): string {
  const zh = voice.language === 'zh'
  const { base } = rule.amount
  switch (base.form) {
    case 'figure':
      return figureText(base.figure, voice)
    case 'table': {
      const list = base.by.type.is === 'code' ? base.by.type.list : ''
      const rows = [...base.rows].map(
        ([code, figure]) =>
          `${codeTitle(list, code, voice)}${zh ? '' : ' '}${zh ? ' ' : ''}${figureText(figure, voice)}`,
      )
      const by = nameOf(base.by, voice)
      return zh ? `按${by}：${rows.join('；')}` : `By ${by}: ${rows.join('; ')}`
    }
    case 'bands': {
      const of = nameOf(base.of, voice)
      const rows = base.steps.map((step) => {
        const sum = figureText(step.figure, voice)
        if (step.below === undefined) return zh ? `其余 ${sum}` : `otherwise ${sum}`
        const bound = valueText(step.below, base.of.type, voice)
        return zh ? `低于 ${bound} 的 ${sum}` : `below ${bound} ${sum}`
      })
      return zh ? `按${of}：${rows.join('；')}` : `By ${of}: ${rows.join('; ')}`
    }
    case 'expression':
      return zh ? nameOf(base.sum, voice) : capital(nameOf(base.sum, voice))
    case 'each':
      return eachSentence(base, voice)
    case 'in_kind': {
      const what = base.what[voice.language]
      const days = base.days === undefined ? '' : zh ? `，最长 ${base.days} 天` : `, ${base.days} days at most`
      const months =
        base.months === undefined ? '' : zh ? `，最长 ${base.months} 个月` : `, ${base.months} months at most`
      return `${what}${days}${months}`
    }
  }
}

function eachSentence(base: Extract<Rule['amount']['base'], { form: 'each' }>, voice: Voice): string {
  const records = base.records.title[voice.language]
  const sum = nameOf(base.sum, voice)
  const where = base.where ? sentenceOf(base.where, true, voice) : ''
  if (voice.language === 'zh')
    return `每个${where ? `${where}的` : ''}${records}：${sum}${base.atMost ? `，最多 ${base.atMost} 个` : ''}`
  const limit = base.atMost ? `, ${base.atMost} at most` : ''
  return `For each ${inside(records)}${where ? ` (${where})` : ''}: ${sum}${limit}`
}

/** A figure, or that it is still to be set. */
export function figureText(figure: Figure, voice: Voice): string {
  if (figure.value !== undefined) return formatMoney(figure.value, voice.language)
  return voice.language === 'zh' ? '待核定' : 'to be set'
}

export function matchSentence(match: NonNullable<Rule['amount']['match']>, voice: Voice): string {
  const of = nameOf(match.of, voice)
  const ratio = `${match.ours}:${match.theirs}`
  return voice.language === 'zh' ? `与${of}按 ${ratio} 配套` : `Matched ${ratio} with ${of}`
}

export function capSentence(cap: string, zh: boolean): string {
  return zh ? `不超过${/^\d/.test(cap) ? ' ' : ''}${cap}` : `At most ${cap}`
}

function instalmentSentence(instalments: Rule['amount']['instalments'], language: 'zh' | 'en'): string {
  const parts = instalments.map(
    ({ share, on, title }) => `${title?.[language] ?? INSTALMENTS[on]?.[language] ?? on} ${share}%`,
  )
  return language === 'zh' ? `分期发放：${parts.join('，')}` : `Paid in instalments: ${parts.join(', ')}`
}

const INSTALMENTS: Readonly<Record<string, Localised>> = {
  agreement: { zh: '签订协议后', en: 'on agreement' },
  start: { zh: '启动后', en: 'at the start' },
  mid_term: { zh: '中期考核后', en: 'after the mid-term assessment' },
  yearly_assessment: { zh: '年度考核后', en: 'after the yearly assessment' },
  final_assessment: { zh: '终期考核后', en: 'after the final assessment' },
  decision: { zh: '决定后', en: 'on decision' },
}
