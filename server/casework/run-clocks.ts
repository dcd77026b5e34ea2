import { isoDay } from '@xinglin/base'
import { type ActionKind, HELD_BY_OFFICE, type Situation } from '@xinglin/procedure'
import { and, eq, inArray, lt, not, type SQL } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { actAsClock } from './as-clock.ts'
import { getCase } from './load-case.ts'
import { caseState } from './schema.ts'

/** What a day that has passed brings: which cases it may concern, and what the clock does in them. */
type Alarm = {
  readonly kind: ActionKind
  readonly situations: readonly Situation[]
  readonly passed: (today: string) => SQL | undefined
}

const ALARMS: readonly Alarm[] = [
  { kind: 'end_notice', situations: ['notice'], passed: (today) => lt(caseState.noticeUntil, today) },
  { kind: 'end_confirmation', situations: ['confirmation'], passed: (today) => lt(caseState.stageDueOn, today) },
  {
    kind: 'escalate',
    situations: HELD_BY_OFFICE,
    // In the words of its index.
    passed: (today) => and(lt(caseState.stageDueOn, today), not(caseState.escalated)),
  },
]

/**
 * Lets happen what a new day brings to the cases of a city: notices end, silence confirms, a passed limit goes up to those the procedure names.
 * Safe to run at any time, by any number of servers.
 * @param atMost how many cases at the most: less than that done means that nothing is left
 * @returns how many cases in all, and of how many the notice ended
 */
export async function runClocks(
  context: Context,
  atMost = Number.POSITIVE_INFINITY,
): Promise<{ readonly all: number; readonly ended: number }> {
  let [all, ended] = [0, 0]
  for (const alarm of ALARMS) {
    const done = await ring(context, alarm, atMost - all)
    all += done
    if (alarm.kind === 'end_notice') ended = done
  }
  return { all, ended }
}

/** Cases looked at for each alarm: what may be refused must not stand before what may be done. */
const LOOKED_AT = 500

async function ring(context: Context, { kind, situations, passed }: Alarm, atMost: number): Promise<number> {
  const due = await context.db
    .select({ caseId: caseState.caseId })
    .from(caseState)
    .where(
      and(
        eq(caseState.tenantId, context.tenant.id),
        inArray(caseState.situation, [...situations]),
        passed(isoDay(context.today)),
      ),
    )
    .limit(LOOKED_AT)
  let done = 0
  for (const { caseId } of due) {
    if (done >= atMost) break
    const loaded = await getCase(context, caseId, 'lock')
    if (!(await actAsClock(context, loaded, kind))) continue
    done += 1
  }
  return done
}
