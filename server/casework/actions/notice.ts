import { isoDay } from '@xinglin/base'
import { getStage } from '@xinglin/procedure'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { newId } from '../../platform/database/index.ts'
import { notFound, unprocessable } from '../../platform/fault.ts'
import { workdaysOf } from '../project-state.ts'
import { objection } from '../schema.ts'
import { caseActionKind } from './action.ts'

/** Publishes for the working days the procedure names. Where the calendar does not reach, nothing is published: the end would be a guess. */
export const publish = caseActionKind({
  input: z.object({}),
  prepare: (context, { state, procedure }) => {
    const days = state.stage === null ? 0 : (getStage(procedure, state.stage).noticeDays ?? 0)
    const until = workdaysOf(context).add(context.today, days)
    if (until === undefined) {
      throw unprocessable({
        zh: '公示截止日超出已公布的放假安排，要等次年安排公布后才能公示。',
        en: 'The notice would end beyond the published calendar of working days; it can start once that calendar is there.',
      })
    }
    return { until }
  },
})

/** Anyone signed in may object, in words. */
export const object = caseActionKind({
  input: z.object({ text: z.string().trim().min(10).max(2000) }),
  prepare: async (context, { file }, input) => {
    const id = newId()
    await context.db.insert(objection).values({
      tenantId: context.tenant.id,
      id,
      caseId: file.id,
      accountId: context.actor.accountId,
      reason: input.text,
      raisedOn: isoDay(context.today),
    })
    return { objection: id }
  },
})

/** The finding of an objection, with its reason. */
export const find = caseActionKind({
  input: z.object({ objection: z.uuid(), upheld: z.boolean(), text: z.string().trim().min(1).max(2000) }),
  prepare: async (context, { file }, input) => {
    const found = await context.db
      .update(objection)
      .set({
        finding: input.upheld ? 'upheld' : 'rejected',
        findingReason: input.text,
        foundBy: context.actor.accountId,
        foundOn: isoDay(context.today),
      })
      .where(
        and(
          eq(objection.tenantId, context.tenant.id),
          eq(objection.caseId, file.id),
          eq(objection.id, input.objection),
          isNull(objection.finding),
        ),
      )
      .returning({ id: objection.id })
    if (found.length === 0) throw notFound(`objection ${input.objection}`)
    return { objection: input.objection, upheld: input.upheld, text: input.text }
  },
})

/** The notice has run its days. */
export const endNotice = caseActionKind({ input: z.object({}), prepare: () => ({}) })
