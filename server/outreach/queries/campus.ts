import { yearOf } from '@xinglin/base'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { cohortFacts } from '../../registry/index.ts'
import { CohortView, findCohorts } from '../campus/cohorts.ts'
import { disciplineTitle, findDemand } from '../campus/demand.ts'

/** As many schools as a table can stand side by side. */
const SCHOOLS = 12

const Row = z.object({
  code: z.string(),
  title: Text,
  openings: z.number(),
  places: z.number(),
  needs: z.number(),
  people: z.number(),
  companies: z.number(),
  /** Graduates by school, where a number is known. */
  graduates: z.record(z.string(), z.number()),
})
const Choice = z.object({ code: z.string(), title: Text })

/** What companies want, by discipline, beside the cohorts that graduate in a year: the table tours are planned from. */
export const campus = query({
  name: 'outreach/campus',
  summary: 'Needs by discipline beside the schools’ graduating cohorts',
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  output: z.object({
    year: z.number(),
    rows: z.array(Row),
    schools: z.array(z.object({ id: z.string(), name: z.string() })),
    /** Schools that the table leaves out. */
    moreSchools: z.number(),
    /** Openings and needs that name no role of the taxonomy, so that no discipline is known for them. */
    unmapped: z.object({ openings: z.number(), needs: z.number() }),
    cohorts: z.array(CohortView),
    disciplines: z.array(Choice),
    educations: z.array(Choice),
  }),
  access: { officers: ['clerk', 'officer', 'head'] },
  run: async (anyContext, asked) => {
    const context = anyContext as SignedIn
    const year = asked.year ?? yearOf(context.today)
    const demand = await findDemand(context)
    const cohorts = await findCohorts(context, eq(cohortFacts.year, year))
    const totals = new Map<string, { id: string; name: string; graduates: number }>()
    for (const one of cohorts) {
      const before = totals.get(one.schoolId)?.graduates ?? 0
      totals.set(one.schoolId, { id: one.schoolId, name: one.school, graduates: before + one.graduates })
    }
    const schools = [...totals.values()].sort((one, other) => other.graduates - one.graduates)
    const { codes } = context.packs.current(context.tenant.packId).dictionary
    const choices = (list: string) => [...(codes.get(list) ?? [])].map(([code, title]) => ({ code, title }))
    const rows = choices('discipline').map(({ code }) => {
      const wanted = demand.get(code)
      const graduates: Record<string, number> = {}
      for (const one of cohorts.filter((each) => each.disciplineCode === code))
        graduates[one.schoolId] = (graduates[one.schoolId] ?? 0) + one.graduates
      return {
        code,
        title: disciplineTitle(context, code),
        openings: wanted?.openings.length ?? 0,
        places: wanted?.places ?? 0,
        needs: wanted?.needs ?? 0,
        people: wanted?.people ?? 0,
        companies: wanted?.companies.size ?? 0,
        graduates,
      }
    })
    const none = demand.get('')
    return {
      year,
      rows: rows
        .filter((one) => one.companies > 0 || Object.keys(one.graduates).length > 0)
        .sort((one, other) => other.places + other.people - (one.places + one.people)),
      schools: schools.slice(0, SCHOOLS).map(({ id, name }) => ({ id, name })),
      moreSchools: Math.max(0, schools.length - SCHOOLS),
      unmapped: { openings: none?.openings.length ?? 0, needs: none?.needs ?? 0 },
      cohorts,
      disciplines: choices('discipline'),
      educations: choices('education'),
    }
  },
})
