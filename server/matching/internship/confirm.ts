import { addMonths, day, firstDayOfMonth, isoDay } from '@xinglin/base'
import { and, asc, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { createSubject, recordFacts } from '../../registry/index.ts'
import type { Loaded } from '../life/load.ts'
import type { Side } from '../life/steps.ts'
import { monthConfirmation } from '../schema.ts'

export type Confirmation = typeof monthConfirmation.$inferSelect

/** What the two sides said of the months of an internship, the earliest month first. */
export const findConfirmations = (context: SignedIn, pairingId: string): Promise<Confirmation[]> =>
  context.db
    .select()
    .from(monthConfirmation)
    .where(and(eq(monthConfirmation.tenantId, context.tenant.id), eq(monthConfirmation.pairingId, pairingId)))
    .orderBy(asc(monthConfirmation.month), asc(monthConfirmation.side))

/** First days of the months an internship has run in until now, or until it ended. */
export function monthsOf({ steps, standing }: Loaded, today: ReturnType<typeof day>): readonly string[] {
  const began = steps.find(({ kind }) => kind === 'start')?.detail.startsOn ?? standing.terms.startsOn
  if (began === undefined || !steps.some(({ kind }) => kind === 'start')) return []
  const ended = steps.find(({ kind }) => kind === 'end')?.detail.endedOn ?? standing.contract.contractFrom
  const last = standing.state === 'running' || ended === undefined ? isoDay(today) : ended
  const months: string[] = []
  for (let at = firstDayOfMonth(day(began)); isoDay(at) <= last; at = addMonths(at, 1)) months.push(isoDay(at))
  return months
}

/**
 * One side says that a month took place, and for how many days. Once both have, the month is a record of the engagement in the registry,
 * from which the allowance and the mentoring fee follow. That both said so is what the fact states, and nobody has seen it better than the platform: it
 * is verified by that. Whether the internship itself is as agreed, an officer verifies. The caller holds the pairing's lock.
 */
export async function confirmMonth(
  context: SignedIn,
  { row, opening }: Loaded,
  said: { readonly month: string; readonly side: Side; readonly days: number },
): Promise<'waiting' | 'confirmed'> {
  const tenantId = context.tenant.id
  await context.db
    .insert(monthConfirmation)
    .values({ tenantId, pairingId: row.id, ...said, by: context.actor.accountId })
  const both = (await findConfirmations(context, row.id)).filter((one) => one.month === said.month)
  if (both.length < 2 || row.engagementId === null) return 'waiting'
  const id = await createSubject(context, {
    kind: 'engagement_month',
    name: 'engagement_month',
    areaCode: opening.areaCode,
    roles: { engagement: row.engagementId },
  })
  await recordFacts(context, { id, kind: 'engagement_month' }, [
    { key: 'month', value: said.month, source: 'both_sides', verified: true },
    { key: 'confirmed_by_both', value: true, source: 'both_sides', verified: true },
  ])
  return 'confirmed'
}
