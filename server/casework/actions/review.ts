import { OUTCOME_LABEL } from '@xinglin/procedure'
import { z } from 'zod'
import { caseActionKind } from './action.ts'
import { line, Reason, reason, text, YesNo, yesNo } from './field.ts'

/** The applicant contests a decision: another person looks at it again. */
export const appeal = caseActionKind({
  verb: { zh: '申请复核', en: 'Ask for a review' },
  effect: {
    zh: '由没有作出原决定的人复核；不影响你依法申请行政复议或提起诉讼。',
    en: 'Someone who did not decide looks at it again. Your right to reconsideration or to sue stays as it is.',
  },
  tone: 'plain',
  fields: () => [text('text', { zh: '不服的理由', en: 'Why you contest it' })],
  input: z.object({ text: Reason }),
  prepare: (_, __, input) => ({ text: input.text }),
})

export const findAppeal = caseActionKind({
  verb: { zh: '作出复核结论', en: 'Decide the review' },
  effect: {
    zh: '撤销原决定的，由另一位决定人按事发当日的规定重新决定；维持的，原决定继续有效。',
    en: 'If it is set aside, somebody else decides anew under the law of the day; otherwise the decision stands.',
  },
  tone: 'primary',
  fields: () => [
    yesNo('upheld', { zh: '复核结论', en: 'Finding' }, OUTCOME_LABEL.find_appeal.yes, OUTCOME_LABEL.find_appeal.no),
    reason,
  ],
  input: z.object({ upheld: YesNo, text: Reason }),
  prepare: (_, __, input) => ({ upheld: input.upheld, text: input.text }),
})

/** What the body of reconsideration, or a court, has ordered is carried out. */
export const order = caseActionKind({
  verb: { zh: '登记复议或判决结果', en: 'Record an order' },
  effect: {
    zh: '撤销或责令重作的，案件回到决定环节，由另一位决定人重新决定。',
    en: 'If it is set aside, the case goes back to be decided by somebody else.',
  },
  tone: 'plain',
  fields: () => [
    line('document', { zh: '文书号', en: 'Document number' }),
    yesNo('redo', { zh: '结果', en: 'Result' }, OUTCOME_LABEL.order.yes, OUTCOME_LABEL.order.no),
    reason,
  ],
  input: z.object({ document: z.string().trim().min(1).max(100), redo: YesNo, text: Reason }),
  prepare: (_, __, input) => ({ document: input.document, redo: input.redo, text: input.text }),
})
