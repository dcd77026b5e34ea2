import type { Language } from '@xinglin/base'
import type { Rule } from '../ir/rule.ts'
import { sentenceOf } from './sentence.ts'
import type { Voice } from './voice.ts'

const EVENT = { zh: '事件发生日', en: 'Day of the event' }

export function voiceOf(rule: Rule, language: Language): Voice {
  const { slots, context, event } = rule
  const slot = event.op === 'fact' ? slots[event.slot] : undefined
  return {
    language,
    slots,
    codes: context.codes,
    parameters: context.parameters,
    understood: [rule.subject, rule.beneficiary.path],
    eventTitle: slot?.fact.title ?? EVENT,
    sentence: (node, voice) => sentenceOf(node, true, voice),
  }
}
