import { isoDay, parseDay } from '@xinglin/base'
import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { ruleOf } from '../judge.ts'
import { isFindable } from '../offers/find-due.ts'
import { currentPack } from '../pack.ts'
import { benefitMode } from '../schema.ts'

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
    const units = [rule.handledBy, pack.lead].flatMap((unit) => unit ?? [])
    if (!units.some((unit) => holds(context.actor, 'head', unit)))
      throw forbidden(`mode of ${input.benefit} is for ${units.join(', ')}`)
    if (!isFindable(rule)) throw unprocessable(NOT_FINDABLE, 'benefit')
    if (input.standing === 'demonstration' && !context.tenant.demonstration) {
      throw unprocessable(
        { zh: '正式环境不能用演示依据。', en: 'A real city cannot rest on a demonstration source.' },
        'standing',
      )
    }
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
