import { isoDay } from '@xinglin/base'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { conflict } from '../../platform/fault.ts'
import { demandNotKeptOut } from '../kept-out.ts'
import { getCase } from '../load-case.ts'
import { rating } from '../schema.ts'
import { demandVisible } from '../visibility.ts'

/** Records that whoever was dissatisfied was called, what was found, and what was put right. */
export const callBack = command({
  name: 'casework/call-back',
  summary: 'Records the call back after a bad rating',
  input: z.object({ caseId: z.uuid(), answer: z.string().trim().min(1).max(2000) }),
  output: z.object({ caseId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { caseId, answer }, effects) => {
    const context = await demandVisible(anyContext, caseId, 'officer')
    demandNotKeptOut(context.actor, await getCase(context, caseId))
    const called = await context.db
      .update(rating)
      .set({ answer, calledBackBy: context.actor.accountId, calledBackOn: isoDay(context.today) })
      .where(and(eq(rating.tenantId, context.tenant.id), eq(rating.caseId, caseId), isNull(rating.calledBackOn)))
      .returning({ caseId: rating.caseId })
    if (called.length === 0) {
      throw conflict({ zh: '没有待回访的评价。', en: 'There is no rating that waits for a call.' })
    }
    effects.about({ kind: 'case', id: caseId }, { answer: 'recorded' })
    return { caseId }
  },
})
