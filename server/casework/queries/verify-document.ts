import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { Text } from '../../platform/text/schema.ts'
import { maskName, subject } from '../../registry/index.ts'
import { readCode } from '../documents/code.ts'
import { DOCUMENTS, isDocumentKind, kindOf } from '../documents/kinds.ts'
import { caseFile, issuedDocument } from '../schema.ts'

const Genuine = z.object({
  kind: Text,
  number: z.string(),
  unit: Text,
  on: z.string(),
  /** A person's partly hidden. */
  name: z.string(),
  demonstration: z.boolean(),
  /** A later document of the same case took its place: its number. */
  supersededBy: z.string().nullable(),
})

/**
 * Whether a code is on a document that was issued here, for anyone who holds the paper. Says no more than what the paper shows, and a
 * person's name less than it. Called in process, where guessing is limited.
 */
export const verifyDocument = query({
  name: 'casework/verify-document',
  summary: 'Whether a document is genuine',
  input: z.object({ code: z.string().max(60) }),
  output: z.object({ found: Genuine.nullable() }),
  access: 'anyone',
  run: async (context, { code }) => {
    const plain = readCode(code)
    if (plain === undefined) return { found: null }
    const [row] = await context.db
      .select({ issued: issuedDocument, name: subject.name, subjectKind: subject.kind })
      .from(issuedDocument)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, issuedDocument.tenantId), eq(caseFile.id, issuedDocument.caseId)))
      .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.beneficiaryId)))
      .where(and(eq(issuedDocument.tenantId, context.tenant.id), eq(issuedDocument.code, plain)))
    if (!row || !isDocumentKind(row.issued.kind)) return { found: null }
    const { issued } = row
    const kind = kindOf(row.issued.kind)
    const replacing = Object.keys(DOCUMENTS).filter(
      (one) => isDocumentKind(one) && kindOf(one).replaces.includes(kind.series),
    )
    const [later] =
      replacing.length === 0
        ? []
        : await context.db
            .select({ number: issuedDocument.number })
            .from(issuedDocument)
            .where(
              and(
                eq(issuedDocument.tenantId, context.tenant.id),
                eq(issuedDocument.caseId, issued.caseId),
                inArray(issuedDocument.kind, replacing),
                gt(issuedDocument.sequence, issued.sequence),
              ),
            )
            .orderBy(desc(issuedDocument.sequence))
            .limit(1)
    return {
      found: {
        kind: kind.title,
        number: issued.number,
        unit: issued.content.signature.unit,
        on: issued.issuedOn,
        name: row.subjectKind === 'person' ? maskName(row.name) : row.name,
        demonstration: issued.content.demonstration,
        supersededBy: later?.number ?? null,
      },
    }
  },
})
