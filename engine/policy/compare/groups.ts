import type { PlanNode } from '../plan/node.ts'
import { hasBit, setBit, type Words, wordsFor } from '../sweep/bits.ts'
import { readingOf } from '../sweep/read-node.ts'
import type { Snapshot } from '../sweep/snapshot.ts'
import { KNOWN, selectionOf } from '../sweep/vector.ts'
import type { RuleMoves } from './compare.ts'

/** Who moves within one group; `key` is a text, a day or a number, undefined where it is not known. */
export interface GroupMoves {
  readonly key: string | number | undefined
  readonly gain: number
  readonly lose: number
  readonly gained: number
  readonly lost: number
}

/** Told of every row that moves, with its group. */
export type Seen = (row: number, key: string | number | undefined, fen: number) => void

/** The moves of a rule by a node of the snapshot, such as the county. `keyOf` may bring values together: days to months. */
export function groupMoves(
  { rows, fen }: RuleMoves,
  by: PlanNode,
  snapshot: Snapshot,
  keyOf: (value: number) => number = (value) => value,
  seen?: Seen,
): GroupMoves[] {
  const { values, states } = readingOf(snapshot).read(by)(selectionOf(rows, rows.length))
  const texts = by.kind === 'text' ? new Map([...snapshot.texts].map(([text, number]) => [number, text])) : undefined
  const labelled = (key: number | undefined) => (key === undefined || !texts ? key : texts.get(key))
  const groups = new Map<number | undefined, Sums>()
  for (let i = 0; i < rows.length; i++) {
    const key = states[i] === KNOWN ? keyOf(values[i] as number) : undefined
    addTo(groups, key, fen[i] as number)
    seen?.(rows[i] as number, labelled(key), fen[i] as number)
  }
  return [...groups].map(([key, sums]) => ({
    key: labelled(key),
    ...sums,
  }))
}

type Sums = { gain: number; lose: number; gained: number; lost: number }

export function addTo<Key>(groups: Map<Key, Sums>, key: Key, fen: number): void {
  const sums = groups.get(key) ?? { gain: 0, lose: 0, gained: 0, lost: 0 }
  if (fen > 0) {
    sums.gain += 1
    sums.gained += fen
  } else if (fen < 0) {
    sums.lose += 1
    sums.lost -= fen
  }
  groups.set(key, sums)
}

/** The rows of which a node has one of these values; texts are compared as texts. */
export function rowsWhere(by: PlanNode, wanted: readonly (string | number)[], snapshot: Snapshot): Words {
  const words = new Int32Array(wordsFor(snapshot.size))
  const numbers = new Set(wanted.map((one) => (typeof one === 'string' ? (snapshot.texts.get(one) ?? -1) : one)))
  const column = by.op === 'column' ? snapshot.columns.get(by.column) : undefined
  if (!column || column.form === 'bits') throw new RangeError('a part is chosen by codes or numbers')
  for (let row = 0; row < snapshot.size; row++)
    if (hasBit(column.known, row) && numbers.has(column.values[row] as number)) setBit(words, row)
  return words
}
