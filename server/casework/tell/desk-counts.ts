import { addDays, isoDay } from '@xinglin/base'
import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import type { Draft } from '../../platform/notices/index.ts'
import { notKeptOut } from '../kept-out.ts'
import { caseFile, caseState } from '../schema.ts'
import { findOffices } from './recipients.ts'

type Count = { readonly waiting: number; readonly overdue: number }

/** How many cases wait at each officer's desks: one message a working day for whoever has any. Cases somebody else took on do not count. */
export async function deskCounts(context: Context): Promise<readonly Draft[]> {
  const today = isoDay(context.today)
  if (!isWorkday(context)) return []
  const desks = new Map<string, string[]>()
  for (const { accountId, role, unitId } of await findOffices(context))
    desks.set(accountId, [...(desks.get(accountId) ?? []), `${role}@${unitId}`])
  const drafts: Draft[] = []
  for (const [accountId, held] of desks) {
    const { waiting, overdue } = await countAt(context, accountId, held)
    if (waiting === 0) continue
    drafts.push({
      accountId,
      kind: 'desk.waiting',
      about: null,
      urgency: 'usual',
      title: {
        zh: `工作台有 ${waiting} 件待办`,
        en: waiting === 1 ? '1 case at your desk' : `${waiting} cases at your desk`,
      },
      body: said(waiting, overdue),
      path: `/desk/${context.tenant.slug}/casework`,
      once: `desk:${today}`,
    })
  }
  return drafts
}

function said(waiting: number, overdue: number) {
  if (overdue === 0)
    return {
      zh: `现在有 ${waiting} 件申请在你的岗位上等待办理，都在时限内。`,
      en: `${waiting === 1 ? 'One case waits' : `${waiting} cases wait`} at your desk, within the time limits.`,
    }
  return {
    zh: `现在有 ${waiting} 件申请在你的岗位上等待办理，其中 ${overdue} 件已超过本环节时限，请先办。`,
    en: `${waiting === 1 ? 'One case waits' : `${waiting} cases wait`} at your desk; ${overdue} past the limit of the stage. Please take ${overdue === 1 ? 'it' : 'them'} first.`,
  }
}

async function countAt(context: Context, accountId: string, desks: readonly string[]): Promise<Count> {
  const [row] = await context.db
    .select({
      waiting: sql<number>`count(*)::int`,
      overdue: sql<number>`(count(*) filter (where ${caseState.stageDueOn} < ${isoDay(context.today)}))::int`,
    })
    .from(caseState)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .where(
      and(
        eq(caseState.tenantId, context.tenant.id),
        sql`${caseState.heldBy} && ${sql.param(desks)}::text[]`,
        notKeptOut(context.tenant.id, accountId),
        or(isNull(caseState.assignee), eq(caseState.assignee, accountId)),
      ),
    )
  return row ?? { waiting: 0, overdue: 0 }
}

/** Whether one working day after yesterday is today. Where the calendar does not reach, every day counts: better told than not. */
function isWorkday(context: Context): boolean {
  const { calendar } = context.packs.current(context.tenant.packId).context
  const next = calendar.addWorkdays(addDays(context.today, -1), 1)
  return !next.ok || next.value === context.today
}
