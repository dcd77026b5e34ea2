import { addDays, isoDay } from '@xinglin/base'
import { and, eq, lt } from 'drizzle-orm'
import { recorder } from '../platform/audit/recorder.ts'
import type { Context } from '../platform/context.ts'
import { endOpportunity } from './opportunities/end.ts'
import { STOPS_AFTER } from './profiles/ageing.ts'
import { opportunity, profile } from './schema.ts'

/** A minute's share: the rest follows with the next tick. */
const AT_ONCE = 500

/**
 * Lets happen what a new day brings to openings and profiles of a city: an opening past its last day closes, a profile that nobody renewed stops.
 * Safe to run at any time, by any number of servers.
 * @returns how many of each
 */
export async function runRegistryDays(
  context: Context,
): Promise<{ readonly expired: number; readonly stopped: number }> {
  return { expired: await closeExpired(context), stopped: await stopStale(context) }
}

async function closeExpired(context: Context): Promise<number> {
  const due = await context.db
    .select({ id: opportunity.id, version: opportunity.version })
    .from(opportunity)
    .where(
      and(
        eq(opportunity.tenantId, context.tenant.id),
        eq(opportunity.status, 'open'),
        lt(opportunity.closesOn, isoDay(context.today)),
      ),
    )
    .limit(AT_ONCE)
    .for('update', { skipLocked: true })
  for (const one of due) {
    const record = recorder(context, 'registry/expire-opportunity')
    await endOpportunity(context, record.effects, one, 'expired', null)
    record.effects.emit('opportunity.expired', { opportunityId: one.id })
    await record.write()
  }
  return due.length
}

async function stopStale(context: Context): Promise<number> {
  const mine = eq(profile.tenantId, context.tenant.id)
  const due = await context.db
    .select({ personId: profile.personId, version: profile.version })
    .from(profile)
    .where(and(mine, eq(profile.looking, 'yes'), lt(profile.renewedOn, isoDay(addDays(context.today, -STOPS_AFTER)))))
    .limit(AT_ONCE)
    .for('update', { skipLocked: true })
  for (const { personId, version } of due) {
    const record = recorder(context, 'registry/expire-profile')
    await context.db
      .update(profile)
      .set({ looking: 'no', version: version + 1 })
      .where(and(mine, eq(profile.personId, personId)))
    record.effects.about({ kind: 'person', id: personId })
    record.effects.emit('profile.changed', { personId })
    record.effects.emit('profile.stopped', { personId })
    await record.write()
  }
  return due.length
}
