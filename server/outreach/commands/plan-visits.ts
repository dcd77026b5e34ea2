import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict } from '../../platform/fault.ts'
import { demandCompany } from '../company.ts'
import { demandDue } from '../dates.ts'
import { demandOwners } from '../owners.ts'
import { visit } from '../schema.ts'

/** Puts companies on somebody's list of visits, by a day. A company that is on a list already is on it once. */
export const planVisits = command({
  name: 'outreach/plan-visits',
  summary: 'Plans visits to companies for an officer, by a day',
  input: z.object({
    organisationIds: z.array(z.uuid()).min(1).max(100),
    visitor: z.string().min(1).max(100),
    dueOn: z.iso.date(),
  }),
  output: z.object({ planned: z.number().int() }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { organisationIds, visitor, dueOn }, effects) => {
    const context = anyContext as SignedIn
    const { db, tenant } = context
    demandDue(context, dueOn)
    await demandOwners(context, [visitor], 'visitor')
    const ids = [...new Set(organisationIds)]
    for (const id of ids) await demandCompany(context, id)
    const planned = await db
      .insert(visit)
      .values(
        ids.map((organisationId) => ({
          tenantId: tenant.id,
          id: newId(),
          organisationId,
          visitor,
          status: 'planned' as const,
          dueOn,
          plannedBy: context.actor.accountId,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: visit.id })
    const visits = planned.length
    if (visits === 0) {
      throw conflict({ zh: '这些企业都已排入走访计划。', en: 'These companies are all on a plan already.' })
    }
    effects.about({ kind: 'account', id: visitor }, { visits, until: dueOn })
    effects.emit('visits.planned', { visitor, visits, dueOn })
    return { planned: visits }
  },
})
