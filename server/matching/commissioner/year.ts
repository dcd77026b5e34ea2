import { addDays, addYears, day, isoDay } from '@xinglin/base'
import { and, desc, eq, or } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { commissionerYears, linkSubject, recordFacts } from '../../registry/index.ts'
import { countServices } from './services.ts'

export type CommissionerYear = typeof commissionerYears.$inferSelect

/** Whose year it is. */
export const holderOf = (year: CommissionerYear): string | null => year.commissionerId ?? year.teamId ?? year.bodyId

/** First and last day of a year of service, both included; null where the day of recognition is not known. */
export function periodOf({ recognisedOn }: CommissionerYear): { readonly from: string; readonly until: string } | null {
  if (recognisedOn === null) return null
  return { from: recognisedOn, until: isoDay(addDays(addYears(day(recognisedOn), 1), -1)) }
}

/** Years for which somebody was recognised as commissioner, the newest first. */
export async function yearsOf(context: Context, holderId: string): Promise<readonly CommissionerYear[]> {
  return context.db
    .select()
    .from(commissionerYears)
    .where(
      and(
        eq(commissionerYears.tenantId, context.tenant.id),
        or(
          eq(commissionerYears.commissionerId, holderId),
          eq(commissionerYears.teamId, holderId),
          eq(commissionerYears.bodyId, holderId),
        ),
      ),
    )
    .orderBy(desc(commissionerYears.recognisedOn), desc(commissionerYears.subjectId))
}

/** The year of service that a day lies in; undefined where nobody recognised them for it. */
export async function yearOn(context: Context, holderId: string, onDay: string): Promise<CommissionerYear | undefined> {
  return (await yearsOf(context, holderId)).find((one) => {
    const period = periodOf(one)
    return period !== null && period.from <= onDay && onDay <= period.until
  })
}

/** Says of the year in which an engagement began which company it serves, where no other is named yet: funds are given for one. */
export async function tieYear(
  context: Context,
  holderId: string,
  served: { readonly hostId: string; readonly engagementId: string; readonly onDay: string },
): Promise<void> {
  const year = await yearOn(context, holderId, served.onDay)
  if (year === undefined || year.hostId !== null) return
  const subject = { id: year.subjectId, kind: 'commissioner_year' }
  await linkSubject(context, subject, 'host', served.hostId)
  await linkSubject(context, subject, 'engagement', served.engagementId)
  await keepCounts(context, year)
}

/** Writes how many services and whole hours companies have confirmed in a year: what its score and its benefits read. */
export async function keepCounts(context: Context, year: CommissionerYear): Promise<void> {
  const [holder, period] = [holderOf(year), periodOf(year)]
  if (holder === null || period === null) return
  const { services, minutes } = await countServices(context, holder, period)
  await recordFacts(context, { id: year.subjectId, kind: 'commissioner_year' }, [
    { key: 'services_confirmed', value: services, source: 'self' },
    { key: 'hours_confirmed', value: Math.floor(minutes / 60), source: 'self' },
  ])
}
