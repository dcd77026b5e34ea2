import type { Fen } from '@xinglin/base'
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
  const { due, unset, fen } = answers
  const rows = new Int32Array(due.length * 32)
  const count = rowsOf(due, 0, due.length, rows)
  const { values, states } = readingOf(snapshot).read(event)(selectionOf(rows, count))
  let [dueRows, unsetRows, total, block, place] = [0, 0, 0, -1, 0]
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number
    const own = Math.floor((row >>> 5) / BLOCK)
    if (own !== block) [block, place] = [own, 0]
    const isUnset = hasBit(unset, row) === 1
    const sums = fen[own] ?? 0
    const sum = isUnset ? 0 : typeof sums === 'number' ? sums : (sums[place++] as number)
    if (states[i] !== KNOWN || Math.floor((values[i] as number) / 10_000) !== year) continue
    dueRows += 1
    unsetRows += isUnset ? 1 : 0
    total += sum
  }
  return { due: dueRows, unset: unsetRows, fen: total }
}
