import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { demandCompany } from '../company.ts'
import { visit } from '../schema.ts'

/** Takes a visit off the plan, with the reason. */
export const dropVisit = command({
  name: 'outreach/drop-visit',
  summary: 'Takes a planned visit off the plan',
  input: z.object({ visitId: z.uuid(), reason: z.string().trim().min(2).max(200) }),
  output: z.object({}),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { visitId, reason }, effects) => {
    const context = anyContext as SignedIn
    const where = and(eq(visit.tenantId, context.tenant.id), eq(visit.id, visitId))
    const [row] = await context.db.select().from(visit).where(where).for('update')
    if (!row) throw notFound(`visit ${visitId}`)
    await demandCompany(context, row.organisationId)
    if (row.status !== 'planned') {
      throw conflict({ zh: '这次走访已经办结。', en: 'This visit is settled already.' })
    }
    await context.db.update(visit).set({ status: 'dropped', dropReason: reason }).where(where)
    effects.about({ kind: 'visit', id: visitId }, { reason })
    return {}
  },
})
