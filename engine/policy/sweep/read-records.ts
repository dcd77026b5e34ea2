import type { PlanForm, PlanNode } from '../plan/node.ts'
import { hasBit } from './bits.ts'
import type { Reading } from './reading.ts'
import { KNOWN, OTHER, type Read, reader, type Selection, selectionOf, type Vector } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

/** A value of the subject for each of its records. */
export function readSpread(node: PlanNode & Form<'spread'>, to: Reading): Read {
  const records = recordsOf(node.scope, to)
  const arg = to.apart().read(node.arg)
  return reader(({ rows, count }, { values, states }) => {
    const owners = new Int32Array(count)
    for (let i = 0; i < count; i++) owners[i] = records.owners[rows[i] ?? 0] ?? 0
    const part = arg(selectionOf(owners, count))
    values.set(part.values.subarray(0, count))
    states.set(part.states.subarray(0, count))
    return part.open
  })
}

/** An unknown record leaves the whole unknown, unless another already shows that there is one. */
export function readAggregate({ op, records, where, of }: Form<'count' | 'sum' | 'exists'>, to: Reading): Read {
  return overRecords(records, where, of, to, (from, until, counts, amounts) => {
    let [sum, open, found] = [0, KNOWN, false]
    for (let i = from; i < until; i++) {
      const state = counts?.states[i] ?? KNOWN
      if (state === KNOWN && counts && counts.values[i] === 0) continue
      if (state === KNOWN) found = true
      open |= state | (amounts?.states[i] ?? KNOWN)
      sum += amounts ? (amounts.values[i] ?? 0) : 1
    }
    if (op === 'exists') return found ? [1, KNOWN] : [0, open]
    return [sum, open]
  })
}

export function readEach({ records, where, of, atMost }: Form<'each'>, to: Reading): Read {
  const limit = atMost ?? Number.POSITIVE_INFINITY
  return overRecords(records, where, of, to, (from, until, counts, amounts) => {
    let [sum, open, counted] = [0, KNOWN, 0]
    for (let i = from; i < until && counted < limit; i++) {
      const state = counts?.states[i] ?? KNOWN
      if (state === KNOWN && counts && counts.values[i] === 0) continue
      counted += 1
      open |= state === KNOWN ? (amounts?.states[i] ?? KNOWN) : state
      sum += amounts?.values[i] ?? 0
    }
    return [sum, open]
  })
}

/** Folds the records of one subject, which stand from one place to another of both vectors, to a value and its state. */
type Fold = (from: number, until: number, counts: Vector | undefined, amounts: Vector | undefined) => [number, number]

function overRecords(
  path: string,
  where: PlanNode | undefined,
  of: PlanNode | undefined,
  to: Reading,
  fold: Fold,
): Read {
  const { offsets, known } = recordsOf(path, to)
  const inside = to.apart()
  const [readWhere, readOf] = [where && inside.read(where), of && inside.read(of)]
  return reader((selection, { values, states }) => {
    const records = recordsOfRows(selection, offsets)
    const [counts, amounts] = [readWhere?.(records), readOf?.(records)]
    let [from, union] = [0, KNOWN]
    for (let i = 0; i < selection.count; i++) {
      const row = selection.rows[i] ?? 0
      const until = from + (offsets[row + 1] ?? 0) - (offsets[row] ?? 0)
      const [value, state] = hasBit(known, row) ? fold(from, until, counts, amounts) : [0, OTHER]
      values[i] = value
      states[i] = Number.isSafeInteger(value) ? state : OTHER
      union |= states[i] as number
      from = until
    }
    return union
  })
}

function recordsOfRows({ rows, count }: Selection, offsets: Int32Array): Selection {
  let total = 0
  for (let i = 0; i < count; i++) total += (offsets[(rows[i] ?? 0) + 1] ?? 0) - (offsets[rows[i] ?? 0] ?? 0)
  const records = new Int32Array(total)
  let next = 0
  for (let i = 0; i < count; i++) {
    const last = offsets[(rows[i] ?? 0) + 1] ?? 0
    for (let record = offsets[rows[i] ?? 0] ?? 0; record < last; record++) records[next++] = record
  }
  return selectionOf(records, total)
}

function recordsOf(path: string, { snapshot }: Reading) {
  const records = snapshot.records.get(path)
  if (!records) throw new RangeError(`the snapshot has no records ${path}`)
  return records
}
