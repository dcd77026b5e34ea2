import { addDays, type Day, daysBetween, type YearReached } from '@xinglin/base'
import { reckoning } from '../evaluate/days.ts'
import type { DayFunction } from '../ir/node.ts'
import type { PlanForm } from './node.ts'
import { FIRST_DAY, LAST_DAY } from './steps.ts'

/** A span of days, ends included; empty when it ends before it begins. */
export interface Span {
  readonly low: number
  readonly high: number
}

const NOTHING: Span = { low: LAST_DAY, high: FIRST_DAY }
const COUNT = daysBetween(FIRST_DAY, LAST_DAY)

/**
 * The days for which a calendar function with one open argument answers between two bounds. Every such function only rises or
 * only falls, so the answer is one span: an age of at most 35 becomes a first day of birth, and nothing is reckoned row by row.
 */
export function daysWithin(form: PlanForm & { op: 'days' }, bounds: Span): { arg: number; span: Span } | undefined {
  const open = form.args.findIndex(({ op }) => op !== 'constant')
  const others = form.args.filter((_, i) => i !== open)
  const [other] = others
  if (open < 0 || form.args[open]?.kind !== 'date' || others.some(({ op }) => op !== 'constant')) return undefined
  const fixed = other?.op === 'constant' ? other.value : 0
  if (typeof fixed !== 'number') return undefined
  const falls = open === 0 && FALLS_IN_FIRST.has(form.by)
  const value = rising(form.by, form.reached, open, fixed, falls)
  const [low, high] = falls ? [-bounds.high, -bounds.low] : [bounds.low, bounds.high]
  const from = firstWith((day) => value(day) >= low)
  const after = firstWith((day) => value(day) > high)
  if (from === undefined || from === after) return { arg: open, span: NOTHING }
  return { arg: open, span: { low: from, high: after === undefined ? LAST_DAY : addDays(after, -1) } }
}

const FALLS_IN_FIRST: ReadonlySet<DayFunction> = new Set(['full_years_between', 'full_months_between', 'days_between'])

/** The function of its open argument, turned round where it falls. Beyond the calendar it goes on rising. */
function rising(by: DayFunction, reached: YearReached, open: number, fixed: number, falls: boolean) {
  const reckon = reckoning(by, reached)
  return (day: Day): number => {
    try {
      const value = open === 0 ? reckon(day, fixed) : reckon(fixed as Day, day)
      return falls ? -value : value
    } catch {
      return fixed > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
    }
  }
}

function firstWith(holds: (day: Day) => boolean): Day | undefined {
  let [low, high] = [0, COUNT + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(addDays(FIRST_DAY, middle))) high = middle
    else low = middle + 1
  }
  return low > COUNT ? undefined : addDays(FIRST_DAY, low)
}
