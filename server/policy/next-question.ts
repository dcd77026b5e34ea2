import { endOfDay } from '@xinglin/base'
import { type Facts, type FigureIndex, nextQuestions, type Rule, type Slot } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { askedSlots, placeOf } from './situation.ts'

/** A question: where its answer is kept, the fact it is about, and how many open rules it matters for. */
export type Question = { readonly place: string; readonly slot: Slot; readonly rules: number }

/**
 * The question that decides most over all rules. The engine weighs each rule's; the same place in several rules is one question, so
 * their weights add up. What can no longer change any answer is never asked.
 */
export function nextQuestion(
  context: Context,
  rules: readonly Rule[],
  factsOf: (rule: Rule) => Facts,
  skipped: readonly string[],
  figures: FigureIndex,
): Question | undefined {
  const days = { filedOn: context.today, knownAt: endOfDay(context.today) }
  const places = new Map<string, Question & { readonly weight: number }>()
  for (const rule of rules) {
    for (const { missing, weight } of nextQuestions([rule], factsOf(rule), days, figures)) {
      const slot = missing.kind === 'fact' ? askedSlots(rule).find((one) => one.path === missing.path) : undefined
      const place = slot && placeOf(rule, slot.path)
      if (!slot || place === undefined || skipped.includes(place)) continue
      const before = places.get(place)
      places.set(place, {
        place,
        slot: before?.slot ?? slot,
        rules: (before?.rules ?? 0) + 1,
        weight: (before?.weight ?? 0) + weight,
      })
    }
  }
  return [...places.values()].sort((a, b) => b.weight - a.weight)[0]
}
