import { formatMoney, yuanText } from '@xinglin/base'
import { z } from 'zod'
import { unprocessable } from '../../platform/fault.ts'
import { writeLedger } from '../ledger.ts'
import type { LoadedCase } from '../load-case.ts'
import { caseActionKind } from './action.ts'
import { Clause, clause, dayField, type Field, line, money, Reason, reason } from './field.ts'
import { DayInput, isAhead, YuanInput } from './inputs.ts'

const Part = z.object({ due: DayInput, sum: YuanInput })

const instalments: Field = {
  id: 'instalments',
  type: 'rows',
  title: { zh: '分期（一次退清的只写一行）', en: 'Instalments (one row: all at once)' },
  required: true,
  columns: [dayField('due', { zh: '日期', en: 'By' }), money('sum', { zh: '金额（元）', en: 'Sum (yuan)' })],
}

/** Instalments come to what is owed, to the fen, one after the other. */
function demandPlan(parts: readonly z.output<typeof Part>[], owed: number, today: number): void {
  const total = parts.reduce((sum, one) => sum + one.sum, 0)
  if (total !== owed) {
    const zh = `各期合计应为 ${formatMoney(owed, 'zh')}。`
    throw unprocessable({ zh, en: `The instalments come to ${formatMoney(owed, 'en')}.` }, 'instalments')
  }
  const inOrder = parts.every((one, index) => one.due > (parts[index - 1]?.due ?? 0))
  if (!inOrder || parts.some((one) => !isAhead(one.due, today as never))) {
    throw unprocessable(
      { zh: '各期日期应在今天以后，并依次排列。', en: 'The days lie after today, in order.' },
      'instalments',
    )
  }
}

/** What was paid without ground comes back: a decision, with reason, clause and remedy. */
export const claimBack = caseActionKind({
  verb: { zh: '追回已发放的款项', en: 'Claim money back' },
  effect: {
    zh: '申请人会收到追回决定、分期安排和救济途径。',
    en: 'The applicant is told the decision, the instalments, and the remedy.',
  },
  tone: 'grave',
  fields: (_, { state }) => [
    money('sum', { zh: '追回金额（元）', en: 'Sum (yuan)' }, { value: yuanText(state.paid - state.owed) }),
    instalments,
    reason,
    clause,
  ],
  input: z.object({ sum: YuanInput, instalments: z.array(Part).min(1).max(60), text: Reason, clause: Clause }),
  prepare: (context, { state }, input) => {
    if (input.sum > state.paid - state.owed) {
      throw unprocessable({ zh: '追回金额不能超过已发放的金额。', en: 'Not more can come back than was paid.' }, 'sum')
    }
    demandPlan(input.instalments, input.sum, context.today)
    const until = input.instalments.at(-1)?.due
    const { sum, text, clause: ground } = input
    return { sum, text, clause: ground, instalments: input.instalments, ...(until !== undefined && { until }) }
  },
})

export const planRepayment = caseActionKind({
  verb: { zh: '调整分期', en: 'Change the instalments' },
  effect: { zh: '按新的分期退款。', en: 'Repayment follows the new plan.' },
  tone: 'plain',
  fields: () => [instalments, reason],
  input: z.object({ instalments: z.array(Part).min(1).max(60), text: Reason }),
  prepare: (context, { state }, input) => {
    demandPlan(input.instalments, state.owed, context.today)
    return { instalments: input.instalments, text: input.text }
  },
})

/** Money that came in, with the number on the bank's receipt. */
export const repay = caseActionKind({
  verb: { zh: '登记退款到账', en: 'Record money received' },
  effect: { zh: '登记后冲减应退金额。', en: 'What is owed goes down by it.' },
  tone: 'primary',
  fields: (_, { state }) => [
    money('sum', { zh: '到账金额（元）', en: 'Received (yuan)' }, { value: yuanText(firstPart(state)) }),
    line('text', { zh: '银行回单号', en: 'Number of the bank receipt' }),
  ],
  input: z.object({ sum: YuanInput, text: Reason }),
  prepare: async (context, { file, state }, input) => {
    if (input.sum > state.owed) {
      throw unprocessable(
        { zh: '到账金额超过应退金额，请核对。', en: 'That is more than is owed. Please check.' },
        'sum',
      )
    }
    await writeLedger(context, { batchId: file.id, file, fen: -input.sum })
    return { sum: input.sum, text: input.text }
  },
})

const firstPart = (state: LoadedCase['state']) => Math.min(state.instalments[0]?.sum ?? state.owed, state.owed)
