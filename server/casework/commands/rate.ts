import { isoDay } from '@xinglin/base'
import { ENDED } from '@xinglin/procedure'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { getCase } from '../load-case.ts'
import { isApplicant } from '../parties.ts'
import { workdaysOf } from '../project-state.ts'
import { BAD, CALL_BACK_WITHIN } from '../rating-levels.ts'
import { rating } from '../schema.ts'
import { demandVisible } from '../visibility.ts'

/** The applicant rates how an ended case was handled, once. A bad rating says why and is called back. */
export const rate = command({
  name: 'casework/rate',
  summary: 'Rates how an ended case was handled',
  input: z.object({
    caseId: z.uuid(),
    level: z.coerce.number().int().min(1).max(5),
    text: z.string().trim().max(1000).default(''),
  }),
  output: z.object({ caseId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { caseId, level, text }, effects) => {
    const context = await demandVisible(anyContext, caseId, 'applicant')
    const { file, state } = await getCase(context, caseId, 'lock')
    if (!isApplicant(context.actor, file)) throw notFound(`case ${caseId} of another applicant`)
    if (!ENDED.includes(state.situation)) {
      throw conflict({ zh: '办结以后才能评价。', en: 'It can be rated once it has ended.' })
    }
    const bad = level <= BAD
    if (bad && text === '') {
      const say = {
        zh: '请写一句哪里没有办好，我们好回访改正。',
        en: 'Please say what went wrong, so that we can put it right.',
      }
      throw unprocessable(say, 'text')
    }
    const until = bad ? workdaysOf(context).add(context.today, CALL_BACK_WITHIN) : undefined
    const made = await context.db
      .insert(rating)
      .values({
        tenantId: context.tenant.id,
        caseId,
        unitId: file.unitId,
        level,
        text,
        ratedBy: context.actor.accountId,
        ratedOn: isoDay(context.today),
        callBackBy: until === undefined ? null : isoDay(until as typeof context.today),
      })
      .onConflictDoNothing()
      .returning({ caseId: rating.caseId })
    if (made.length === 0) throw conflict({ zh: '这件已经评价过了。', en: 'It has been rated already.' })
    effects.about({ kind: 'case', id: caseId }, { level })
    if (bad) effects.emit('case.rated-badly', { caseId, level })
    return { caseId }
  },
})
