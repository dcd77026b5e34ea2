import { isoDay, parseDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { ruleOf } from '../judge.ts'
import { isFindable } from '../offers/find-due.ts'
import { currentPack } from '../pack.ts'
import { benefitMode } from '../schema.ts'
import { demandHeadOf } from './demand-head-of.ts'

const DayText = z.string().refine((text) => parseDay(text) !== undefined)

/**
 * Has a benefit given without an application (免申即享), or by application again, where the city decided so after its notice: with the document.
 * Its procedure, conditions and sums stay as they are. Appended, never overwritten.
 */
export const setMode = command({
  name: 'policy/set-mode',
  summary: 'Has a benefit given without an application, or by application again, with the source',
  input: z.object({
    benefit: z.string().max(100),
    proactive: z.boolean(),
    sourceDocument: z.string().trim().min(2).max(300),
    sourceDay: DayText,
    standing: z.enum(['official', 'demonstration']),
  }),
  output: z.object({ id: z.uuid() }),
  access: { officers: ['head'] },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const rule = ruleOf(pack, input.benefit)
    demandHeadOf(context, pack, rule, input.standing)
    if (!isFindable(rule)) throw unprocessable(NOT_FINDABLE, 'benefit')
    const id = newId()
    await context.db.insert(benefitMode).values({
      tenantId: context.tenant.id,
      id,
      ...input,
      setBy: context.actor.accountId,
      recordedOn: isoDay(context.today),
    })
    effects.about({ kind: 'benefit', id: input.benefit }, { proactive: input.proactive, standing: input.standing })
    effects.emit('benefit.mode-set', { benefit: input.benefit })
    return { id }
  },
})

const NOT_FINDABLE = {
  zh: '这一项要推荐或者按需提出，不能改为免申即享。',
  en: 'This is by nomination or on request; it cannot be given without an application.',
}
