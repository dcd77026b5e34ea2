import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { demandOfficer } from '../opportunities/demand-officer.ts'
import { settleReports } from '../opportunities/settle-reports.ts'

/** An officer has looked into what was reported of an opening and found it in order: it stays. */
export const clearReports = command({
  name: 'registry/clear-reports',
  summary: 'Finds a reported opening to be in order',
  input: z.object({ opportunityId: z.uuid(), reason: z.string().trim().min(4).max(500) }),
  output: z.object({ reports: z.number() }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { opportunityId, reason }, effects) => {
    const context = anyContext as SignedIn
    await demandOfficer(context, opportunityId)
    const reports = await settleReports(context, opportunityId, 'in_order')
    if (reports === 0) throw conflict({ zh: '没有待查的举报。', en: 'No report waits to be looked into.' })
    effects.about({ kind: 'opportunity', id: opportunityId }, { reason, reports })
    return { reports }
  },
})
