import type { Fen } from '@xinglin/base'
import type { Due } from '../answers.ts'
import type { Rule } from '../ir/rule.ts'
import { allowedNow } from './allowed-now.ts'
import { type AwardMade, fenOf, type OverlapReason } from './award.ts'
import { upperBounds } from './bounds.ts'

export interface Candidate {
  readonly due: Due
  readonly rule: Rule
}

export interface Chosen extends Candidate {
  /** What is left of the sum; undefined while it is unset, or in kind. */
  readonly fen: Fen | undefined
  /** What reduced it. */
  readonly reasons: readonly OverlapReason[]
}

export interface LeftOut extends Candidate {
  readonly reasons: readonly OverlapReason[]
}

export interface Stack {
  readonly total: Fen
  readonly chosen: readonly Chosen[]
  readonly leftOut: readonly LeftOut[]
}

interface Best {
  total: Fen
  taken: readonly Candidate[]
}

/**
 * The lawful combination that pays most, given the awards already made. Exact: every combination is tried that could still be
 * better. Awards are taken in order of their size, so a larger award comes before the smaller one that it displaces. Benefits
 * without a sum (unset, in kind) are added afterwards where nothing chosen stands in their way.
 */
export function stack(candidates: readonly Candidate[], made: readonly AwardMade[]): Stack {
  const paid = candidates.filter(({ due }) => fenOf(due) !== undefined)
  paid.sort((a, b) => (fenOf(b.due) ?? 0) - (fenOf(a.due) ?? 0))
  const best: Best = { total: -1, taken: [] }
  search(paid, made, upperBounds(paid, made), best)
  const taken: AwardMade[] = [...made]
  const chosen: Chosen[] = []
  const leftOut: Candidate[] = paid.filter((candidate) => !best.taken.includes(candidate))
  for (const candidate of [...best.taken, ...candidates.filter(({ due }) => fenOf(due) === undefined)]) {
    const { due, rule } = candidate
    const now = allowedNow(rule, due, taken)
    if (!now.allowed) {
      leftOut.push(candidate)
      continue
    }
    taken.push(madeOf(due, now.fen))
    chosen.push({ due, rule, fen: fenOf(due) === undefined ? undefined : now.fen, reasons: now.reasons })
  }
  return {
    total: chosen.reduce((sum, one) => sum + (one.fen ?? 0), 0),
    chosen,
    leftOut: leftOut.map(({ due, rule }) => ({ due, rule, reasons: allowedNow(rule, due, taken).reasons })),
  }
}

/** Depth first, taking before leaving; a branch ends when even its bound would not be better. */
function search(
  candidates: readonly Candidate[],
  made: readonly AwardMade[],
  bounds: readonly Fen[],
  best: Best,
): void {
  const awards: AwardMade[] = [...made]
  const taken: Candidate[] = []
  const visit = (at: number, total: Fen): void => {
    if (total + (bounds[at] ?? 0) <= best.total) return
    const candidate = candidates[at]
    if (!candidate) {
      best.total = total
      best.taken = [...taken]
      return
    }
    const now = allowedNow(candidate.rule, candidate.due, awards)
    if (now.fen > 0) {
      awards.push(madeOf(candidate.due, now.fen))
      taken.push(candidate)
      visit(at + 1, total + now.fen)
      awards.pop()
      taken.pop()
    }
    visit(at + 1, total)
  }
  visit(0, 0)
}

/** The award as it will stand among those made. */
function madeOf(due: Due, fen: Fen): AwardMade {
  return { rule: due.rule, fen, validOn: due.validOn, keys: due.keys }
}
