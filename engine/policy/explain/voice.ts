import type { Language, Localised } from '@xinglin/base'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'

/** What sentences about one rule or classification need to name things. */
export interface Voice {
  readonly language: Language
  readonly slots: readonly Slot[]
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, Localised>>
  readonly parameters: Rule['context']['parameters']
  /** Paths that are named without "of whom": the subject, and who is paid. */
  readonly understood: readonly string[]
  /** How the day of the event is called. */
  readonly eventTitle: Localised
  /** Says a value instead of a name, where the explanation puts numbers into a formula. */
  readonly instead?: (node: Node) => string | undefined
}

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
  }
}

/** The name of a code; the code itself where its list has none. */
export function codeTitle(list: string, code: string, voice: Voice): string {
  return voice.codes.get(list)?.get(code)?.[voice.language] ?? code
}
