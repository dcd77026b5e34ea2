import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { getRule } from '../../policy/index.ts'
import { call } from '../schema.ts'

/**
 * Opens a call (申报通知): from when to when something may be applied for, and the document that says so. What the pack marks `call` may be
 * applied for only then; for anything else the call is a reminder.
 */
export const openCall = command({
  name: 'casework/open-call',
  summary: 'Opens a call for applications',
  input: z.object({
    benefit: z.string().max(100),
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    document: z.string().trim().min(1).max(200),
  }),
  output: z.object({ callId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const rule = await getRule(context, input.benefit)
    const unit = rule.handledBy ?? context.packs.current(context.tenant.packId).lead ?? ''
    if (!holds(context.actor, 'officer', unit) && !holds(context.actor, 'head', unit)) {
      throw forbidden(`call of ${input.benefit} is ${unit}'s`)
    }
    if (input.closesOn < input.opensOn || input.closesOn < isoDay(context.today)) {
      throw unprocessable(
        { zh: '截止日期应在开始日期之后，且不早于今天。', en: 'It closes after it opens, and not before today.' },
        'closesOn',
      )
    }
    const callId = newId()
    await context.db
      .insert(call)
      .values({ tenantId: context.tenant.id, id: callId, ...input, openedBy: context.actor.accountId })
    effects.about({ kind: 'call', id: callId }, { benefit: input.benefit })
    effects.emit('call.opened', { callId, benefit: input.benefit })
    return { callId }
  },
})
