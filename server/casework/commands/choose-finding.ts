import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { findingChoice } from '../../policy/index.ts'

/** Switches off, or on again, being found: no offers and no reminders for this person or company. What was taken up goes on. */
export const chooseFinding = command({
  name: 'casework/choose-finding',
  summary: 'Switches offers and reminders off or on',
  input: z.object({ subjectId: z.uuid(), off: z.boolean() }),
  output: z.object({ off: z.boolean() }),
  access: 'signed_in',
  run: async (anyContext, { subjectId, off }, effects) => {
    const context = anyContext as SignedIn
    if (!actsFor(context.actor, subjectId)) throw notFound(`subject ${subjectId}`)
    const choice = { off, chosenBy: context.actor.accountId, chosenOn: isoDay(context.today), at: new Date() }
    await context.db
      .insert(findingChoice)
      .values({ tenantId: context.tenant.id, beneficiaryId: subjectId, ...choice })
      .onConflictDoUpdate({ target: [findingChoice.tenantId, findingChoice.beneficiaryId], set: choice })
    effects.about({ kind: 'subject', id: subjectId }, { off })
    effects.emit('finding.chosen', { subjectId })
    return { off }
  },
})
