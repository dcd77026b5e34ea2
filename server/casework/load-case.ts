import { day } from '@xinglin/base'
import { type Action, type CaseState, fold, type Procedure } from '@xinglin/procedure'
import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { notFound } from '../platform/fault.ts'
import { findKeptOut, type KeptOut } from './kept-out.ts'
import { findProcedure } from './procedure.ts'
import { caseAction, caseFile } from './schema.ts'

/** A case with what was done to it and where it stands. */
export type LoadedCase = {
  readonly file: typeof caseFile.$inferSelect
  readonly procedure: Procedure
  readonly actions: readonly (Action & { readonly byName: string; readonly at: Date })[]
  readonly state: CaseState
  /** Accounts that stay out of it: on the applicant's side, a relative, or recused. */
  readonly keptOut: ReadonlyMap<string, KeptOut>
}

/**
 * Loads a case; with `lock`, nobody else changes it until the transaction ends.
 * Says nothing of who may see it. Throws `not_found`.
 */
export async function getCase(context: Context, caseId: string, lock: 'lock' | 'read' = 'read'): Promise<LoadedCase> {
  const found = context.db
    .select()
    .from(caseFile)
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, caseId)))
  const [file] = lock === 'lock' ? await found.for('update') : await found
  if (!file) throw notFound(`case ${caseId}`)
  const [procedure, actions, keptOut] = await Promise.all([
    findProcedure(context, file),
    loadActions(context, caseId),
    findKeptOut(context, file),
  ])
  return { file, procedure, actions, state: fold(procedure, actions), keptOut }
}

async function loadActions(context: Context, caseId: string): Promise<LoadedCase['actions']> {
  const rows = await context.db
    .select()
    .from(caseAction)
    .where(and(eq(caseAction.tenantId, context.tenant.id), eq(caseAction.caseId, caseId)))
    .orderBy(asc(caseAction.sequence))
  return rows.map((row) => ({
    sequence: row.sequence,
    kind: row.kind,
    by: row.by,
    byName: row.byName,
    on: day(row.businessDay),
    at: row.at,
    detail: row.detail,
  }))
}
