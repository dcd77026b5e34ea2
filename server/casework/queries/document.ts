import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import { DocumentContent } from '../../platform/documents/index.ts'
import { notFound } from '../../platform/fault.ts'
import { getSubject } from '../../registry/index.ts'
import { isDocumentKind, kindOf } from '../documents/kinds.ts'
import { getCase } from '../load-case.ts'
import { issuedDocument } from '../schema.ts'
import { demandVisible } from '../visibility.ts'

/**
 * What a document of a case says, for whoever may see the case; as Word for its officers only. Every opening leaves an audit line.
 * Called in process.
 */
export const documentQuery = query({
  name: 'casework/document-content',
  summary: 'One document of a case',
  input: z.object({ caseId: z.uuid(), documentId: z.uuid(), form: z.enum(['pdf', 'docx']) }),
  output: z.object({ content: DocumentContent }),
  access: 'signed_in',
  run: async (anyContext, { caseId, documentId, form }) => {
    const context = await demandVisible(anyContext, caseId, form === 'docx' ? 'officer' : 'either')
    const [row] = await context.db
      .select({ kind: issuedDocument.kind, number: issuedDocument.number, content: issuedDocument.content })
      .from(issuedDocument)
      .where(
        and(
          eq(issuedDocument.tenantId, context.tenant.id),
          eq(issuedDocument.caseId, caseId),
          eq(issuedDocument.id, documentId),
        ),
      )
    const known = row && isDocumentKind(row.kind) ? kindOf(row.kind) : undefined
    if (!row || !known || (form === 'docx' && !known.word)) throw notFound(`document ${documentId} of case ${caseId}`)
    const { file } = await getCase(context, caseId)
    const { kind } = await getSubject(context, file.beneficiaryId)
    await writeAudit(
      context,
      'casework/open-document',
      { kind, id: file.beneficiaryId },
      { document: row.number, case: file.number, form },
    )
    return { content: row.content }
  },
})
