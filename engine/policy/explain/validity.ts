import { formatDay, inBoth, type Localised } from '@xinglin/base'
import type { Deadline, Rule } from '../ir/rule.ts'
import { nameOf } from './name.ts'
import { voiceOf } from './voice-of.ts'

/** Condition 0 in words; undefined where the rule names no days. */
export function validitySentence(rule: Rule): Localised | undefined {
  const { from, until } = rule.valid
  if (from === undefined && until === undefined) return undefined
  return inBoth((language) => {
    const voice = voiceOf(rule, language)
    const event = voice.eventTitle[language]
    const [first, last] = [from && formatDay(from, language), until && formatDay(until, language)]
    if (language === 'zh')
      return `${event}在本政策有效期内（${first ? `${first}起` : ''}${first && last ? '，' : ''}${last ? `至${last}止` : ''}）`
    const days = first && last ? `${first} to ${last}` : first ? `from ${first}` : `until ${last}`
    return `${event} falls within the days of this policy (${days})`
  })
}

/** The deadline in words. */
export function deadlineSentence(deadline: Deadline, rule: Rule): Localised {
  return inBoth((language) => {
    const day = nameOf(deadline.of, voiceOf(rule, language))
    const [zh, en] = UNITS[deadline.unit]
    if (language === 'zh') return `在${day}后 ${deadline.count} ${zh}内提出申请`
    return `Filed within ${deadline.count} ${en}${deadline.count === 1 ? '' : 's'} after ${day}`
  })
}

const UNITS = { days: ['天', 'day'], workdays: ['个工作日', 'working day'], months: ['个月', 'month'] } as const
