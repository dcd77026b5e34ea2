import { addDays, addMonths, type Day, yearOf } from '@xinglin/base'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { Deadline } from '../ir/rule.ts'
import type { CompiledCondition } from './compiled-rule.ts'

/** Filed no later than so much after a day. A day beyond the official calendar leaves it open, never guessed. */
export function compileDeadline(deadline: Deadline, to: Compiling): CompiledCondition {
  const of = compile<number>(deadline.of, to)
  const lastDay = (frame: Frame): Day | undefined => {
    const from = of.read(frame)
    return from === undefined ? undefined : lastDayToFile(deadline, from as Day, to.context.calendar)
  }
  return {
    test: {
      read: (frame) => {
        const last = lastDay(frame)
        return last === undefined ? undefined : frame.days.filedOn <= last
      },
      blockers: (frame, sink) => {
        const from = of.read(frame)
        if (from === undefined) of.blockers(frame, sink)
        else sink({ kind: 'calendar', path: calendarYear(from as Day, to.context.calendar.years), title: CALENDAR })
      },
    },
    failed: { index: deadline.index, ground: deadline.ground },
  }
}

/** The last day on which filing is in time; undefined when working days are not known that far. */
export function lastDayToFile(
  deadline: Deadline,
  from: Day,
  calendar: Compiling['context']['calendar'],
): Day | undefined {
  if (deadline.unit === 'days') return addDays(from, deadline.count)
  if (deadline.unit === 'months') return addMonths(from, deadline.count)
  const reached = calendar.addWorkdays(from, deadline.count)
  return reached.ok ? reached.value : undefined
}

const CALENDAR = { zh: '国务院办公厅当年放假安排', en: "The State Council's holiday notice for the year" }

/** The first year from the day on for which no notice is known. */
function calendarYear(from: Day, known: readonly number[]): string {
  let year = yearOf(from)
  while (known.includes(year)) year += 1
  return String(year)
}
