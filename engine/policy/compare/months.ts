import type { PlanNode, PlanRule } from '../plan/node.ts'
import type { Plan, Planner } from '../plan/plan.ts'
import { hasBit } from '../sweep/bits.ts'
import { readingOf } from '../sweep/read-node.ts'
import type { Snapshot } from '../sweep/snapshot.ts'
import { KNOWN, selectionOf } from '../sweep/vector.ts'
import type { RuleMoves } from './compare.ts'
import { addTo, type GroupMoves, groupMoves, type Seen } from './groups.ts'

const monthOf = (day: number) => Math.floor(day / 100)

/**
 * The moves of a rule by month (yyyymm). A sum that is made up month by month is told by those months, as far as the months say all of
 * it; any other by the month of its event. `event` is the event's day, `day` the fact that dates a record.
 */
export function monthMoves(
  moves: RuleMoves,
  [before, after]: readonly [PlanRule | undefined, PlanRule | undefined],
  {
    plan,
    snapshot,
    event,
  }: { readonly plan: Pick<Plan, 'columns'>; readonly snapshot: Snapshot; readonly event: PlanNode },
  seen?: Seen,
): GroupMoves[] {
  const [was, is] = [eachOf(before), eachOf(after)]
  const records = is?.records ?? was?.records
  const day = records === undefined ? undefined : dayColumn(plan, records, snapshot)
  if (records === undefined || day === undefined || (was && is && was.records !== is.records) || !is || !was)
    return groupMoves(moves, event, snapshot, monthOf, seen)
  const groups = new Map<number | undefined, { gain: number; lose: number; gained: number; lost: number }>()
  const offsets = snapshot.records.get(records)?.offsets ?? new Int32Array(0)
  const [paid, pays] = [sharesOf(was, moves.rows, snapshot), sharesOf(is, moves.rows, snapshot)]
  const rest: { rows: number[]; fen: number[] } = { rows: [], fen: [] }
  let from = 0
  for (let i = 0; i < moves.rows.length; i++) {
    const row = moves.rows[i] as number
    const first = offsets[row] ?? 0
    const count = (offsets[row + 1] ?? 0) - first
    const change = Array.from({ length: count }, (_, k) => (pays[from + k] ?? 0) - (paid[from + k] ?? 0))
    from += count
    if (change.reduce((sum, fen) => sum + fen, 0) !== moves.fen[i]) {
      // A cap cuts across the months, or the whole claim appears or goes: then it belongs to its event.
      rest.rows.push(row)
      rest.fen.push(moves.fen[i] as number)
      continue
    }
    for (const [k, fen] of change.entries()) {
      if (fen === 0) continue
      const known = hasBit(day.known, first + k) === 1
      const key = known ? monthOf(day.values[first + k] as number) : undefined
      addTo(groups, key, fen)
      seen?.(row, key, fen)
    }
  }
  const others = groupMoves(
    { ...moves, rows: Int32Array.from(rest.rows), fen: Float64Array.from(rest.fen) },
    event,
    snapshot,
    monthOf,
    seen,
  )
  for (const one of others) {
    const key = one.key as number | undefined
    const sums = groups.get(key) ?? { gain: 0, lose: 0, gained: 0, lost: 0 }
    groups.set(key, {
      gain: sums.gain + one.gain,
      lose: sums.lose + one.lose,
      gained: sums.gained + one.gained,
      lost: sums.lost + one.lost,
    })
  }
  return [...groups].map(([key, sums]) => ({ key, ...sums }))
}

type Each = Extract<PlanNode, { op: 'each' }>

/** The part of a sum that goes record by record, alone or under a cap. */
function eachOf(rule: PlanRule | undefined): Each | undefined {
  const sum = rule?.sum
  if (sum?.op === 'each') return sum
  return sum?.op === 'least' ? sum.args.find((arg): arg is Each => arg.op === 'each') : undefined
}

function dayColumn({ columns }: Pick<Planner, 'columns'>, records: string, { columns: held }: Snapshot) {
  const number = columns.findIndex((column, i) => column.scope === records && column.type.is === 'date' && held.has(i))
  const column = held.get(number)
  return column?.form === 'ints' || column?.form === 'wide' ? column : undefined
}

/** What each record of these rows brings, in their order. */
function sharesOf({ records, where, of, atMost }: Each, rows: Int32Array, snapshot: Snapshot): Float64Array {
  const offsets = snapshot.records.get(records)?.offsets ?? new Int32Array(0)
  const all: number[] = []
  const owners: number[] = []
  for (const row of rows)
    for (let record = offsets[row] ?? 0; record < (offsets[row + 1] ?? 0); record++) {
      all.push(record)
      owners.push(row)
    }
  const selection = selectionOf(Int32Array.from(all), all.length)
  const reading = readingOf(snapshot)
  const [counts, amounts] = [where && reading.read(where)(selection), reading.read(of)(selection)]
  const shares = new Float64Array(all.length)
  let [owner, counted] = [-1, 0]
  for (let i = 0; i < all.length; i++) {
    if (owners[i] !== owner) [owner, counted] = [owners[i] as number, 0]
    if (counted >= (atMost ?? Number.POSITIVE_INFINITY)) continue
    if (counts && (counts.states[i] !== KNOWN || counts.values[i] === 0)) continue
    counted += 1
    if (amounts.states[i] === KNOWN) shares[i] = amounts.values[i] as number
  }
  return shares
}
