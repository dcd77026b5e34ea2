import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { findColleagues } from '../colleagues.ts'
import { demandInside } from '../comments/demand-inside.ts'
import { recusal } from '../schema.ts'

/**
 * An officer says that they stay out of a case, or a colleague says it of them, with the reason (回避). It counts at once and for good in this case:
 * whatever they could do here is refused, whichever way they try it. The heads of the unit are told.
 */
export const recuse = command({
  name: 'casework/recuse',
  summary: 'Keeps an officer out of a case because of a relation to someone in it',
  input: z.object({
    caseId: z.uuid(),
    /** A colleague; oneself where none is named. */
    account: z.string().min(1).max(100).nullable().default(null),
    reason: z.string().trim().min(2).max(500),
  }),
  output: z.object({ caseId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { caseId, account, reason }, effects) => {
    const { context, loaded } = await demandInside(anyContext, caseId)
    const { actor, db, tenant } = context
    const other = account === null || account === actor.accountId ? undefined : account
    const colleague = other === undefined ? undefined : (await findColleagues(context)).find((one) => one.id === other)
    if (other !== undefined && !colleague) {
      throw unprocessable({ zh: '没有这位同事。', en: 'There is no such colleague.' }, 'account')
    }
    const who = colleague ?? { id: actor.accountId, title: { zh: actor.name, en: actor.name } }
    if (loaded.keptOut.get(who.id) === 'recused') {
      throw conflict({ zh: '已经登记回避。', en: 'They stay out of this case already.' })
    }
    const made = await db
      .insert(recusal)
      .values({
        tenantId: tenant.id,
        caseId,
        accountId: who.id,
        accountName: who.title.zh,
        reason,
        declaredBy: actor.accountId,
        declaredByName: actor.name,
        businessDay: isoDay(context.today),
      })
      .onConflictDoNothing()
      .returning({ accountId: recusal.accountId })
    if (made.length === 0) throw conflict({ zh: '已经登记回避。', en: 'They stay out of this case already.' })
    effects.about({ kind: 'case', id: caseId }, { recused: who.id, reason })
    effects.emit('case.recused', { caseId, account: who.id })
    return { caseId }
  },
})
