import { and, desc, eq, inArray, ne, or } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { file as fileTable } from '../platform/files/schema.ts'
import { getRule } from '../policy/index.ts'
import { caseEvidence, caseFile } from './schema.ts'

/** A file handed in before to a paper that this application asks for too. */
export type EarlierEvidence = {
  readonly evidenceId: string
  readonly fileId: string
  readonly name: string
  /** When it was handed in, in real time. */
  readonly at: Date
  /** The application it was handed in with. */
  readonly number: string
}

/** As many as a person looks through. */
const MOST = 20

/**
 * Files of the same applicant's other applications to the same papers, newest first, each content once, without what is here already. Of an
 * organisation only to whom it is proved to be theirs, or who uploaded the file: a mere claim opens nobody's papers.
 */
export async function findEarlierEvidence(
  context: SignedIn,
  file: typeof caseFile.$inferSelect,
): Promise<readonly EarlierEvidence[]> {
  const { accountId, standings } = context.actor
  const standing = standings.find((one) => one.subjectId === file.applicantId)
  if (!standing) return []
  const rule = await getRule(context, file.benefit, file.packHash)
  const papers = rule.evidence.map((one) => one.id)
  if (papers.length === 0) return []
  const rows = await context.db
    .selectDistinctOn([caseEvidence.evidenceId, fileTable.digest], {
      evidenceId: caseEvidence.evidenceId,
      fileId: fileTable.id,
      digest: fileTable.digest,
      name: fileTable.name,
      at: fileTable.at,
      number: caseFile.number,
    })
    .from(caseEvidence)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseEvidence.tenantId), eq(caseFile.id, caseEvidence.caseId)))
    .innerJoin(fileTable, and(eq(fileTable.tenantId, caseEvidence.tenantId), eq(fileTable.id, caseEvidence.fileId)))
    .where(
      and(
        eq(caseEvidence.tenantId, context.tenant.id),
        eq(caseFile.applicantId, file.applicantId),
        ne(caseFile.id, file.id),
        inArray(caseEvidence.evidenceId, papers),
        standing.verified ? undefined : or(eq(caseFile.createdBy, accountId), eq(fileTable.uploadedBy, accountId)),
      ),
    )
    .orderBy(caseEvidence.evidenceId, fileTable.digest, desc(fileTable.id))
  const here = await context.db
    .select({ evidenceId: caseEvidence.evidenceId, digest: fileTable.digest })
    .from(caseEvidence)
    .innerJoin(fileTable, and(eq(fileTable.tenantId, caseEvidence.tenantId), eq(fileTable.id, caseEvidence.fileId)))
    .where(and(eq(caseEvidence.tenantId, context.tenant.id), eq(caseEvidence.caseId, file.id)))
  return rows
    .filter((row) => !here.some((one) => one.evidenceId === row.evidenceId && one.digest === row.digest))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST)
}
