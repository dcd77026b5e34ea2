import type { Arithmetic } from '../ir/node.ts'
import type { Compiled, Frame } from './frame.ts'
import { openParts } from './logic.ts'

export const RECKON: Record<Arithmetic, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => Math.trunc(a / b),
}

/** Whole-number arithmetic; division drops the fraction as CEL's does. Throws RangeError past 2⁵³. */
export function compileArithmetic(by: Arithmetic, left: Compiled<number>, right: Compiled<number>): Compiled<number> {
  const reckon = RECKON[by]
  return {
    read: (frame) => {
      const a = left.read(frame)
      if (a === undefined) return undefined
      const b = right.read(frame)
      // The checker saw the guard; Kleene's `and` still reads past an unknown one.
      if (b === undefined || (b === 0 && by === '/')) return undefined
      return exact(reckon(a, b))
    },
    blockers: openParts([left, right]),
  }
}

export function compileNegate(arg: Compiled<number>): Compiled<number> {
  return compileScale(-1, arg)
}

export function compileScale(by: number, arg: Compiled<number>): Compiled<number> {
  const { read, blockers } = arg
  if (by === 1) return arg
  return {
    read: (frame) => {
      const value = read(frame)
      return value === undefined ? undefined : exact(value * by)
    },
    blockers,
  }
}

/** The numerator only: the result's type carries the denominator. */
export function compilePercent(rate: Compiled<number>, of: Compiled<number>): Compiled<number> {
  return compileArithmetic('*', rate, of)
}

/** Unknown as soon as one is: LEAST(a, NULL) would pay on a missing fact. */
export function compileExtreme(op: 'least' | 'greatest', args: readonly Compiled<number>[]): Compiled<number> {
  const better = op === 'least' ? Math.min : Math.max
  const reads = args.map((arg) => arg.read)
  return {
    read: (frame: Frame) => {
      let best: number | undefined
      for (const read of reads) {
        const value = read(frame)
        if (value === undefined) return undefined
        best = best === undefined ? value : better(best, value)
      }
      return best
    },
    blockers: openParts(args),
  }
}

/** Beyond 2⁵³ whole numbers are no longer exact: stop rather than round. 0 is never negative. */
export function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`a sum leaves the range of exact whole numbers: ${value}`)
  return value === 0 ? 0 : value
}
