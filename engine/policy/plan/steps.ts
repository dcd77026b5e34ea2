import { addDays, type Day } from '@xinglin/base'
import type { Days } from '../answers.ts'
import { lastDayToFile } from '../decide/deadline.ts'
import { findRow } from '../evaluate/parameter.ts'
import type { FigureIndex } from '../facts/figures.ts'
import type { Figure } from '../ir/amount.ts'
import type { Parameter } from '../ir/parameter.ts'
import type { Deadline, RuleContext } from '../ir/rule.ts'
import type { Step } from './node.ts'

export const FIRST_DAY = 10_101 as Day
export const LAST_DAY = 99_991_231 as Day

interface Known {
  readonly figures: FigureIndex
  readonly days: Pick<Days, 'knownAt'>
}

/** A dated figure as the pack and the officers have it, day by day. */
export function parameterSteps(parameter: Parameter, known: Known): Step[] {
  const turns = parameter.rows.flatMap(({ from, until }) => [
    from,
    ...(until && until < LAST_DAY ? [addDays(until, 1)] : []),
  ])
  const set = known.figures.days(`parameter:${parameter.id}`, known.days.knownAt)
  return stepsAt([...turns, ...set], (day) => findRow(parameter, day, known).value)
}

/** A figure of a rule, or what an officer set in its place, by the day of the event. */
export function figureSteps({ address, value }: Figure, { figures, days }: Known): Step[] {
  const turns = [FIRST_DAY, ...figures.days(address, days.knownAt)]
  return stepsAt(turns, (day) => figures.find(address, day, days.knownAt)?.value ?? value)
}

/** Whether a filing on one day is in time, by the day the time runs from. Nothing is said beyond the official calendar. */
export function workdaySteps(deadline: Deadline, filedOn: Day, calendar: RuleContext['calendar']): Step[] {
  const { years } = calendar
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  const turns: Day[] = []
  // From the last day of the year before: its next day is the first the calendar knows.
  for (let day = ((first - 1) * 10_000 + 1231) as Day; day <= last * 10_000 + 1231; day = addDays(day, 1))
    turns.push(day)
  turns.push(((last + 1) * 10_000 + 101) as Day)
  return stepsAt(turns, (day) => {
    const until = lastDayToFile(deadline, day, calendar)
    return until === undefined ? undefined : filedOn <= until
  })
}

/** The value from a day on; undefined before the first step. */
export function stepOn(steps: readonly Step[], day: number): Step['value'] {
  let value: Step['value']
  for (const step of steps) {
    if (step.from > day) break
    value = step.value
  }
  return value
}

function stepsAt(turns: readonly Day[], valueOn: (day: Day) => Step['value']): Step[] {
  const steps: Step[] = []
  for (const from of [...new Set(turns)].sort((a, b) => a - b)) {
    const value = valueOn(from)
    if (steps.length === 0 ? value !== undefined : steps.at(-1)?.value !== value) steps.push({ from, value })
  }
  return steps
}
