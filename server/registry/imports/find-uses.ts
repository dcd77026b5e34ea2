import type { Localised } from '@xinglin/base'
import { and, eq, isNull, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { anyOf } from '../../platform/database/index.ts'
import {
  duplicateFinding,
  fact,
  importRow,
  opportunity,
  profile,
  representation,
  subject,
  subjectLink,
} from '../schema.ts'

/** Something that was built on a subject. */
export type Use = { readonly subjectId: string; readonly what: Localised }

/** How a room says what it built on subjects. */
export type FindUses = (context: Context, subjectIds: readonly string[]) => Promise<readonly Use[]>

const AGENT = { zh: '有人登记代其办理', en: 'somebody acts for it' }
const RECORD = { zh: '有记录与其关联', en: 'a record is linked to it' }
const OPENING = { zh: '发布过岗位或需求', en: 'it has offered an opening' }
const PROFILE = { zh: '已建求职档案', en: 'a profile was made' }
const MERGED = { zh: '已与另一条重复登记合并', en: 'it was merged with another entry' }
const STATED = { zh: '后来登记过其他信息', en: 'more was stated of it later' }

/** What the registry itself built on subjects that an import entered. The records of the same import do not count, they go with it. */
export async function findOwnUses(context: Context, batchId: string, ids: readonly string[]): Promise<readonly Use[]> {
  const tenantId = context.tenant.id
  const among = [...ids]
  const mine = context.db
    .select({ id: importRow.subjectId })
    .from(importRow)
    .where(and(eq(importRow.tenantId, tenantId), eq(importRow.batchId, batchId), eq(importRow.status, 'recorded')))
  const agents = context.db
    .select({ id: representation.subjectId })
    .from(representation)
    .where(and(eq(representation.tenantId, tenantId), anyOf(representation.subjectId, among)))
  const records = context.db
    .select({ id: subjectLink.targetId })
    .from(subjectLink)
    .innerJoin(subject, and(eq(subject.tenantId, subjectLink.tenantId), eq(subject.id, subjectLink.subjectId)))
    .where(
      and(
        eq(subjectLink.tenantId, tenantId),
        anyOf(subjectLink.targetId, among),
        notInArray(subjectLink.subjectId, mine),
        isNull(subject.endedOn),
      ),
    )
  const openings = context.db
    .select({ id: opportunity.organisationId })
    .from(opportunity)
    .where(and(eq(opportunity.tenantId, tenantId), anyOf(opportunity.organisationId, among)))
  const profiles = context.db
    .select({ id: profile.personId })
    .from(profile)
    .where(and(eq(profile.tenantId, tenantId), anyOf(profile.personId, among)))
  const stated = context.db
    .selectDistinct({ id: fact.subjectId })
    .from(fact)
    .innerJoin(
      importRow,
      and(
        eq(importRow.tenantId, fact.tenantId),
        eq(importRow.batchId, batchId),
        eq(importRow.subjectId, fact.subjectId),
      ),
    )
    .where(and(eq(fact.tenantId, tenantId), anyOf(fact.subjectId, among), ne(fact.recordedAt, importRow.settledAt)))
  const merged = context.db
    .select({ id: sql<string>`unnest(array[${duplicateFinding.keptId}, ${duplicateFinding.otherId}])` })
    .from(duplicateFinding)
    .where(
      and(
        eq(duplicateFinding.tenantId, tenantId),
        eq(duplicateFinding.finding, 'same'),
        isNull(duplicateFinding.undoneBy),
        or(anyOf(duplicateFinding.keptId, among), anyOf(duplicateFinding.otherId, among)),
      ),
    )
  const found = await Promise.all([agents, records, openings, profiles, merged, stated])
  return found.flatMap((rows, index) => {
    const what = [AGENT, RECORD, OPENING, PROFILE, MERGED, STATED][index] ?? STATED
    return rows.flatMap(({ id }) => (ids.includes(id) ? [{ subjectId: id, what }] : []))
  })
}
