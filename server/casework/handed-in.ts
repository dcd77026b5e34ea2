import { and, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { perTransaction } from '../platform/database/index.ts'
import { caseEvidence } from './schema.ts'

/** A file put to a paper of a case. */
export type HandedIn = { readonly evidenceId: string; readonly fileId: string }

/** What was handed in with a case. */
export const handedIn = (context: Context, caseId: string): Promise<readonly HandedIn[]> =>
  papers.read(context.db, `${context.tenant.id} ${caseId}`, () =>
    context.db
      .select({ evidenceId: caseEvidence.evidenceId, fileId: caseEvidence.fileId })
      .from(caseEvidence)
      .where(and(eq(caseEvidence.tenantId, context.tenant.id), eq(caseEvidence.caseId, caseId))),
  )

const papers = perTransaction<readonly HandedIn[]>()

/** Puts a file to a paper of a case; the same file twice is once. */
export async function handIn(context: Context, caseId: string, { evidenceId, fileId }: HandedIn): Promise<void> {
  await context.db
    .insert(caseEvidence)
    .values({ tenantId: context.tenant.id, caseId, evidenceId, fileId })
    .onConflictDoNothing()
  papers.forget(context.db)
}
