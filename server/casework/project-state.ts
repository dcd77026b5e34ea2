import { type Day, isoDay } from '@xinglin/base'
import { clock, getStage, type PromisedDay, type Workdays } from '@xinglin/procedure'
import type { Context } from '../platform/context.ts'
import type { LoadedCase } from './load-case.ts'
import { holdersOf } from './parties.ts'
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

/** Writes what lists need to know of a case. Rebuildable at any time from its actions. */
export async function projectState(context: Context, loaded: LoadedCase): Promise<void> {
  const { file, procedure, state } = loaded
  const times = clockOf(context, loaded)
  const held =
    state.stage === null || !HELD.has(state.situation) ? [] : holdersOf(getStage(procedure, state.stage), file)
  const row = {
    version: state.version,
    situation: state.situation,
    stage: state.stage,
    filedOn: state.filedOn === null ? null : isoDay(state.filedOn as Day),
    heldBy: held,
    heldSince: times.since === null ? null : isoDay(times.since as Day),
    stageDueOn: dayOrNull(times.stageDueOn),
    promisedOn: dayOrNull(times.promisedOn),
    noticeUntil: state.noticeUntil === null ? null : isoDay(state.noticeUntil as Day),
    sum: state.sum,
  }
  await context.db
    .insert(caseState)
    .values({ tenantId: context.tenant.id, caseId: file.id, ...row })
    .onConflictDoUpdate({ target: [caseState.tenantId, caseState.caseId], set: row })
}

/** Situations in which the office is asked to act. */
const HELD = new Set(['acceptance', 'verification', 'consultation', 'to_publish', 'objection', 'decision', 'payment'])
