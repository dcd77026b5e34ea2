import { isoDay } from '@xinglin/base'
import { and, eq, lt } from 'drizzle-orm'
import { writeAudit } from '../platform/audit/write.ts'
import type { Context } from '../platform/context.ts'
import { appendAction } from './append.ts'
import { getCase } from './load-case.ts'
import { caseState } from './schema.ts'

/** The clock as a doer of actions: it ends what has run its time, and decides nothing. */
const CLOCK = { id: 'system', name: '系统', parties: ['system'] as const }

/** Ends every public notice whose last day is over and to which no objection is open. Safe to run at any time, by any number of servers. */
export async function endNotices(context: Context): Promise<number> {
  const due = await context.db
    .select({ caseId: caseState.caseId })
    .from(caseState)
    .where(
      and(
        eq(caseState.tenantId, context.tenant.id),
        eq(caseState.situation, 'notice'),
        lt(caseState.noticeUntil, isoDay(context.today)),
      ),
    )
  let ended = 0
  for (const { caseId } of due) {
    const loaded = await getCase(context, caseId, 'lock')
    if (loaded.state.situation !== 'notice') continue
    await appendAction(context, loaded, CLOCK, 'end_notice', {})
    await writeAudit(context, 'casework/end-notice', { kind: 'case', id: caseId })
    ended += 1
  }
  return ended
}
