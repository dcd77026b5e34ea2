import type { Day } from '@xinglin/base'
import { rounded } from '../decide/rounding.ts'
import { RECKON } from '../evaluate/arithmetic.ts'
import { reckoning } from '../evaluate/days.ts'
import type { PlanForm } from '../plan/node.ts'
import { combined, mapped } from './read-logic.ts'
import type { Reading } from './reading.ts'
import { KNOWN, OTHER, type Read, reader } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

export function readArithmetic({ by, left, right }: Form<'arithmetic'>, to: Reading): Read {
  const reckon = RECKON[by]
  return exactly(combined(to.read(left), to.read(right), (a, b) => (by === '/' && b === 0 ? Number.NaN : reckon(a, b))))
}

export function readScale({ by, arg }: Form<'scale'>, to: Reading): Read {
  return exactly(mapped(to.read(arg), (value) => value * by))
}

/** The least or greatest, known when all are: LEAST(a, NULL) would pay on a missing fact. */
export function readExtreme({ op, args }: Form<'least' | 'greatest'>, to: Reading): Read {
  const better = op === 'least' ? Math.min : Math.max
  const [first, ...others] = args.map(to.read)
  if (!first) throw new RangeError(`${op} of nothing`)
  return others.reduce((best, read) => combined(best, read, better), first)
}

export function readDays({ by, args, reached }: Form<'days'>, to: Reading): Read {
  const reckon = reckoning(by, reached)
  const [first, second] = args.map(to.read)
  if (!first) throw new RangeError(`${by} without a day`)
  if (!second) return mapped(first, (day) => reckon(day as Day, 0))
  return combined(first, second, (day, other) => reckon(day as Day, other))
}

export function readRound({ arg, times, per, rounding }: Form<'round'>, to: Reading): Read {
  return exactly(mapped(to.read(arg), (value) => rounded(value * times, per, rounding)))
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
    for (let i = 0; i < selection.count; i++) {
      let step = froms.length - 1
      while (step >= 0 && (froms[step] ?? 0) > (day.values[i] ?? 0)) step -= 1
      const open = day.states[i] ?? 0
      states[i] = open !== KNOWN ? open : known[step] ? KNOWN : waiting
      values[i] = held[step] ?? 0
    }
  })
}

/** Past 2⁵³ whole numbers are not exact any more: such a sum is not known, and never paid. */
function exactly(read: Read): Read {
  return reader((selection, { values, states }) => {
    const part = read(selection)
    for (let i = 0; i < selection.count; i++) {
      const value = part.values[i] ?? 0
      values[i] = value
      states[i] = Number.isSafeInteger(value) ? (part.states[i] ?? 0) : OTHER
    }
  })
}
