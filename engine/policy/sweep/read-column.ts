import { hasBit, type Words } from './bits.ts'
import type { Snapshot } from './snapshot.ts'
import { KNOWN, OTHER, type Read, reader, type Selection } from './vector.ts'

/** A column's values, picked out for the rows of a selection. */
export function readColumn(number: number, { columns }: Snapshot): Read {
  const column = columns.get(number)
  if (!column) throw new RangeError(`the snapshot has no column ${number}: take it for this plan`)
  const { known } = column
  const gather = gathererOf(column)
  return reader((selection, { values, states }) => {
    gather(selection, values)
    return statesOf(known, selection, states)
  })
}

type Gather = (selection: Selection, values: Float64Array) => void

// One loop for each type of array, as in kernels.ts.
function gathererOf(column: NonNullable<ReturnType<Snapshot['columns']['get']>>): Gather {
  switch (column.form) {
    case 'bits': {
      const { truth } = column
      return ({ rows, count }, values) => {
        for (let i = 0; i < count; i++) values[i] = hasBit(truth, rows[i] as number)
      }
    }
    case 'ints': {
      const held = column.values
      return ({ rows, count }, values) => {
        for (let i = 0; i < count; i++) values[i] = held[rows[i] as number] as number
      }
    }
    case 'wide': {
      const held = column.values
      return ({ rows, count }, values) => {
        for (let i = 0; i < count; i++) values[i] = held[rows[i] as number] as number
      }
    }
    case 'codes': {
      const held = column.values
      return ({ rows, count }, values) => {
        for (let i = 0; i < count; i++) values[i] = held[rows[i] as number] as number
      }
    }
  }
}

function statesOf(known: Words, { rows, count }: Selection, states: Uint8Array): number {
  let all = 1
  for (let i = 0; i < count; i++) all &= hasBit(known, rows[i] as number)
  if (all === 1) {
    states.fill(KNOWN, 0, count)
    return KNOWN
  }
  for (let i = 0; i < count; i++) states[i] = hasBit(known, rows[i] as number) === 1 ? KNOWN : OTHER
  return OTHER
}
