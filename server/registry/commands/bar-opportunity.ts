import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { demandOfficer } from '../opportunities/demand-officer.ts'
import { endOpportunity } from '../opportunities/end.ts'
import { CLAUSE_IDS } from '../opportunities/fair/clauses.ts'
import { settleReports } from '../opportunities/settle-reports.ts'

/** An officer takes down an opening that the law bars, with the clause and the reason; whoever posted it is told both. */
export const barOpportunity = command({
  name: 'registry/bar-opportunity',
  summary: 'Takes down an opening that the law bars, with the clause',
  input: z.object({
    opportunityId: z.uuid(),
    clause: z.enum(CLAUSE_IDS),
    reason: z.string().trim().min(4).max(500),
  }),
  output: z.object({ opportunityId: z.uuid() }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { opportunityId, clause, reason }, effects) => {
    const context = anyContext as SignedIn
    const found = await demandOfficer(context, opportunityId)
    await endOpportunity(context, effects, found, 'barred', `${clause} ${reason}`)
    const reports = await settleReports(context, opportunityId, 'barred')
    effects.about({ kind: 'opportunity', id: opportunityId }, { clause, reason, reports })
    effects.emit('opportunity.barred', { opportunityId })
    return { opportunityId }
  },
})
