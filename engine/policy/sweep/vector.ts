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

/** One value for each row of a selection; `states` says whether it is known. Booleans are 0 and 1, texts their numbers. */
export interface Vector {
  values: Float64Array
  states: Uint8Array
}

/** Reckons a selection; the vector is the reader's own and holds until it is asked for other rows. */
export type Read = (selection: Selection) => Vector

/** A reader that fills its vector once for each selection, however many ask. */
export function reader(fill: (selection: Selection, out: Vector) => void): Read {
  const out: Vector = { values: new Float64Array(0), states: new Uint8Array(0) }
  let serial = -1
  return (selection) => {
    if (selection.serial === serial) return out
    if (out.values.length < selection.count) {
      const size = Math.max(1024, 2 ** Math.ceil(Math.log2(selection.count)))
      out.values = new Float64Array(size)
      out.states = new Uint8Array(size)
    }
    fill(selection, out)
    serial = selection.serial
    return out
  }
}

let serials = 0

export function selectionOf(rows: Int32Array, count: number): Selection {
  serials += 1
  return { rows, count, serial: serials }
}
