import type { Localised } from '@xinglin/base'
import { ENDED } from '@xinglin/procedure'
import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { caseLabels } from './labels.ts'
import { caseFile, caseState } from './schema.ts'

/** A case in a line: its number and where it stands. */
export type CaseLine = {
  readonly caseId: string
  readonly number: string
  readonly subjectId: string
  /** Nothing is owed in it any more. */
  readonly ended: boolean
  readonly label: Localised
}

/** The record a case is about. Undefined for a case that is none. */
export async function findCaseSubject(context: Context, caseId: string): Promise<string | undefined> {
  const [row] = await context.db
    .select({ subjectId: caseFile.subjectId })
    .from(caseFile)
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, caseId)))
  return row?.subjectId
}

/** Cases of these applicants about these records, by record. Whether the reader may know of them is for the caller to ask. */
export async function findCasesAbout(
  context: Context,
  applicantIds: readonly string[],
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, CaseLine>> {
  if (subjectIds.length === 0) return new Map()
  const labels = caseLabels(context)
  const rows = await context.db
    .select({ file: caseFile, situation: caseState.situation })
    .from(caseFile)
    .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
    .where(
      and(
        eq(caseFile.tenantId, context.tenant.id),
        inArray(caseFile.applicantId, [...new Set(applicantIds)]),
        inArray(caseFile.subjectId, [...subjectIds]),
      ),
    )
  return new Map(
    rows.map(({ file: { id, number, subjectId, benefit }, situation }) => [
      subjectId,
      { caseId: id, number, subjectId, ended: ENDED.includes(situation), label: labels.situation(situation, benefit) },
    ]),
  )
}
