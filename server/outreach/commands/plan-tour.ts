import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { demandCityOffice } from '../campus/city-office.ts'
import { findDemand } from '../campus/demand.ts'
import { demandSchools } from '../campus/school.ts'
import { demandDue } from '../dates.ts'
import { campusTour, tourOpening, tourStop } from '../schema.ts'

const NOTHING = {
  zh: '所选学科没有在招的岗位，先请企业发布岗位，再安排。',
  en: 'Nothing is open in these disciplines. Have companies post openings first.',
}
const ORDER = { zh: '结束日期不能早于开始日期。', en: 'The last day cannot be before the first.' }

/**
 * A tour from chosen places of the matrix: each school with the disciplines chosen there, and every opening that one of these disciplines teaches.
 * @throws Fault `conflict` where no opening fits, `unprocessable` for days that cannot be, `not_found` for what is no school
 */
export const planTour = command({
  name: 'outreach/plan-tour',
  summary: 'Plans a campus tour from disciplines and schools',
  input: z.object({
    title: z.string().trim().min(2).max(80),
    way: z.enum(['to_schools', 'to_city']),
    fromDay: z.iso.date(),
    untilDay: z.iso.date(),
    cells: z
      .array(z.object({ schoolId: z.uuid(), discipline: z.string().max(60) }))
      .min(1)
      .max(200),
  }),
  output: z.object({ tourId: z.uuid(), openings: z.number().int(), companies: z.number().int() }),
  access: { officers: ['clerk', 'officer', 'head'] },
  run: async (anyContext, { cells, ...said }, effects) => {
    const context = anyContext as SignedIn
    demandCityOffice(context)
    demandDue(context, said.fromDay, undefined, 'fromDay')
    if (said.untilDay < said.fromDay) throw unprocessable(ORDER, 'untilDay')
    const at = new Map<string, Set<string>>()
    for (const { schoolId, discipline } of cells) at.set(schoolId, (at.get(schoolId) ?? new Set()).add(discipline))
    await demandSchools(context, [...at.keys()])
    const demand = await findDemand(context)
    const codes = new Set(cells.map((one) => one.discipline))
    const openings = new Map(
      [...codes].flatMap((code) => (demand.get(code)?.openings ?? []).map((one) => [one.id, one.organisationId])),
    )
    if (openings.size === 0) throw conflict(NOTHING)
    const tenantId = context.tenant.id
    const tourId = newId()
    await context.db.insert(campusTour).values({ tenantId, id: tourId, ...said, plannedBy: context.actor.accountId })
    await context.db
      .insert(tourStop)
      .values([...at].map(([schoolId, disciplines]) => ({ tenantId, tourId, schoolId, disciplines: [...disciplines] })))
    await context.db
      .insert(tourOpening)
      .values(
        [...openings].map(([opportunityId, organisationId]) => ({ tenantId, tourId, opportunityId, organisationId })),
      )
    effects.about({ kind: 'tour', id: tourId }, { schools: at.size, openings: openings.size })
    return { tourId, openings: openings.size, companies: new Set(openings.values()).size }
  },
})
