import type { Day } from '@xinglin/base'
import { findNextStage, type Milestone, OUTCOME_LABEL } from '@xinglin/procedure'
import { z } from 'zod'
import { unprocessable } from '../../platform/fault.ts'
import type { LoadedCase } from '../load-case.ts'
import { caseActionKind } from './action.ts'
import { choice, dayField, line, money, Reason, text, Words, YesNo, yesNo } from './field.ts'
import { DayInput, isAhead, YuanInput } from './inputs.ts'

const IF_MISSED = [
  { id: 'lapse', title: { zh: '这一笔不再发放', en: 'this part is not paid' } },
  { id: 'claim_back', title: { zh: '并追回已发放的', en: 'and what was paid comes back' } },
]

const Part = z.object({
  title: z.string().trim().min(1).max(200),
  due: z.union([z.literal('').transform(() => null), DayInput]).default(null),
  sum: YuanInput,
  if_missed: z.enum(['lapse', 'claim_back']).default('lapse'),
})

/**
 * The terms of an agreement: stages of the work with their days and sums. Together they come to what was approved, to the fen;
 * a stage without a day is paid on signing.
 */
export const propose = caseActionKind({
  verb: { zh: '拟定协议', en: 'Propose the agreement' },
  effect: {
    zh: '申请人会看到协议内容和每个节点，双方确认后生效。各节点金额合计必须等于批准金额。',
    en: 'The applicant reads the terms and every milestone; it holds once both sides agree. The parts come to the approved sum.',
  },
  tone: 'primary',
  fields: () => [
    text('text', { zh: '协议要点', en: 'Terms' }),
    {
      id: 'milestones',
      type: 'rows',
      title: { zh: '考核节点', en: 'Milestones' },
      required: true,
      columns: [
        line('title', { zh: '节点', en: 'Milestone' }),
        dayField('due', { zh: '完成期限（签约即付的不填）', en: 'By (empty: on signing)' }, { required: false }),
        money('sum', { zh: '金额（元）', en: 'Sum (yuan)' }),
        choice('if_missed', { zh: '未达标时', en: 'If missed' }, IF_MISSED),
      ],
    },
  ],
  input: z.object({ text: Reason, milestones: z.array(Part).min(1).max(24) }),
  prepare: (context, loaded, input) => {
    const { state } = loaded
    const total = input.milestones.reduce((sum, one) => sum + one.sum, 0)
    if (total !== (state.sum ?? 0)) {
      const differ = { zh: '各节点金额合计与批准金额不一致。', en: 'The parts do not come to the approved sum.' }
      throw unprocessable(differ, 'milestones')
    }
    if (input.milestones.some((one) => one.due !== null && !isAhead(one.due, context.today))) {
      throw unprocessable({ zh: '完成期限应在今天以后。', en: 'A milestone lies after today.' }, 'milestones')
    }
    return { text: input.text, milestones: partsOf(loaded, input.milestones) }
  },
})

function partsOf({ procedure, state }: LoadedCase, parts: readonly z.output<typeof Part>[]): Milestone[] {
  const pays = findNextStage(procedure, state.stage ?? '')?.id ?? ''
  return parts.map((one, index) => ({
    id: `m${index + 1}`,
    stage: pays,
    title: one.title,
    due: one.due as Day | null,
    sum: one.sum,
    ifMissed: one.if_missed,
  }))
}

export const sign = caseActionKind({
  verb: { zh: '同意并签署', en: 'Agree and sign' },
  effect: {
    zh: '签署后协议生效，按节点考核和拨付。',
    en: 'The agreement holds from now on; each part is paid when its milestone is met.',
  },
  tone: 'primary',
  input: z.object({}),
  prepare: () => ({}),
})

export const declineTerms = caseActionKind({
  verb: { zh: '要求修改', en: 'Ask for other terms' },
  effect: { zh: '退回经办单位重新拟定。', en: 'The office proposes anew.' },
  tone: 'plain',
  fields: () => [text('text', { zh: '希望怎么改', en: 'What should change' })],
  input: z.object({ text: Reason }),
  prepare: (_, __, input) => ({ text: input.text }),
})

/** The applicant says whether what was done settles the matter. Silence settles it after its days; a no sends it back. */
export const confirm = caseActionKind({
  verb: { zh: '确认办理结果', en: 'Confirm the result' },
  effect: { zh: '没有解决的会退回继续办理。', en: 'If it is not settled it goes back to be worked on.' },
  tone: 'primary',
  fields: () => [
    yesNo(
      'met',
      { zh: '问题解决了吗？', en: 'Is the matter settled?' },
      OUTCOME_LABEL.confirm.yes,
      OUTCOME_LABEL.confirm.no,
    ),
    text('text', { zh: '补充说明', en: 'Anything to add' }, { required: false }),
  ],
  input: z.object({ met: YesNo, text: Words.default('') }),
  prepare: (_, __, input) => ({ met: input.met, ...(input.text && { text: input.text }) }),
})
