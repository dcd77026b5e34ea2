import type { PlanForm, PlanNode } from '../plan/node.ts'
import { type Reading, textNumber } from './reading.ts'
import { KNOWN, OTHER, type Read, reader, type Vector } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

export function readTable({ by, rows }: Form<'table'>, to: Reading): Read {
  const places: number[] = []
  for (const [place, { code }] of rows.entries()) places[textNumber(code, to)] = place
  const values = rows.map(({ value }) => value)
  // A code without a row is paid nothing: the table is the whole of the promise.
  return picked(by, values, (text) => places[text] ?? -1, to)
}

export function readBands({ of, steps }: Form<'bands'>, to: Reading): Read {
  const ends = steps.map(({ below }) => below ?? Number.POSITIVE_INFINITY)
  const values = steps.map(({ value }) => value)
  return picked(of, values, (value) => ends.findIndex((end) => value < end), to)
}

/** For each row one of several values, 0 where none is meant. */
function picked(by: PlanNode, options: readonly PlanNode[], placeOf: (value: number) => number, to: Reading): Read {
  const key = to.read(by)
  const reads = options.map(to.read)
  return reader((selection, { values, states }) => {
    const keys = key(selection)
    const found = reads.map((read): Vector => read(selection))
    for (let i = 0; i < selection.count; i++) {
      const option = keys.states[i] === KNOWN ? found[placeOf(keys.values[i] ?? 0)] : undefined
      values[i] = option?.values[i] ?? 0
      states[i] = option ? (option.states[i] ?? OTHER) : (keys.states[i] ?? OTHER)
    }
  })
}
