import { isoDay } from '@xinglin/base'
import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { recorder } from '../platform/audit/recorder.ts'
import type { Context } from '../platform/context.ts'
import { noteStep } from './needs/note-step.ts'
import { companyNeed } from './schema.ts'

/** A minute's share: the rest follows with the next tick. */
const AT_ONCE = 500

/**
 * Puts needs whose date has passed before the heads of those who see to them, once for each date. Safe to run at any time, by any number of servers.
 * @returns how many
 */
export async function runLateNeeds(context: Context): Promise<number> {
  const today = isoDay(context.today)
  const due = await context.db
    .select({ id: companyNeed.id })
    .from(companyNeed)
    .where(
      and(
        eq(companyNeed.tenantId, context.tenant.id),
        eq(companyNeed.status, 'open'),
        lt(companyNeed.dueOn, today),
        isNull(companyNeed.escalatedOn),
      ),
    )
    .orderBy(asc(companyNeed.id))
    .limit(AT_ONCE)
    .for('update', { skipLocked: true })
  for (const { id } of due) {
    const record = recorder(context, 'outreach/late-need')
    await noteStep(context, id, 'late', '', { escalatedOn: today })
    record.effects.about({ kind: 'need', id })
    record.effects.emit('need.late', { needId: id })
    await record.write()
  }
  return due.length
}
