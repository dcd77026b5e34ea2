import type { Missing, Unknown, UnsetFigure, WeighedMissing } from '../answers.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { Rule } from '../ir/rule.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { findUnset } from './unset.ts'

/** What is missing: first for the conditions, then for the sum, what decides most first. */
export function unknownOf(rule: Rule, compiled: CompiledRule, frame: Frame): Unknown {
  const missing = weigh(compiled, frame)
  const next = missing.find(isAskable)
  const valid = frame.validOn === undefined ? {} : { validOn: frame.validOn }
  return { answer: 'unknown', rule: rule.id, missing, ...(next ? { next } : {}), ...valid }
}

/** Sorting keeps the rule's order among equals. */
function weigh(compiled: CompiledRule, frame: Frame): WeighedMissing[] {
  const found = new Map<string, { missing: Missing; weight: number }>()
  const add = (open: Compiled, scale: number) => {
    const here = new Map<string, Missing>()
    open.blockers(frame, (missing) => {
      const key = missingKey(missing)
      if (!here.has(key)) here.set(key, missing)
    })
    for (const [key, missing] of here) {
      const known = found.get(key)
      if (known) known.weight += scale / here.size
      else found.set(key, { missing, weight: scale / here.size })
    }
  }
  // Without the day of the event nothing is answered: it weighs as much as a condition.
  if (frame.validOn === undefined) add(compiled.event, 1)
  for (const { test } of compiled.conditions) if (test.read(frame) === undefined) add(test, 1)
  if (compiled.amount.read(frame) === undefined) add(compiled.amount, 0.001)
  const weighed = [...found.values()].map(({ missing, weight }) => ({ ...missing, weight }))
  return weighed.sort((a, b) => b.weight - a.weight)
}

/** An applicant or the ledger can answer it. */
export function isAskable(missing: Missing): boolean {
  return missing.ask !== undefined || missing.kind === 'records'
}

/** Two things missing are one question when path, day and record are the same. */
export function missingKey({ path, at, record }: Missing): string {
  return at === undefined && record === undefined ? path : `${path}|${at ?? ''}|${record ?? ''}`
}

/** The figures nobody has set, when nothing else keeps the sum from being known; otherwise undefined. */
export function unsetFigures(rule: Rule, compiled: CompiledRule, frame: Frame): readonly UnsetFigure[] | undefined {
  const figures = new Map<string, UnsetFigure>()
  let onlyFigures = true
  compiled.amount.blockers(frame, (missing) => {
    if (missing.kind === 'figure') figures.set(missing.path, findUnset(rule, missing))
    else onlyFigures = false
  })
  return onlyFigures && figures.size > 0 ? [...figures.values()] : undefined
}
