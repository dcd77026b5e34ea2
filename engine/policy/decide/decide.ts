import type { Day } from '@xinglin/base'
import type { AwardKey, Days, Decision, Due, FigureUsed, Ground, Instalment, Sum, Unconfirmed } from '../answers.ts'
import { type Frame, newFrame, type UsedFigure } from '../evaluate/frame.ts'
import type { Facts } from '../facts/facts.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import { type CompiledRule, compiledRule } from './compiled-rule.ts'
import { unknownOf, unsetFigures } from './unknown.ts'
import { versionFor } from './version.ts'

const NONE: readonly never[] = []

/**
 * Answers what one rule gives one subject: the sum due, every condition that fails, or what is missing. A missing fact never
 * pays and never refuses. Throws TypeError on a fact of the wrong type and RangeError on a sum past 9 × 10¹³ yuan.
 */
export function decide(of: Rule, facts: Facts, days: Days, figures: FigureIndex = NO_FIGURES): Decision {
  const rule = versionOf(of, facts, days)
  const compiled = compiledRule(rule)
  const frame = frameOf(compiled, facts, days, figures)
  return decideIn(rule, compiled, frame)
}

/** The version of a rule that answers for a subject: that of the event's day. */
export function versionOf(rule: Rule, facts: Facts, days: Days): Rule {
  if (rule.earlier.length === 0) return rule
  const { validOn } = frameOf(compiledRule(rule), facts, days, NO_FIGURES)
  return versionFor(rule, validOn, (version) => decide(version, facts, days).answer === 'not_due')
}

/** The event's day is the caller's, or the rule's own event fact. */
export function frameOf(compiled: CompiledRule, facts: Facts, days: Days, figures: FigureIndex): Frame {
  const frame = newFrame(facts, days.validOn, days, figures)
  if (days.validOn === undefined) frame.validOn = compiled.event.read(frame) as Day | undefined
  return frame
}

export function decideIn(rule: Rule, compiled: CompiledRule, frame: Frame): Decision {
  frame.used = []
  let failed = 0
  let open = false
  const { tests } = compiled
  for (let i = 0; i < tests.length; i++) {
    const truth = tests[i]?.(frame)
    if (truth === undefined) open = true
    else if (!truth) failed |= 1 << i
  }
  return concluded(rule, compiled, frame, failed, open)
}

/** The answer once every condition was tried: the bits of those that failed, and whether any is open. */
export function concluded(rule: Rule, compiled: CompiledRule, frame: Frame, failed: number, open: boolean): Decision {
  const { validOn } = frame
  if (failed !== 0) {
    const list = compiled.failedOf(failed)
    if (validOn === undefined) return { answer: 'not_due', rule: rule.id, failed: list }
    return { answer: 'not_due', rule: rule.id, validOn, failed: list }
  }
  if (open || validOn === undefined) return unknownOf(rule, compiled, frame)
  const fen = compiled.amount.read(frame)
  const unset = fen === undefined ? unsetFigures(rule, compiled, frame) : undefined
  if (fen === undefined && !unset) return unknownOf(rule, compiled, frame)
  const sum: Sum = unset ? { kind: 'unset', figures: unset } : sumOf(rule, fen ?? 0)
  return due(rule, compiled, frame, validOn, sum, frame.used ?? NONE)
}

function due(
  rule: Rule,
  compiled: CompiledRule,
  frame: Frame,
  validOn: Day,
  sum: Sum,
  used: readonly UsedFigure[],
): Due {
  const unconfirmed = unconfirmedOf(rule, compiled.weak, frame, used)
  return {
    answer: 'due',
    rule: rule.id,
    validOn,
    sum,
    schedule: scheduleOf(rule, sum),
    grounds: rule.grounds,
    figures: used.length === 0 ? NONE : distinct(used),
    unconfirmed,
    payable: sum.kind === 'money' && unconfirmed.length === 0,
    keys: keysOf(rule, frame.facts),
  }
}

function sumOf(rule: Rule, fen: number): Sum {
  const { base } = rule.amount
  if (base.form !== 'in_kind') return { kind: 'money', fen }
  const days = base.days === undefined ? {} : { days: base.days }
  const months = base.months === undefined ? {} : { months: base.months }
  return { kind: 'in_kind', what: base.what, ...days, ...months }
}

/** Shares in fen, the last taking what rounding leaves, so that they add up to the sum. */
function scheduleOf(rule: Rule, sum: Sum): readonly Instalment[] {
  const fen = sum.kind === 'money' ? sum.fen : undefined
  const { instalments } = rule.amount
  if (instalments.length === 0) return [fen === undefined ? WHOLE : { on: 'decision', share: 100, fen }]
  let left = fen ?? 0
  return instalments.map(({ on, share }, i) => {
    if (fen === undefined) return { on, share }
    const part = i === instalments.length - 1 ? left : Math.floor((fen * share) / 100)
    left -= part
    return { on, share, fen: part }
  })
}

const WHOLE: Instalment = { on: 'decision', share: 100 }

function distinct(used: readonly UsedFigure[]): readonly FigureUsed[] {
  if (used.length === 1 && used[0]) return [used[0].figure]
  return [...new Map(used.map(({ figure }) => [`${figure.address}|${figure.from ?? ''}`, figure])).values()]
}

/** Grounds below a government source and figures past their date, as far as no officer has confirmed them. */
function unconfirmedOf(
  rule: Rule,
  weak: Ground | undefined,
  frame: Frame,
  used: readonly UsedFigure[],
): readonly Unconfirmed[] {
  let found: Map<string, Unconfirmed> | undefined
  const address = weak && `benefit:${rule.id}.basis`
  if (address && !frame.figures.find(address, frame.validOn ?? frame.days.filedOn, frame.days.knownAt))
    found = new Map([[address, { address, why: 'confidence', cite: weak.cite }]])
  for (const { doubt } of used) {
    if (!doubt) continue
    found ??= new Map()
    found.set(doubt.address, doubt)
  }
  return found ? [...found.values()] : NONE
}

function keysOf(rule: Rule, facts: Facts): readonly AwardKey[] {
  const known = new Array<AwardKey>(rule.keys.length)
  let count = 0
  for (const { path, kind } of rule.keys) {
    const id = facts.id(path)
    if (id !== undefined) known[count++] = { path, kind, id }
  }
  if (count < known.length) known.length = count
  return known
}
