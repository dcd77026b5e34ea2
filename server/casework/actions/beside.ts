import { earlierStages, getStage } from '@xinglin/procedure'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { findColleagues } from '../colleagues.ts'
import type { LoadedCase } from '../load-case.ts'
import { demandNotInBatch } from '../open-batch.ts'
import { holdersOf } from '../parties.ts'
import { caseActionKind } from './action.ts'
import { choice, opinion, Reason, text, Words } from './field.ts'

/** I have it in hand: colleagues at the same desk see that, and may still step in. */
export const take = caseActionKind({
  verb: { zh: '由我办理', en: 'Take it on' },
  effect: { zh: '同岗位的同事会看到由你办理。', en: 'Your colleagues at this desk see that you have it in hand.' },
  tone: 'plain',
  input: z.object({}),
  prepare: () => ({}),
})

const Account = z.string().min(1).max(100)

/** Colleagues at the desk where the case is, without those who stay out of it. */
async function atThisDesk(context: SignedIn, { file, procedure, state, keptOut }: LoadedCase) {
  const desks = state.stage === null ? [] : holdersOf(getStage(procedure, state.stage), file)
  return (await findColleagues(context, desks)).filter((one) => !keptOut.has(one.id))
}

/** Given to a colleague at the same desk, with a word on what is left to do. */
export const handOver = caseActionKind({
  verb: { zh: '移交同事', en: 'Hand over' },
  effect: {
    zh: '移交给同岗位的同事，时限照常计算。',
    en: 'A colleague at the same desk goes on; the clock runs as before.',
  },
  tone: 'plain',
  fields: async (context, loaded) => {
    const people = await atThisDesk(context, loaded)
    return [choice('account', { zh: '移交给', en: 'To' }, people), { ...opinion, required: false }]
  },
  input: z.object({ account: Account, text: Words.default('') }),
  prepare: async (context, loaded, input) => {
    const to = (await atThisDesk(context, loaded)).find((one) => one.id === input.account)
    if (!to) throw unprocessable({ zh: '请选择同岗位的同事。', en: 'Choose a colleague at the same desk.' }, 'account')
    return { account: to.id, accountName: to.title.zh, ...(input.text && { text: input.text }) }
  },
})

/** A question to any colleague of the city's offices. Whoever is asked sees the case and answers in it; the case does not move. */
export const ask = caseActionKind({
  verb: { zh: '请教同事', en: 'Ask a colleague' },
  effect: {
    zh: '对方会看到这件申请并在这里回复，办理时限不停。',
    en: 'They see the case and answer here; the clock runs on.',
  },
  tone: 'plain',
  fields: async (context, { keptOut }) => [
    choice(
      'account',
      { zh: '请教谁', en: 'Whom' },
      (await findColleagues(context)).filter((one) => !keptOut.has(one.id)),
    ),
    text('text', { zh: '问题', en: 'Question' }),
  ],
  input: z.object({ account: Account, text: Reason }),
  prepare: async (context, { keptOut }, input) => {
    const to = (await findColleagues(context)).find((one) => one.id === input.account)
    if (!to || keptOut.has(to.id))
      throw unprocessable({ zh: '没有这位同事。', en: 'There is no such colleague.' }, 'account')
    return { account: to.id, accountName: to.title.zh, text: input.text }
  },
})

export const reply = caseActionKind({
  verb: { zh: '回复同事', en: 'Answer' },
  effect: { zh: '回复会留在案卷里。', en: 'The answer stays with the case.' },
  tone: 'primary',
  fields: () => [text('text', { zh: '回复', en: 'Answer' })],
  input: z.object({ text: Reason }),
  prepare: ({ actor }, { state }, input) => {
    const asked = state.asked.find((one) => one.account === actor.accountId)
    return { text: input.text, ...(asked && { question: asked.question }) }
  },
})

/** Back to a stage the case has been through, with what is to be done there again. Money already in a batch stays there. */
export const returnTo = caseActionKind({
  verb: { zh: '退回前面环节', en: 'Send back' },
  effect: {
    zh: '退回后从那个环节重新往下办，申请人看到“正在复核”，不用重交材料。',
    en: 'The case goes on again from that stage; the applicant hands nothing in again.',
  },
  tone: 'plain',
  fields: (_, { procedure, state }) => [
    choice(
      'to',
      { zh: '退回到', en: 'Back to' },
      earlierStages(procedure, state).map(({ id, title }) => ({ id, title })),
    ),
    opinion,
  ],
  input: z.object({ to: z.string().max(60), text: Reason }),
  prepare: async (context, { file, procedure, state }, input) => {
    if (!earlierStages(procedure, state).some((one) => one.id === input.to)) {
      throw unprocessable(
        { zh: '只能退回到已经办过的环节。', en: 'It goes back only to a stage it has been through.' },
        'to',
      )
    }
    await demandNotInBatch(context, [file.id])
    return { to: input.to, text: input.text }
  },
})
