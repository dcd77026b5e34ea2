import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { demandCompany } from '../company.ts'
import { demandDue } from '../dates.ts'
import { noteStep } from '../needs/note-step.ts'
import { demandOwners } from '../owners.ts'
import { companyNeed, visit } from '../schema.ts'

const Need = z.object({
  kind: z.enum(['vacancy', 'expert', 'ticket']),
  title: z.string().trim().min(2).max(80),
  text: z.string().trim().max(1000).default(''),
  places: z.number().int().min(1).max(10_000).optional(),
  conditions: z.string().trim().max(500).optional(),
  owner: z.string().min(1).max(100),
  dueOn: z.iso.date(),
})

/**
 * A visit as it was made: what was heard, and each need with who sees to it and until when. It may arrive hours after it was written, when the phone finds a
 * network again; the needs' dates count from the day of the visit.
 */
export const recordVisit = command({
  name: 'outreach/record-visit',
  summary: 'Records a visit to a company and the needs heard there',
  input: z.object({
    organisationId: z.uuid(),
    visitedOn: z.iso.date(),
    way: z.enum(['on_site', 'phone', 'meeting']),
    met: z.string().trim().max(100).default(''),
    heard: z.string().trim().min(2).max(4000),
    needs: z.array(Need).max(20),
  }),
  output: z.object({ visitId: z.uuid(), needIds: z.array(z.uuid()) }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { organisationId, needs, ...made }, effects) => {
    const context = anyContext as SignedIn
    const { actor, db, tenant } = context
    await demandCompany(context, organisationId)
    if (made.visitedOn > isoDay(context.today)) {
      throw unprocessable({ zh: '走访日期不能晚于今天。', en: 'A visit was made today or earlier.' }, 'visitedOn')
    }
    for (const need of needs) demandDue(context, need.dueOn, made.visitedOn)
    await demandOwners(
      context,
      needs.map((one) => one.owner),
      'owner',
    )
    const visitId = await keepVisit(context, organisationId, made)
    const rows = needs.map(({ places, conditions, ...need }) => ({
      tenantId: tenant.id,
      id: newId(),
      visitId,
      organisationId,
      fields: { ...(places && { places }), ...(conditions && { conditions }) },
      ...need,
    }))
    if (rows.length > 0) await db.insert(companyNeed).values(rows)
    for (const { id, owner } of rows) {
      await noteStep(context, id, 'heard', '')
      if (owner !== actor.accountId) effects.emit('need.given', { needId: id })
    }
    effects.about({ kind: 'visit', id: visitId }, { organisation: organisationId, needs: rows.length })
    return { visitId, needIds: rows.map((one) => one.id) }
  },
})

type Made = Pick<typeof visit.$inferInsert, 'visitedOn' | 'way' | 'met' | 'heard'>

/** The visit that was planned for this company is the one that was made, whoever went; without a plan it is one of its own. */
async function keepVisit({ actor, db, tenant }: SignedIn, organisationId: string, made: Made): Promise<string> {
  const [planned] = await db
    .select({ id: visit.id })
    .from(visit)
    .where(and(eq(visit.tenantId, tenant.id), eq(visit.organisationId, organisationId), eq(visit.status, 'planned')))
    .for('update')
  const values = { ...made, status: 'made' as const, visitor: actor.accountId }
  if (planned) {
    await db
      .update(visit)
      .set(values)
      .where(and(eq(visit.tenantId, tenant.id), eq(visit.id, planned.id)))
    return planned.id
  }
  const id = newId()
  await db.insert(visit).values({ tenantId: tenant.id, id, organisationId, plannedBy: actor.accountId, ...values })
  return id
}
