import { SITUATIONS } from '@xinglin/procedure'
import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { subject } from '../../registry/index.ts'
import { caseLabels, LocalisedText } from '../labels.ts'
import { caseFile, caseState } from '../schema.ts'
import { applicantSees } from '../visibility.ts'

const Row = z.object({
  id: z.uuid(),
  number: z.string(),
  benefit: LocalisedText,
  applicant: z.string(),
  unit: LocalisedText,
  situation: z.enum(SITUATIONS),
  situationLabel: LocalisedText,
  promisedOn: z.string().nullable(),
  sum: z.number().nullable(),
})

/** The applications of the signed-in account and of those it acts for, newest first. */
export const myCases = query({
  name: 'casework/my-cases',
  summary: 'Applications of the signed-in account',
  input: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const labels = caseLabels(context)
    const rows = await context.db
      .select({ file: caseFile, state: caseState, applicant: subject.name })
      .from(caseFile)
      .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
      .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.applicantId)))
      .where(and(eq(caseFile.tenantId, context.tenant.id), applicantSees(context.actor)))
      .orderBy(desc(caseFile.id))
      .limit(200)
    return {
      rows: rows.map(({ file, state, applicant }) => ({
        id: file.id,
        number: file.number,
        benefit: labels.benefit(file.benefit),
        applicant,
        unit: labels.unit(file.unitId),
        situation: state.situation,
        situationLabel: labels.situation(state.situation, file.benefit),
        promisedOn: state.promisedOn,
        sum: state.sum,
      })),
    }
  },
})
