import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { cohortFacts, createSubject, OrganisationName, officerStatements, recordFacts } from '../../registry/index.ts'
import { keepSchool, SCHOOL_KINDS } from '../campus/school.ts'

const AHEAD = { zh: '数据日期不能晚于今天。', en: 'The day of the number is today or earlier.' }

/**
 * How many graduate from a discipline of a school in a year, with the source and its day. Said again it replaces the number; the earlier one stays in the
 * ledger.
 * @throws Fault `forbidden` for a unit that does not verify such facts, `unprocessable` for a code that is none
 */
export const recordCohort = command({
  name: 'outreach/record-cohort',
  summary: 'Records a graduating cohort of a school, with its source',
  input: z.object({
    school: OrganisationName,
    schoolKind: z.enum(SCHOOL_KINDS),
    discipline: z.string().max(60),
    year: z.int().min(2000).max(2100),
    education: z.string().max(60),
    graduates: z.int().min(0).max(100_000),
    publishedIn: z.string().trim().min(4).max(200),
    asOf: z.iso.date(),
  }),
  output: z.object({ cohortId: z.uuid() }),
  access: { officers: ['officer'] },
  run: async (anyContext, { school, schoolKind, discipline, year, education, ...said }, effects) => {
    const context = anyContext as SignedIn
    if (said.asOf > isoDay(context.today)) throw unprocessable(AHEAD, 'asOf')
    const statements = officerStatements(context, 'cohort', {
      discipline,
      year,
      education,
      graduates: said.graduates,
      published_in: said.publishedIn,
      as_of: said.asOf,
    })
    const schoolId = await keepSchool(context, { name: school, kind: schoolKind })
    const [known] = await context.db
      .select({ id: cohortFacts.subjectId })
      .from(cohortFacts)
      .where(
        and(
          eq(cohortFacts.tenantId, context.tenant.id),
          eq(cohortFacts.schoolId, schoolId),
          eq(cohortFacts.discipline, discipline),
          eq(cohortFacts.year, year),
          eq(cohortFacts.education, education),
        ),
      )
    const cohortId =
      known?.id ?? (await createSubject(context, { kind: 'cohort', name: 'cohort', roles: { school: schoolId } }))
    await recordFacts(context, { id: cohortId, kind: 'cohort' }, statements)
    effects.about({ kind: 'cohort', id: cohortId }, { graduates: said.graduates })
    return { cohortId }
  },
})
