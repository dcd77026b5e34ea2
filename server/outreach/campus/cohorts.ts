import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { cohortFacts, subject } from '../../registry/index.ts'
import { disciplineTitle } from './demand.ts'

export const CohortView = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  school: z.string(),
  disciplineCode: z.string(),
  discipline: Text,
  year: z.number(),
  education: Text.nullable(),
  graduates: z.number(),
  /** Where the number is from, and of which day it is. */
  publishedIn: z.string(),
  asOf: z.string().nullable(),
})

/** Cohorts with school, discipline, year and number, that fulfil a condition. What lacks one of these counts nowhere. */
export async function findCohorts(context: SignedIn, condition?: SQL): Promise<z.input<typeof CohortView>[]> {
  const { codes } = context.packs.current(context.tenant.packId).dictionary
  const rows = await context.db
    .select({ facts: cohortFacts, school: subject.name })
    .from(cohortFacts)
    .innerJoin(subject, and(eq(subject.tenantId, cohortFacts.tenantId), eq(subject.id, cohortFacts.schoolId)))
    .where(and(eq(cohortFacts.tenantId, context.tenant.id), isNull(subject.endedOn), condition))
    .orderBy(asc(subject.name), asc(cohortFacts.discipline), asc(cohortFacts.education))
  return rows.flatMap(({ facts, school }) => {
    const { schoolId, discipline, year, graduates } = facts
    if (schoolId === null || discipline === null || year === null || graduates === null) return []
    return [
      {
        id: facts.subjectId,
        schoolId,
        school,
        disciplineCode: discipline,
        discipline: disciplineTitle(context, discipline),
        year,
        education: facts.education === null ? null : (codes.get('education')?.get(facts.education) ?? null),
        graduates,
        publishedIn: facts.publishedIn ?? '',
        asOf: facts.asOf,
      },
    ]
  })
}
