import { and, asc, eq, gt, or } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { perProgram } from '../platform/per-program.ts'
import { getCase } from './load-case.ts'
import { projectState } from './project-state.ts'
import { caseState } from './schema.ts'

/** How far one has come in each city, and with which years of the calendar. */
const settledIn = perProgram<{ readonly years: string; readonly after: string | null }>()

/**
 * Reckons anew the days that lay beyond the calendar of working days when they were reckoned, once for every calendar this process sees: after
 * a start, and when another year was added. What is still beyond it stays open.
 * @returns how many cases were looked at; less than `atMost` means that nothing is left
 */
export async function settleOpenDays(context: Context, atMost: number): Promise<number> {
  const { tenant, packs, db } = context
  const years = packs.current(tenant.packId).context.calendar.years.join()
  const settled = settledIn(context)
  const before = settled.get(tenant.id)
  const same = before?.years === years
  if (same && before.after === null) return 0
  const rows = await db
    .select({ caseId: caseState.caseId })
    .from(caseState)
    .where(
      and(
        eq(caseState.tenantId, tenant.id),
        or(caseState.stageDueOpen, caseState.promisedOpen),
        same && before.after !== null ? gt(caseState.caseId, before.after) : undefined,
      ),
    )
    .orderBy(asc(caseState.caseId))
    .limit(atMost)
  for (const { caseId } of rows) {
    const loaded = await getCase(context, caseId, 'lock')
    await projectState(context, loaded, loaded)
  }
  settled.set(tenant.id, { years, after: rows.length < atMost ? null : (rows.at(-1)?.caseId ?? null) })
  return rows.length
}
