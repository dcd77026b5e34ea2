import { type Day, isoDay } from '@xinglin/base'
import { clock, committedOf, type PromisedDay, payableOf, type Workdays } from '@xinglin/procedure'
import type { Context } from '../platform/context.ts'
import { deskOfAccount, keepDesks } from './keep-desks.ts'
import type { LoadedCase } from './load-case.ts'
import { holdersNow } from './parties.ts'
import { caseState } from './schema.ts'

/** The tenant's working days as the case clock wants them. */
export function workdaysOf(context: Context): Workdays {
  const calendar = context.packs.current(context.tenant.packId).context.calendar
  return {
    add: (day, count) => {
      const reached = calendar.addWorkdays(day as Day, count)
      return reached.ok ? reached.value : undefined
    },
    between: (from, to) => {
      const counted = calendar.workdaysBetween(from as Day, to as Day)
      return counted.ok ? counted.value : undefined
    },
  }
}

/** The clock of a loaded case on the tenant's business day. */
export function clockOf(context: Context, loaded: LoadedCase) {
  return clock(loaded.procedure, loaded.actions, context.today, workdaysOf(context))
}

const dayOrNull = (promised: PromisedDay | null) => (typeof promised === 'number' ? isoDay(promised as Day) : null)

/**
 * Writes what lists need to know of a case. Rebuildable at any time from its actions.
 * @param before the case as it was projected last; left out for a new one
 */
export async function projectState(context: Context, loaded: LoadedCase, before?: LoadedCase): Promise<void> {
  const { file, state } = loaded
  const times = clockOf(context, loaded)
  const row = {
    version: state.version,
    situation: state.situation,
    stage: state.stage,
    benefit: file.benefit,
    unitId: file.unitId,
    areaCode: file.areaCode,
    filedOn: state.filedOn === null ? null : isoDay(state.filedOn as Day),
    heldBy: holdersNow(loaded),
    askedOf: state.asked.map((one) => one.account),
    assignee: state.assignee,
    escalated: state.escalated,
    heldSince: times.since === null ? null : isoDay(times.since as Day),
    stageDueOn: dayOrNull(times.stageDueOn),
    stageWarnOn: dayOrNull(times.stageWarnOn),
    legalDueOn: dayOrNull(times.legalDueOn),
    promisedOn: dayOrNull(times.promisedOn),
    stageDueOpen: times.stageDueOn === 'open',
    promisedOpen: times.promisedOn === 'open',
    noticeUntil: state.noticeUntil === null ? null : isoDay(state.noticeUntil as Day),
    sum: state.sum,
    payable: payableOf(state)?.sum ?? null,
    paid: state.paid,
    committed: committedOf(state),
    owed: state.owed,
    nextDue: nextDue(state),
  }
  await context.db
    .insert(caseState)
    .values({ tenantId: context.tenant.id, caseId: file.id, ...row })
    .onConflictDoUpdate({ target: [caseState.tenantId, caseState.caseId], set: row })
  await keepDesks(context, file.id, {
    before: before ? desksOf(before) : [],
    after: desksOf(loaded),
    since: row.heldSince,
    due: row.stageDueOn,
    warn: row.stageWarnOn,
  })
}

const desksOf = (loaded: LoadedCase): readonly string[] => [
  ...holdersNow(loaded),
  ...new Set(loaded.state.asked.map((one) => deskOfAccount(one.account))),
]

/** The day the next thing is owed on after the decision: a milestone, an instalment. */
function nextDue({ milestones, instalments, owed }: LoadedCase['state']): string | null {
  const open = milestones.filter((one) => ['open', 'reported'].includes(one.status)).flatMap((one) => one.due ?? [])
  const days = [...open, ...(owed > 0 ? instalments.map((one) => one.due) : [])]
  return days.length === 0 ? null : isoDay(Math.min(...days) as Day)
}
