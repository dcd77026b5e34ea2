import { SITUATIONS } from '@xinglin/procedure'
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { subject } from '../../registry/index.ts'
import { caseLabels } from '../labels.ts'
import { caseFile, caseState } from '../schema.ts'
import { applicantSees } from '../visibility.ts'

const Row = z.object({
  id: z.uuid(),
  number: z.string(),
  benefit: Text,
  applicant: z.string(),
  unit: Text,
  situation: z.enum(SITUATIONS),
  situationLabel: Text,
  /** `open` where the calendar of working days does not reach. */
  promisedOn: z.string().nullable(),
  sum: z.number().nullable(),
})

/** Applications handed in together count as one line: how many people, and how many of them stand where. */
const Bundle = z.object({
  bundleId: z.uuid(),
  benefit: Text,
  applicant: z.string(),
  unit: Text,
  people: z.number(),
  standing: z.array(z.object({ situation: z.enum(SITUATIONS), title: Text, people: z.number() })),
})

/** The applications of the signed-in account and of those it acts for, newest first; those of a bundle as one. */
export const myCases = query({
  name: 'casework/my-cases',
  summary: 'Applications of the signed-in account',
  input: z.object({}),
  output: z.object({ rows: z.array(Row), bundles: z.array(Bundle) }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const labels = caseLabels(context)
    const rows = await context.db
      .select({ file: caseFile, state: caseState, applicant: subject.name })
      .from(caseFile)
      .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
      .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.applicantId)))
      .where(and(eq(caseFile.tenantId, context.tenant.id), isNull(caseFile.bundleId), applicantSees(context.actor)))
      .orderBy(desc(caseFile.id))
      .limit(200)
    return {
      bundles: await bundlesOf(context),
      rows: rows.map(({ file, state, applicant }) => ({
        id: file.id,
        number: file.number,
        benefit: labels.benefit(file.benefit, file.period),
        applicant,
        unit: labels.unit(file.unitId),
        situation: state.situation,
        situationLabel: labels.situation(state.situation, file.benefit),
        promisedOn: state.promisedOpen ? 'open' : state.promisedOn,
        sum: state.sum,
      })),
    }
  },
})

async function bundlesOf(context: SignedIn): Promise<z.output<typeof Bundle>[]> {
  const labels = caseLabels(context)
  const parts = await context.db
    .select({
      bundleId: sql<string>`${caseFile.bundleId}`,
      benefit: caseFile.benefit,
      unitId: caseFile.unitId,
      applicant: subject.name,
      situation: caseState.situation,
      people: sql<number>`count(*)::int`,
    })
    .from(caseFile)
    .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
    .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.applicantId)))
    .where(and(eq(caseFile.tenantId, context.tenant.id), isNotNull(caseFile.bundleId), applicantSees(context.actor)))
    .groupBy(caseFile.bundleId, caseFile.benefit, caseFile.unitId, subject.name, caseState.situation)
    .orderBy(desc(caseFile.bundleId), desc(sql`count(*)`))
  return [...new Set(parts.map((one) => one.bundleId))].flatMap((bundleId) => {
    const own = parts.filter((one) => one.bundleId === bundleId)
    const [first] = own
    if (!first) return []
    return {
      bundleId,
      benefit: labels.benefit(first.benefit),
      applicant: first.applicant,
      unit: labels.unit(first.unitId),
      people: own.reduce((sum, one) => sum + one.people, 0),
      standing: own.map(({ situation, people }) => ({
        situation,
        title: labels.situation(situation, first.benefit),
        people,
      })),
    }
  })
}
