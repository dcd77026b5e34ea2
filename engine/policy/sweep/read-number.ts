import type { Day } from '@xinglin/base'
import { rounded } from '../decide/rounding.ts'
import { reckoning } from '../evaluate/days.ts'
import type { PlanForm } from '../plan/node.ts'
import { combined, mapped } from './read-logic.ts'
import type { Reading } from './reading.ts'
import { KNOWN, mergeStates, OTHER, type Read, reader } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

/*
 * A sum is reckoned for every row that is due, so what sums are made of has loops of its own: a loop that calls back for each row
 * costs several times as much.
 */

export function readArithmetic({ by, left, right }: Form<'arithmetic'>, to: Reading): Read {
  const [first, second] = [to.read(left), to.read(right)]
  return reader((selection, { values, states }) => {
    const { count } = selection
    const [a, b] = [first(selection), second(selection)]
    const open = mergeStates([a, b], count, states)
    const [x, y] = [a.values, b.values]
    if (by === '+') for (let i = 0; i < count; i++) values[i] = (x[i] as number) + (y[i] as number)
    else if (by === '-') for (let i = 0; i < count; i++) values[i] = (x[i] as number) - (y[i] as number)
    else if (by === '*') for (let i = 0; i < count; i++) values[i] = (x[i] as number) * (y[i] as number)
    // Division by zero is not a number, and so not known.
    else
      for (let i = 0; i < count; i++)
        values[i] = y[i] === 0 ? Number.NaN : Math.trunc((x[i] as number) / (y[i] as number))
    return open | inexact(values, states, count)
  })
}

export function readScale({ by, arg }: Form<'scale'>, to: Reading): Read {
  const read = to.read(arg)
  return reader((selection, { values, states }) => {
    const { count } = selection
    const part = read(selection)
    const open = mergeStates([part], count, states)
    for (let i = 0; i < count; i++) values[i] = (part.values[i] as number) * by
    return open | inexact(values, states, count)
  })
}

/** The least or greatest, known when all are: LEAST(a, NULL) would pay on a missing fact. */
export function readExtreme({ op, args }: Form<'least' | 'greatest'>, to: Reading): Read {
  const reads = args.map(to.read)
  const isLeast = op === 'least'
  return reader((selection, { values, states }) => {
    const { count } = selection
    const parts = reads.map((read) => read(selection))
    const open = mergeStates(parts, count, states)
    for (const [place, part] of parts.entries()) {
      if (place === 0) values.set(part.values.subarray(0, count))
      else if (isLeast)
        for (let i = 0; i < count; i++) values[i] = Math.min(values[i] as number, part.values[i] as number)
      else for (let i = 0; i < count; i++) values[i] = Math.max(values[i] as number, part.values[i] as number)
    }
    return open
  })
}

export function readRound({ arg, times, per, rounding }: Form<'round'>, to: Reading): Read {
  const read = to.read(arg)
  return reader((selection, { values, states }) => {
    const { count } = selection
    const part = read(selection)
    const open = mergeStates([part], count, states)
    if (rounding === 'down_to_fen')
      for (let i = 0; i < count; i++) {
        const value = (part.values[i] as number) * times
        values[i] = value <= 0 ? 0 : Math.floor(value / per)
      }
    else for (let i = 0; i < count; i++) values[i] = rounded((part.values[i] as number) * times, per, rounding)
    return open | inexact(values, states, count)
  })
}

export function readDays({ by, args, reached }: Form<'days'>, to: Reading): Read {
  const reckon = reckoning(by, reached)
  const [first, second] = args.map(to.read)
  if (!first) throw new RangeError(`${by} without a day`)
  if (!second) return mapped(first, (day) => reckon(day as Day, 0))
  return combined(first, second, (day, other) => reckon(day as Day, other))
}

/** A figure by the day. Before its first day, and in its gaps, it waits: for whoever sets it, or for the notice of the year. */
export function readSteps({ at, steps, figure }: Form<'steps'>, to: Reading): Read {
  const days = to.read(at)
  const waiting = figure ? 1 : OTHER
  const froms = Float64Array.from(steps, ({ from }) => from)
  const known = steps.map(({ value }) => value !== undefined)
  const held = Float64Array.from(steps, ({ value }) => Number(value ?? 0))
  return reader((selection, { values, states }) => {
    const day = days(selection)
    let open = KNOWN
    for (let i = 0; i < selection.count; i++) {
      let step = froms.length - 1
      while (step >= 0 && (froms[step] as number) > (day.values[i] as number)) step -= 1
      const state = (day.states[i] as number) || (known[step] ? KNOWN : waiting)
      states[i] = state
      open |= state
      values[i] = held[step] ?? 0
    }
    return open
  })
}

/** Past 2⁵³ whole numbers are not exact any more: such a sum is not known, and never paid. */
function inexact(values: Float64Array, states: Uint8Array, count: number): number {
  let open = KNOWN
  for (let i = 0; i < count; i++)
    if (!(Math.abs(values[i] as number) <= Number.MAX_SAFE_INTEGER)) {
      states[i] = (states[i] as number) || OTHER
      open = OTHER
    }
  return open
}
