import { isoDay } from '@xinglin/base'
import { type ActionKind, HELD_BY_OFFICE, mayDo, type Situation } from '@xinglin/procedure'
import { and, eq, inArray, lt, type SQL } from 'drizzle-orm'
import { recorder } from '../platform/audit/recorder.ts'
import type { Context } from '../platform/context.ts'
import { appendAction } from './append.ts'
import { getCase } from './load-case.ts'
import { caseState } from './schema.ts'

/** The clock as a doer of actions: it ends what has run its time and tells who must know, and decides nothing. */
const CLOCK = { id: 'system', name: '系统', parties: ['system'] as const }

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
    passed: (today) => and(lt(caseState.stageDueOn, today), eq(caseState.escalated, false)),
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
    const refused = mayDo(loaded.procedure, loaded.state, kind, {
      by: CLOCK.id,
      parties: CLOCK.parties,
      on: context.today,
    })
    if (refused) continue
    const record = recorder(context, `casework/${kind.replaceAll('_', '-')}`)
    const after = await appendAction(context, loaded, CLOCK, kind, {})
    record.effects.about({ kind: 'case', id: caseId }, { action: kind, situation: after.state.situation })
    record.effects.emit('case.moved', { caseId, action: kind, situation: after.state.situation })
    await record.write()
    done += 1
  }
  return done
}
