import { addMonths, type Day, type Fen, yearOf } from '@xinglin/base'
import type { Due } from '../answers.ts'
import type { Counterpart, Limit, Overlap } from '../ir/overlap.ts'
import type { Rule } from '../ir/rule.ts'
import { type Allowed, type AwardMade, fenOf, type OverlapReason } from './award.ts'
import { inOneText, reasonOf } from './reason.ts'

/** What one overlap or limit rule does: refuses, or leaves at most so much. */
interface Effect {
  readonly refuses: boolean
  readonly leaves: Fen
  readonly reason: OverlapReason
}

/**
 * What the overlap and limit rules let this award pay, given the awards already made (this one not among them). To be asked
 * again under lock when a payment is approved. Without the identity that a rule compares, nothing is paid.
 */
export function allowedNow(rule: Rule, due: Due, made: readonly AwardMade[]): Allowed {
  const sum = fenOf(due)
  const effects = [
    ...rule.overlap.map((overlap) => overlapEffect(overlap, due, made)),
    ...rule.limits.map((limit) => limitEffect(limit, due, made)),
  ].filter((effect) => effect !== undefined)
  const reasons = effects.map((effect) => effect.reason)
  const because = inOneText(reasons)
  const left = effects.reduce((least, effect) => Math.min(least, effect.leaves), sum ?? Number.POSITIVE_INFINITY)
  const nothing = sum !== undefined && sum > 0 && left <= 0
  if (nothing || effects.some((effect) => effect.refuses)) return { allowed: false, fen: 0, because, reasons }
  return { allowed: true, fen: sum === undefined ? 0 : left, because, reasons }
}

function overlapEffect(overlap: Overlap, due: Due, made: readonly AwardMade[]): Effect | undefined {
  if (overlap.form === 'once_per') {
    const paths = overlap.per.map((key) => key.path)
    const ids = paths.map((path) => idAt(due, path))
    if (ids.includes(undefined)) return refusal(overlap, 'key_missing', [])
    const before = made.filter(
      (other) => other.rule === due.rule && paths.every((path, i) => idAt(other, path) === ids[i]),
    )
    return before.length > 0 ? refusal(overlap, 'once_per', before) : undefined
  }
  const id = idAt(due, overlap.per.path)
  if (id === undefined) return refusal(overlap, 'key_missing', [])
  if (overlap.form === 'excludes') {
    const before = matching(made, overlap.others, id)
    return before.length > 0 ? refusal(overlap, 'excludes', before) : undefined
  }
  const before = matching(made, overlap.members, id).filter((other) =>
    inWindow(overlap.windowMonths, due.validOn, other.validOn),
  )
  if (before.length === 0) return undefined
  return overlap.rule === 'exclusive' ? refusal(overlap, 'exclusive', before) : remainder(overlap, due, before)
}

/**
 * Highest only, and the difference on an upgrade: all awards of the group together never come to more than the highest of
 * them, so this one pays what the earlier ones leave of it.
 */
function remainder(overlap: Overlap & { form: 'group' }, due: Due, before: readonly AwardMade[]): Effect {
  const taken = total(before)
  const why = overlap.rule === 'pay_difference' ? 'pay_difference' : 'highest_only'
  const sum = fenOf(due)
  const leaves = sum === undefined ? Number.POSITIVE_INFINITY : Math.max(0, sum - taken)
  return { refuses: false, leaves, reason: reasonOf(overlap, why, before, taken) }
}

function limitEffect(limit: Limit, due: Due, made: readonly AwardMade[]): Effect | undefined {
  const id = idAt(due, limit.per.path)
  if (id === undefined) return refusal(limit, 'key_missing', [])
  const same = made.filter((other) => other.rule === due.rule && idAt(other, limit.per.path) === id)
  const before = limit.each === 'year' ? same.filter((other) => yearOf(other.validOn) === yearOf(due.validOn)) : same
  if (limit.count !== undefined) return before.length >= limit.count ? refusal(limit, 'limit_count', before) : undefined
  const left = Math.max(0, (limit.money ?? 0) - total(before))
  const sum = fenOf(due)
  if (sum === undefined ? left > 0 : left >= sum) return undefined
  return { refuses: left === 0, leaves: left, reason: reasonOf(limit, 'limit_money', before, left) }
}

function refusal(from: Overlap | Limit, why: OverlapReason['why'], before: readonly AwardMade[]): Effect {
  return { refuses: true, leaves: 0, reason: reasonOf(from, why, before) }
}

function matching(made: readonly AwardMade[], others: readonly Counterpart[], id: string): AwardMade[] {
  return made.filter((award) => others.some((other) => other.rule === award.rule && idAt(award, other.path) === id))
}

function idAt(award: { readonly keys: AwardMade['keys'] }, path: string): string | undefined {
  return award.keys.find((key) => key.path === path)?.id
}

/** Less than the window apart, whichever came first. */
function inWindow(months: number | undefined, a: Day, b: Day): boolean {
  if (months === undefined) return true
  const [earlier, later] = a <= b ? [a, b] : [b, a]
  return addMonths(earlier, months) > later
}

function total(awards: readonly AwardMade[]): Fen {
  return awards.reduce((sum, award) => sum + award.fen, 0)
}
