import { numberOf } from '../plan/make.ts'
import type { PlanForm, PlanNode } from '../plan/node.ts'
import { type Reading, textNumber } from './reading.ts'
import { KNOWN, mergeStates, type Read, reader, type Vector } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

export function readTable({ by, rows }: Form<'table'>, to: Reading): Read {
  const places: number[] = []
  for (const [place, { code }] of rows.entries()) places[textNumber(code, to)] = place
  const values = rows.map(({ value }) => value)
  const sums = values.flatMap((value) => numberOf(value) ?? [])
  // A code without a row is paid nothing: the table is the whole of the promise.
  if (sums.length === values.length) return lookedUp(to.read(by), places, sums)
  return picked(by, values, (text) => places[text] ?? -1, to)
}

export function readBands({ of, steps }: Form<'bands'>, to: Reading): Read {
  const ends = steps.map(({ below }) => below ?? Number.POSITIVE_INFINITY)
  const values = steps.map(({ value }) => value)
  return picked(of, values, (value) => ends.findIndex((end) => value < end), to)
}

/** Where every sum of the table is set, one look is enough. */
function lookedUp(by: Read, places: readonly number[], sums: readonly number[]): Read {
  const table = new Float64Array(Math.max(256, places.length))
  for (const [text, place] of places.entries()) table[text] = sums[place] ?? 0
  return reader((selection, { values, states }) => {
    const key = by(selection)
    for (let i = 0; i < selection.count; i++) values[i] = table[key.values[i] as number] ?? 0
    return mergeStates([key], selection.count, states)
  })
}

/** For each row one of several values, 0 where none is meant. */
function picked(by: PlanNode, options: readonly PlanNode[], placeOf: (value: number) => number, to: Reading): Read {
  const key = to.read(by)
  const reads = options.map(to.read)
  return reader((selection, { values, states }) => {
    const keys = key(selection)
    const found = reads.map((read): Vector => read(selection))
    let open = KNOWN
    for (let i = 0; i < selection.count; i++) {
      const state = keys.states[i] as number
      const option = state === KNOWN ? found[placeOf(keys.values[i] as number)] : undefined
      values[i] = option ? (option.values[i] as number) : 0
      states[i] = option ? (option.states[i] as number) : state
      open |= states[i] as number
    }
    return open
  })
}
