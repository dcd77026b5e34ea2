import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { issuedDocument } from '../schema.ts'
import { isDocumentKind, kindOf } from './kinds.ts'

/** A document of a case as lists name it. */
export const DocumentLine = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: Text,
  number: z.string(),
  on: z.string(),
  /** Officers may take it as Word. */
  word: z.boolean(),
})
export type DocumentLine = z.output<typeof DocumentLine>

/** What was issued in a case, in that order. Who may see the case is the caller's to decide. */
export async function documentsOf(context: Context, caseId: string): Promise<DocumentLine[]> {
  const rows = await context.db
    .select({
      id: issuedDocument.id,
      kind: issuedDocument.kind,
      number: issuedDocument.number,
      on: issuedDocument.issuedOn,
    })
    .from(issuedDocument)
    .where(and(eq(issuedDocument.tenantId, context.tenant.id), eq(issuedDocument.caseId, caseId)))
    .orderBy(asc(issuedDocument.id))
  return rows.flatMap(({ kind, ...row }) =>
    isDocumentKind(kind) ? [{ ...row, kind, title: kindOf(kind).title, word: kindOf(kind).word }] : [],
  )
}
