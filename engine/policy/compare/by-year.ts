import type { Day, Fen } from '@xinglin/base'
import type { PlanNode } from '../plan/node.ts'
import { hasBit, rowsOf } from '../sweep/bits.ts'
import { readingOf } from '../sweep/read-node.ts'
import type { Snapshot } from '../sweep/snapshot.ts'
import { BLOCK, type RuleAnswers } from '../sweep/sweep.ts'
import { KNOWN, selectionOf } from '../sweep/vector.ts'

/** What a rule gives for the events of one year. */
export interface YearTotals {
  readonly due: number
  /** Of those due, how many wait for a figure. */
  readonly unset: number
  readonly fen: Fen
}

/** Counts what is due for events of a year. `event` is the day of the rule's event. */
export function totalsOfYear(answers: RuleAnswers, snapshot: Snapshot, event: PlanNode, year: number): YearTotals {
  let [due, unset, fen] = [0, 0, 0]
  eachOfYear(answers, snapshot, event, year, (_, sum) => {
    due += 1
    if (sum === undefined) unset += 1
    else fen += sum
  })
  return { due, unset, fen }
}

/** Goes through what is due for events of a year: the row, its sum (undefined while a figure is not set), the event's day. */
export function eachOfYear(
  answers: RuleAnswers,
  snapshot: Snapshot,
  event: PlanNode,
  year: number,
  visit: (row: number, fen: Fen | undefined, day: Day) => void,
): void {
  const { due, unset, fen } = answers
  const rows = new Int32Array(due.length * 32)
  const count = rowsOf(due, 0, due.length, rows)
  const { values, states } = readingOf(snapshot).read(event)(selectionOf(rows, count))
  let [block, place] = [-1, 0]
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number
    const own = Math.floor((row >>> 5) / BLOCK)
    if (own !== block) [block, place] = [own, 0]
    const isUnset = hasBit(unset, row) === 1
    const sums = fen[own] ?? 0
    const sum = isUnset ? 0 : typeof sums === 'number' ? sums : (sums[place++] as number)
    const day = values[i] as Day
    if (states[i] !== KNOWN || Math.floor(day / 10_000) !== year) continue
    visit(row, isUnset ? undefined : sum, day)
  }
}
