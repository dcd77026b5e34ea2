import { getStage, nextStages } from '@xinglin/procedure'
import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import type { LoadedCase } from '../load-case.ts'
import { resolveRole } from '../parties.ts'
import { findStageSchema } from '../procedure.ts'
import { workdaysOf } from '../project-state.ts'
import { caseActionKind } from './action.ts'
import { Clause, choice, clause, number, opinion, optionalOpinion, type PlainField, Reason, Words } from './field.ts'
import { readRecord, recordFields } from './record.ts'

const Onward = z.object({ text: Words.default(''), to: z.string().max(60).optional() }).loose()

/** The stages to choose from where the procedure leaves a choice; nothing to ask where it does not. */
function whereTo({ procedure, state }: LoadedCase): PlainField[] {
  const next = state.stage === null ? [] : nextStages(procedure, state.stage)
  if (next.length < 2) return []
  const options = next.map((id) => ({ id, title: getStage(procedure, id).title }))
  return [choice('to', { zh: '转入', en: 'Goes on to' }, options)]
}

/** Accept, verify, work done: what the stage records, an opinion if there is one, and where it leads. */
async function onward(context: SignedIn, loaded: LoadedCase, input: z.output<typeof Onward>) {
  const { procedure, state, file } = loaded
  if (input.to !== undefined && !nextStages(procedure, state.stage ?? '').includes(input.to)) {
    throw unprocessable({ zh: '不能转到这个环节。', en: 'It cannot go on to that stage.' }, 'to')
  }
  const schema = await findStageSchema(context, file, state.stage)
  const record = readRecord(schema?.record ?? [], input)
  return {
    ...(input.text && { text: input.text }),
    ...(input.to !== undefined && { to: input.to }),
    ...(Object.keys(record).length > 0 && { record }),
  }
}

const onwardFields = async (context: SignedIn, loaded: LoadedCase) => {
  const schema = await findStageSchema(context, loaded.file, loaded.state.stage)
  return [...recordFields(schema?.record ?? []), ...whereTo(loaded), optionalOpinion]
}

export const accept = caseActionKind({
  verb: { zh: '受理', en: 'Accept' },
  effect: {
    zh: '受理后转入下一环节，承诺时限开始计算。',
    en: 'The papers are complete. Verification begins and the promised time runs.',
  },
  tone: 'primary',
  fields: onwardFields,
  input: Onward,
  prepare: onward,
})

export const verify = caseActionKind({
  verb: { zh: '核查通过', en: 'Verify' },
  effect: {
    zh: '事实和材料核查完毕，转入下一环节。',
    en: 'Facts and papers have been checked; the next stage begins.',
  },
  tone: 'primary',
  fields: onwardFields,
  input: Onward,
  prepare: onward,
})

export const complete = caseActionKind({
  verb: { zh: '本环节办结', en: 'Finish this stage' },
  effect: { zh: '记录留在案卷里，转入下一环节。', en: 'The record stays with the case; the next stage begins.' },
  tone: 'primary',
  fields: onwardFields,
  input: Onward,
  prepare: onward,
})

/** A correction notice says everything that is missing, at one time (行政许可法 §32), and by when an answer is expected. */
export const requestCorrection = caseActionKind({
  verb: { zh: '一次性告知补正', en: 'Ask for a correction' },
  effect: {
    zh: '补正只能告知一次，要一次说全。申请人会看到下面的文字。',
    en: 'A correction can be asked for once, with everything in it. The applicant reads the text below.',
  },
  tone: 'plain',
  fields: () => [opinion],
  input: z.object({ text: Reason }),
  prepare: async (context, { file, state }, input) => {
    const schema = await findStageSchema(context, file, state.stage)
    const days = schema?.answer_within
    const until = days === undefined ? undefined : workdaysOf(context).add(context.today, days)
    return { text: input.text, ...(until !== undefined && { until }) }
  },
})

/** An opinion asked of several offices side by side carries the office it is given for; an expert's may carry a mark. */
export const advise = caseActionKind({
  verb: { zh: '提交意见', en: 'Give the opinion' },
  effect: {
    zh: '各方意见到齐后自动转入下一环节。申请人看不到是谁写的。',
    en: 'When every opinion is in, the next stage begins by itself. The applicant does not see who wrote which.',
  },
  tone: 'primary',
  fields: (_, { procedure, state }) => {
    const experts = state.stage !== null && getStage(procedure, state.stage).opinions !== undefined
    const mark = number('score', { zh: '评分（0–100）', en: 'Mark (0–100)' }, { required: false })
    return experts ? [mark, opinion] : [opinion]
  },
  input: z.object({ text: Reason, score: z.coerce.number().int().min(0).max(100).optional() }),
  prepare: (context, loaded, input) => {
    const { state, procedure, file } = loaded
    const stage = state.stage === null ? undefined : getStage(procedure, state.stage)
    const role = stage?.by.find((one) => {
      const named = resolveRole(one, file)
      const free = stage.opinions !== undefined || !state.advised.includes(one)
      return free && holds(context.actor, named.role, named.unitId)
    })
    if (role === undefined) {
      throw unprocessable({ zh: '你所在的单位已经给过意见。', en: 'Your office has given its opinion already.' })
    }
    return { text: input.text, role, ...(input.score !== undefined && { score: input.score }) }
  },
})

/** A refusal is a person's: with its reason and its clause. The remedy is the procedure's and is shown with it. */
export const refuse = caseActionKind({
  verb: { zh: '不予批准', en: 'Refuse' },
  effect: {
    zh: '要写明理由和依据条款，申请人会看到，并可申请复核或复议。',
    en: 'Reason and clause are required. The applicant reads both and may ask for a review.',
  },
  tone: 'grave',
  fields: () => [opinion, clause],
  input: z.object({ text: Reason, clause: Clause }),
  prepare: (_, __, input) => ({ text: input.text, clause: input.clause }),
})

/** No answer came by its day. Whether the case ends for it is a person's word, never the clock's. */
export const terminate = caseActionKind({
  verb: { zh: '逾期终止', en: 'End for want of an answer' },
  effect: {
    zh: '规定的日期已过仍未补齐。终止后申请人可以重新申请，也可以申请复核。',
    en: 'The day has passed without an answer. The applicant may apply again, or ask for a review.',
  },
  tone: 'grave',
  fields: () => [opinion, clause],
  input: z.object({ text: Reason, clause: Clause }),
  prepare: (_, __, input) => ({ text: input.text, clause: input.clause }),
})
