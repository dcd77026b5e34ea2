import type { Missing, Unknown, UnsetFigure } from '../answers.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { Rule } from '../ir/rule.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { findUnset } from './unset.ts'

/** What is missing: first for the conditions, then for the sum, what decides most first. */
export function unknownOf(rule: Rule, compiled: CompiledRule, frame: Frame): Unknown {
  const weighed = weigh(compiled, frame)
  const missing = [...weighed.values()].sort((a, b) => b.weight - a.weight).map((entry) => entry.missing)
  const next = missing.find(isAskable)
  const valid = frame.validOn === undefined ? {} : { validOn: frame.validOn }
  return { answer: 'unknown', rule: rule.id, missing, ...(next ? { next } : {}), ...valid }
}

export interface WeighedMissing {
  readonly missing: Missing
  readonly weight: number
}

/**
 * Each missing thing weighs 1 for every open condition it would decide alone, and its share of those it decides with others;
 * what only the sum needs weighs less than any condition. Sorting keeps the rule's order among equals.
 */
export function weigh(compiled: CompiledRule, frame: Frame): Map<string, WeighedMissing> {
  const weighed = new Map<string, WeighedMissing>()
  const add = (open: Compiled, scale: number) => {
    const found = new Map<string, Missing>()
    open.blockers(frame, (missing) => {
      const key = missingKey(missing)
      if (!found.has(key)) found.set(key, missing)
    })
    for (const [key, missing] of found) {
      const before = weighed.get(key)?.weight ?? 0
      weighed.set(key, { missing, weight: before + scale / found.size })
    }
  }
  // Without the day of the event nothing is answered: it weighs as much as a condition.
  if (frame.validOn === undefined) add(compiled.event, 1)
  for (const { test } of compiled.conditions) if (test.read(frame) === undefined) add(test, 1)
  if (compiled.amount.read(frame) === undefined) add(compiled.amount, 0.001)
  return weighed
}

/** An applicant or the ledger can answer it. */
export function isAskable(missing: Missing): boolean {
  return missing.ask !== undefined || missing.kind === 'records'
}

export function missingKey(missing: Missing): string {
  return `${missing.path}|${missing.at ?? ''}|${missing.record ?? ''}`
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
