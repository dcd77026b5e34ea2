/** Why a value is not known: bits, so that what several parts wait for is their union. */
export const KNOWN = 0
/** Nobody has set a figure yet. */
export const FIGURE = 1
/** A fact, a record, a notice of holidays, an official result: anything but a figure. */
export const OTHER = 2

/** Rows to be reckoned together. A new serial number says that the rows are others than before. */
export interface Selection {
  readonly rows: Int32Array
  readonly count: number
  readonly serial: number
}

/** One value for each row of a selection. Booleans are 0 and 1, texts their numbers; a value that is not known is of no meaning. */
export interface Vector {
  values: Float64Array
  /** Whether each is known, and what it waits for. */
  states: Uint8Array
  /** The union of the states: KNOWN says that nobody need look at them one by one. */
  open: number
}

/** Reckons a selection; the vector is the reader's own and holds until it is asked for other rows. */
export type Read = (selection: Selection) => Vector

/** A reader that fills its vector once for each selection, however many ask. `fill` answers the union of the states. */
export function reader(fill: (selection: Selection, out: Vector) => number): Read {
  const out: Vector = { values: new Float64Array(0), states: new Uint8Array(0), open: KNOWN }
  let serial = -1
  return (selection) => {
    if (selection.serial === serial) return out
    if (out.values.length < selection.count) {
      const size = Math.max(1024, 2 ** Math.ceil(Math.log2(selection.count)))
      out.values = new Float64Array(size)
      out.states = new Uint8Array(size)
    }
    out.open = fill(selection, out)
    serial = selection.serial
    return out
  }
}

/** The same value for whatever rows: filled when it grows, and never again. */
export function constantReader(value: number, state: number): Read {
  const out: Vector = { values: new Float64Array(0), states: new Uint8Array(0), open: state }
  return ({ count }) => {
    if (out.values.length < count) {
      out.values = new Float64Array(count * 2).fill(value)
      out.states = new Uint8Array(count * 2).fill(state)
    }
    return out
  }
}

/** The states of a value made of parts that must all be known, and their union. */
export function mergeStates(parts: readonly Vector[], count: number, states: Uint8Array): number {
  let open = KNOWN
  states.fill(KNOWN, 0, count)
  for (const part of parts) {
    if (part.open === KNOWN) continue
    open |= part.open
    for (let i = 0; i < count; i++) states[i] = (states[i] as number) | (part.states[i] as number)
  }
  return open
}

let serials = 0

export function selectionOf(rows: Int32Array, count: number): Selection {
  serials += 1
  return { rows, count, serial: serials }
}
