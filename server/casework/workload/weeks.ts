import { addDays, type Day, isoDay, parseDay, weekdayOf } from '@xinglin/base'
import { and, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { workdaysOf } from '../project-state.ts'
import { DECIDING } from '../queue/deciding.ts'
import { caseAction, caseFile, caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'

export const Week = z.object({
  /** Monday and Sunday. */
  from: z.string(),
  to: z.string(),
  arrived: z.number(),
  decided: z.number(),
  /** Working days from filing to decision, the middle one of those decided; null where none was, or the calendar does not reach. */
  medianDays: z.number().nullable(),
})
export type Week = z.output<typeof Week>

/** What came in to a unit and what was decided, week by week, the present one last. */
export async function weeksOf(context: SignedIn, unit: string, count: number): Promise<Week[]> {
  const weeks = calendarWeeks(context.today, count)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return []
  const arrived = await arrivals(context, unit, first.from, last.to)
  const decided = await decisions(context, unit, first.from, last.to)
  const workdays = workdaysOf(context)
  return weeks.map(({ from, to }) => {
    const own = decided.filter((one) => one.day >= from && one.day <= to)
    const days = own.flatMap((one) => {
      const between = workdays.between(parseDay(one.filedOn) as Day, parseDay(one.day) as Day)
      return between === undefined ? [] : [{ days: between, count: one.count }]
    })
    return {
      from,
      to,
      arrived: sum(arrived.filter((one) => one.day >= from && one.day <= to)),
      decided: sum(own),
      medianDays: median(days),
    }
  })
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, one) => total + one.count, 0)

/** The middle of values that come with how often each is there; the lower one of two. */
export function median(values: readonly { readonly days: number; readonly count: number }[]): number | null {
  const sorted = [...values].sort((a, b) => a.days - b.days)
  let left = Math.ceil(sum(sorted) / 2)
  for (const one of sorted) {
    left -= one.count
    if (left <= 0) return one.days
  }
  return null
}

/** Weeks from Monday to Sunday, the one of this day last. */
export function calendarWeeks(today: Day, count: number): { from: string; to: string }[] {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  return Array.from({ length: count }, (_, at) => {
    const from = addDays(monday, -7 * (count - 1 - at))
    return { from: isoDay(from), to: isoDay(addDays(from, 6)) }
  })
}

const ofUnit = ({ actor, tenant, packs }: SignedIn, unit: string): SQL | undefined =>
  and(eq(caseFile.tenantId, tenant.id), eq(caseFile.unitId, unit), officerSees(actor, packs.current(tenant.packId)))

function arrivals(context: SignedIn, unit: string, from: string, to: string) {
  return context.db
    .select({ day: sql<string>`${caseState.filedOn}::text`, count: sql<number>`count(*)::int` })
    .from(caseState)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .where(
      and(
        eq(caseState.tenantId, context.tenant.id),
        ofUnit(context, unit),
        gte(caseState.filedOn, from),
        lte(caseState.filedOn, to),
      ),
    )
    .groupBy(caseState.filedOn)
}

/** By day of filing and day of decision: so few pairs that the calendar can be asked for each. A case decided twice counts with its first decision here. */
function decisions(context: SignedIn, unit: string, from: string, to: string) {
  const first = context.db
    .select({ caseId: caseAction.caseId, day: sql<string>`min(${caseAction.businessDay})::text`.as('day') })
    .from(caseAction)
    .where(
      and(
        eq(caseAction.tenantId, context.tenant.id),
        inArray(caseAction.kind, [...DECIDING]),
        gte(caseAction.businessDay, from),
        lte(caseAction.businessDay, to),
      ),
    )
    .groupBy(caseAction.caseId)
    .as('first')
  return context.db
    .select({ filedOn: sql<string>`${caseState.filedOn}::text`, day: first.day, count: sql<number>`count(*)::int` })
    .from(first)
    .innerJoin(caseState, and(eq(caseState.tenantId, context.tenant.id), eq(caseState.caseId, first.caseId)))
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .where(and(ofUnit(context, unit), sql`${caseState.filedOn} is not null`))
    .groupBy(caseState.filedOn, first.day)
}
