import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { lockEntry } from '../commissioner/entry.ts'
import { keepCounts, yearOn } from '../commissioner/year.ts'
import { serviceEntry } from '../schema.ts'

const ANSWERED = { zh: '这条记录已经答复过了。', en: 'This record has been answered already.' }
const OWN = { zh: '自己记的服务要由别人确认。', en: 'Somebody else confirms what you recorded yourself.' }
const SAY = { zh: '请写明哪里不对，对方才好改。', en: 'Please say what is wrong, so that it can be put right.' }

/**
 * The company confirms a service, or disputes it and says what is wrong. What is confirmed counts for the commissioner’s year at once.
 * @throws Fault `not_found` for whoever does not act for the company, `conflict` for one that was answered or that the actor wrote
 */
export const answerService = command({
  name: 'matching/answer-service',
  summary: 'Confirms or disputes a service of a commissioner',
  input: z.object({ entryId: z.uuid(), confirmed: z.boolean(), text: z.string().trim().max(500).default('') }),
  output: z.object({ entryId: z.string(), status: z.string() }),
  access: 'signed_in',
  run: async (anyContext, { entryId, confirmed, text }, effects) => {
    const context = anyContext as SignedIn
    const entry = await lockEntry(context, entryId)
    if (!actsFor(context.actor, entry.organisationId)) throw notFound(`service ${entryId}`)
    if (entry.enteredBy === context.actor.accountId) throw conflict(OWN)
    if (entry.status !== 'waiting') throw conflict(ANSWERED)
    if (!confirmed && text.length < 2) throw unprocessable(SAY, 'text')
    const status = confirmed ? 'confirmed' : 'disputed'
    await context.db
      .update(serviceEntry)
      .set({ status, answer: text, answeredBy: context.actor.accountId, answeredOn: isoDay(context.today) })
      .where(and(eq(serviceEntry.tenantId, context.tenant.id), eq(serviceEntry.id, entryId)))
    const year = confirmed ? await yearOn(context, entry.holderId, entry.onDay) : undefined
    if (year) await keepCounts(context, year)
    effects.about({ kind: 'service', id: entryId }, { status })
    effects.emit('service.answered', { entryId })
    return { entryId, status }
  },
})
