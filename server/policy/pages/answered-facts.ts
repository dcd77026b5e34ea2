import type { Language } from '@xinglin/base'
import type { RuleContext, Slot } from '@xinglin/policy'
import { readFactText } from '../../registry/index.ts'
import type { Judgement } from '../judge.ts'
import { askedSlots, placeOf, type Situation } from '../situation.ts'

/** An answer read aloud: which fact, and its value in words. */
export type AnsweredFact = { readonly place: string; readonly title: string; readonly reads: string }

/** The answers given so far in the words of the dictionary, in the order they were given. */
export function answeredFacts(situation: Situation, judgements: readonly Judgement[], lang: Language): AnsweredFact[] {
  const slots = new Map<string, { slot: Slot; context: RuleContext }>()
  for (const { rule } of judgements) {
    for (const slot of askedSlots(rule)) slots.set(placeOf(rule, slot.path), { slot, context: rule.context })
  }
  return Object.entries(situation.answers).flatMap(([place, value]) => {
    const found = slots.get(place)
    return found
      ? [
          {
            place,
            title: found.slot.fact.title[lang],
            reads: readFactText({ ...found.slot.fact, type: found.slot.type }, { context: found.context }, value, lang),
          },
        ]
      : []
  })
}
