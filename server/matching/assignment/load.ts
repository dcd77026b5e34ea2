import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { cityPack, findOpenOpportunities, type Opportunity } from '../../registry/index.ts'
import { askAssignment } from '../index/answer.ts'
import { readOpening } from '../index/read-rows.ts'
import { findBusy } from '../lists/busy.ts'
import { assignmentRun } from '../schema.ts'
import { answersFor, seesRuns } from '../sides.ts'
import type { AssignmentResult, PersonAndOpening } from './result.ts'

export type Run = typeof assignmentRun.$inferSelect

const NOTHING = { zh: '现在没有可以分配的岗位。', en: 'There is no opening to assign people to now.' }
const MOVED = { zh: '这批方案刚刚改过，请看过再办。', en: 'This batch has just been changed. Please look again.' }

/** Openings of a kind with places left that this officer answers for. */
export const openingsOf = async (context: SignedIn, kind: string): Promise<readonly Opportunity[]> =>
  (await findOpenOpportunities(context)).filter((one) => one.kind === kind && answersFor(context, one.areaCode))

/** Assigns anew what is open, with what an officer keeps and rules out. Throws `unprocessable` where there is nothing to assign. */
export async function reckon(
  context: SignedIn,
  kind: string,
  by: { readonly fixed: readonly PersonAndOpening[]; readonly excluded: readonly PersonAndOpening[] },
): Promise<AssignmentResult> {
  const openings = await openingsOf(context, kind)
  if (openings.length === 0) throw unprocessable(NOTHING)
  const pack = await cityPack(context)
  return askAssignment(context, {
    kind: 'assign',
    openings: openings.map((one) => ({ ...readOpening(one, pack), places: one.places - one.taken })),
    exclude: await findBusy(context),
    ...by,
  })
}

/** A batch that the officer may see. Throws `not_found`. */
export async function getRun(context: SignedIn, id: string): Promise<Run> {
  const [run] = await context.db
    .select()
    .from(assignmentRun)
    .where(and(eq(assignmentRun.tenantId, context.tenant.id), eq(assignmentRun.id, id), seesRuns(context)))
  if (!run) throw notFound(`assignment ${id}`)
  return run
}

/** An open batch on the version the officer saw, locked. Throws `not_found`, and `conflict` when it was changed or confirmed meanwhile. */
export async function lockRun(context: SignedIn, id: string, version: number): Promise<Run> {
  const [run] = await context.db
    .select()
    .from(assignmentRun)
    .where(and(eq(assignmentRun.tenantId, context.tenant.id), eq(assignmentRun.id, id), seesRuns(context)))
    .for('update')
  if (!run) throw notFound(`assignment ${id}`)
  if (run.version !== version || run.status !== 'open') throw conflict(MOVED)
  return run
}
