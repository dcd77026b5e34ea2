import { bestTotal } from './best-total.ts'
import { blockingPairs } from './blocking.ts'
import { greedy } from './greedy.ts'
import type { Assignment, Problem } from './problem.ts'
import { stable } from './stable.ts'

export const MODES = ['best_total', 'stable', 'greedy'] as const
export type Mode = (typeof MODES)[number]

/** One way of assigning and what it costs. */
export interface Costed extends Assignment {
  readonly mode: Mode
  readonly blockingPairs: number
  /** Share of the best total that is lost, from 0 to 1. */
  readonly lost: number
}

/** All ways side by side, for the officer who chooses. Throws ProblemFault. */
export function compareModes(problem: Problem): Readonly<Record<Mode, Costed>> {
  const best = bestTotal(problem)
  const cost = (mode: Mode, assignment: Assignment): Costed => ({
    ...assignment,
    mode,
    blockingPairs: blockingPairs(problem, assignment),
    lost: best.total === 0 ? 0 : 1 - assignment.total / best.total,
  })
  return {
    best_total: cost('best_total', best),
    stable: cost('stable', stable(problem)),
    greedy: cost('greedy', greedy(problem)),
  }
}
