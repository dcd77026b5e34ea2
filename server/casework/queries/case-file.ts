import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import { notFound } from '../../platform/fault.ts'
import type { CheckedFile } from '../../platform/files/check.ts'
import { getFile } from '../../platform/files/store.ts'
import { findSlip, getSubject } from '../../registry/index.ts'
import { getCase } from '../load-case.ts'
import { caseEvidence } from '../schema.ts'
import { demandVisible } from '../visibility.ts'

/** One evidence file, or the slip a service point applied on, in clear, for whoever may see its case. Every opening leaves an audit line. Called in process. */
export const caseEvidenceFile = query({
  name: 'casework/file-content',
  summary: 'One evidence file of a case',
  input: z.object({ caseId: z.uuid(), fileId: z.uuid() }),
  output: z.custom<CheckedFile>(),
  access: 'signed_in',
  run: async (anyContext, { caseId, fileId }) => {
    const context = await demandVisible(anyContext, caseId, 'either')
    const [put] = await context.db
      .select({ fileId: caseEvidence.fileId })
      .from(caseEvidence)
      .where(
        and(
          eq(caseEvidence.tenantId, context.tenant.id),
          eq(caseEvidence.caseId, caseId),
          eq(caseEvidence.fileId, fileId),
        ),
      )
      .limit(1)
    const { file } = await getCase(context, caseId)
    if (!put && (await findSlip(context, file.createdBy, file.applicantId))?.id !== fileId)
      throw notFound(`file ${fileId} is not of case ${caseId}`)
    const found = await getFile(context, fileId)
    const { kind } = await getSubject(context, file.beneficiaryId)
    // About the person, as the other looks are: whoever it belongs to finds the line on their own page.
    await writeAudit(
      context,
      'casework/open-file',
      { kind, id: file.beneficiaryId },
      { file: fileId, case: file.number },
    )
    return { name: found.name, mediaType: found.mediaType, bytes: found.bytes }
  },
})
