import { isoDay, type Localised } from '@xinglin/base'
import { and, eq, getTableName, inArray, sql } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { isUniqueViolation } from '../../platform/database/index.ts'
import { conflict } from '../../platform/fault.ts'
import { dropNameParts, keepNameParts } from '../find/keep-parts.ts'
import { forgetGraphs } from '../graph.ts'
import { forgetSubjects } from '../names.ts'
import { projectFacts, projectMany } from '../projection.ts'
import { projectionTable } from '../projection-columns.ts'
import { type Moved, subject, subjectLink } from '../schema.ts'
import { tellRecorded } from '../tell-recorded.ts'
import { carryFacts, takeFactsBack } from './carry-facts.ts'
import { lead, leadBack } from './lead.ts'
import { registrySide } from './registry-side.ts'
import type { MergeSide, Pair } from './side.ts'

const LINKS = 'subject_link'

/** Reasons of every room why these two cannot be one now. Empty: they can. */
export const findAgainst = async (
  context: SignedIn,
  pair: Pair,
  sides: readonly MergeSide[],
): Promise<readonly Localised[]> =>
  (await Promise.all([registrySide, ...sides].map((side) => side.against?.(context, pair) ?? []))).flat()

/**
 * Makes one entry of two: what names the other is led to the kept one, what only the other knows is stated of it too, and whoever asks for the
 * other is given the kept one. The other and its ledger stay as they were. Both must be locked. Answers what is needed to undo it.
 */
export async function merge(context: SignedIn, pair: Pair, sides: readonly MergeSide[]) {
  const { kind, keptId, otherId } = pair
  const moved: Moved[] = []
  try {
    for (const column of places(sides)) moved.push(await lead(context, column, otherId, keptId))
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw conflict({
      zh: '两条在同一处都有记录，合并后会重复。请先处理其中一条。',
      en: 'Both stand in the same place and would be there twice. Please settle one of them first.',
    })
  }
  await relink(context, linked(moved), keptId)
  const carried = await carryFacts(context, otherId, keptId)
  const [other] = await context.db
    .update(subject)
    .set({ endedOn: isoDay(context.today), mergedInto: keptId })
    .where(of(context, otherId))
    .returning()
  forget(context)
  if (other) await dropNameParts(context, other)
  await projectMany(context, kind, [{ id: otherId, values: new Map() }])
  await projectFacts(context, { id: keptId, kind })
  for (const side of sides) await side.follow?.(context, pair, 'merged')
  await tellRecorded(context, keptId)
  return { moved: moved.filter((one) => one.keys.length > 0), carried }
}

/** Makes two entries of one again: what was led over is led back, as far as it is still there. */
export async function unmerge(
  context: SignedIn,
  pair: Pair,
  { moved, carried }: { readonly moved: readonly Moved[]; readonly carried: readonly string[] },
  sides: readonly MergeSide[],
): Promise<void> {
  const { kind, keptId, otherId } = pair
  const back = { from: keptId, to: otherId }
  const [other] = await context.db
    .update(subject)
    .set({ endedOn: null, mergedInto: null })
    .where(of(context, otherId))
    .returning()
  for (const column of places(sides))
    for (const one of moved.filter(({ table, column: name }) => table === tableOf(column) && name === column.name))
      await leadBack(context, column, one, back)
  await relink(context, linked(moved), otherId)
  await takeFactsBack(context, keptId, carried)
  forget(context)
  if (other) await keepNameParts(context, other)
  for (const id of [keptId, otherId]) await projectFacts(context, { id, kind })
  for (const side of sides) await side.follow?.(context, pair, 'undone')
  for (const id of [keptId, otherId]) await tellRecorded(context, id)
}

const places = (sides: readonly MergeSide[]) => [registrySide, ...sides].flatMap((side) => side.places)
const tableOf = (column: (typeof registrySide.places)[number]) => getTableName(column.table)
const of = ({ tenant }: SignedIn, id: string) => and(eq(subject.tenantId, tenant.id), eq(subject.id, id))
const linked = (moved: readonly Moved[]) =>
  moved.flatMap(({ table, keys }) => (table === LINKS ? keys.flatMap((key) => key.subject_id ?? []) : []))

function forget({ db }: SignedIn): void {
  forgetGraphs(db)
  forgetSubjects(db)
}

/** Brings the projections of records in line with whom they name now. */
async function relink({ db, tenant }: SignedIn, records: readonly string[], to: string): Promise<void> {
  if (records.length === 0) return
  const groups = await db
    .selectDistinct({ kind: subject.kind, role: subjectLink.role })
    .from(subjectLink)
    .innerJoin(subject, and(eq(subject.tenantId, subjectLink.tenantId), eq(subject.id, subjectLink.subjectId)))
    .where(
      and(
        eq(subjectLink.tenantId, tenant.id),
        inArray(subjectLink.subjectId, [...records]),
        eq(subjectLink.targetId, to),
      ),
    )
  for (const { kind, role } of groups)
    await db.execute(sql`
      update ${sql.identifier(projectionTable(kind))} one set ${sql.identifier(`${role}_id`)} = link.target_id
      from subject_link link where one.tenant_id = ${tenant.id} and one.subject_id = any(${sql.param([...records])}::uuid[])
        and link.tenant_id = one.tenant_id and link.subject_id = one.subject_id and link.role = ${role}`)
}
