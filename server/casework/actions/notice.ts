import { isoDay } from '@xinglin/base'
import { getStage } from '@xinglin/procedure'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { notFound, unprocessable } from '../../platform/fault.ts'
import { workdaysOf } from '../project-state.ts'
import { Objecting, raiseObjection } from '../raise-objection.ts'
import { objection } from '../schema.ts'
import { caseActionKind } from './action.ts'

/** Publishes for the working days the procedure names. Where the calendar does not reach, nothing is published: the end would be a guess. */
export const publish = caseActionKind({
  verb: { zh: '发布公示', en: 'Publish' },
  effect: {
    zh: '公示后任何人都能看到（姓名、证件号隐去中段），公示期内可以提出异议。',
    en: 'Anyone can read the notice (names and numbers masked) and object while it runs.',
  },
  tone: 'primary',
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
  verb: { zh: '提出异议', en: 'Object' },
  effect: {
    zh: '由没有经办过的人核查，结论会告诉你。',
    en: 'Someone who did not handle it looks into it, and you are told.',
  },
  tone: 'plain',
  input: z.object({ text: Objecting }),
  prepare: async (context, { file }, input) => ({
    objection: await raiseObjection(context, file.id, input.text, { accountId: context.actor.accountId }),
  }),
})

/** The finding of an objection, with its reason. */
export const find = caseActionKind({
  verb: { zh: '异议核查结论', en: 'Decide the objection' },
  effect: { zh: '结论和理由会告知异议人。', en: 'Whoever objected is told the finding and its reason.' },
  tone: 'primary',
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
export const endNotice = caseActionKind({
  verb: { zh: '结束公示', en: 'End the notice' },
  effect: { zh: '公示期已满，转入下一环节。', en: 'The notice has run its days; the next stage follows.' },
  tone: 'primary',
  input: z.object({}),
  prepare: () => ({}),
})
