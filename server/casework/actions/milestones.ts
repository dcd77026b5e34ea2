import { formatDay, formatMoney, yuanText } from '@xinglin/base'
import { OUTCOME_LABEL, type RunningMilestone } from '@xinglin/procedure'
import { z } from 'zod'
import { unprocessable } from '../../platform/fault.ts'
import type { LoadedCase } from '../load-case.ts'
import { nextCheck } from '../plan-milestones.ts'
import { caseActionKind } from './action.ts'
import { Clause, choice, clause, dayField, money, Reason, reason, text, YesNo, yesNo } from './field.ts'
import { DayInput, isAhead, YuanInput } from './inputs.ts'

const inStage = ({ state }: LoadedCase, ...statuses: readonly string[]) =>
  state.milestones.filter((one) => one.stage === state.stage && statuses.includes(one.status))

/** The milestone field: one of those that stand so. */
function which(loaded: LoadedCase, ...statuses: readonly string[]) {
  const options = inStage(loaded, ...statuses).map((one) => ({ id: one.id, title: nameOf(one) }))
  return choice('milestone', { zh: '考核节点', en: 'Milestone' }, options)
}

function nameOf(one: RunningMilestone) {
  const until = one.due === null ? '' : ` · ${formatDay(one.due as never, 'zh')}`
  const sum = one.sum === 0 ? '' : ` · ${formatMoney(one.sum, 'zh')}`
  return { zh: `${one.title}${until}${sum}`, en: `${one.title}${until}${sum}` }
}

/** Throws `unprocessable` unless the case has this milestone standing so. */
function getMilestone(loaded: LoadedCase, id: string, ...statuses: readonly string[]): RunningMilestone {
  const found = inStage(loaded, ...statuses).find((one) => one.id === id)
  if (found) return found
  throw unprocessable({ zh: '请选择一个节点。', en: 'Choose one of the milestones.' }, 'milestone')
}

const Which = z.string().min(1).max(60)

/** The holder reports what was done; papers go with the case's evidence. */
export const report = caseActionKind({
  verb: { zh: '报告完成情况', en: 'Report' },
  effect: { zh: '经办单位会据此考核。', en: 'The office assesses it on this report.' },
  tone: 'plain',
  fields: (_, loaded) => [which(loaded, 'open'), text('text', { zh: '完成情况', en: 'What was done' })],
  input: z.object({ milestone: Which, text: Reason }),
  prepare: (_, loaded, input) => ({ milestone: getMilestone(loaded, input.milestone, 'open').id, text: input.text }),
})

/** Met: its part can be paid, or the status goes on to its next check. Missed: whoever decides says what follows. */
export const assess = caseActionKind({
  verb: { zh: '考核', en: 'Assess' },
  effect: {
    zh: '达标的转入发放或进入下一周期；未达标的由决定人处理，不会自动取消。',
    en: 'What is met is paid or runs on; what is missed goes to whoever decides, nothing lapses by itself.',
  },
  tone: 'primary',
  fields: (_, loaded) => [
    which(loaded, 'open', 'reported'),
    yesNo('met', { zh: '考核结论', en: 'Finding' }, OUTCOME_LABEL.assess.yes, OUTCOME_LABEL.assess.no),
    reason,
  ],
  input: z.object({ milestone: Which, met: YesNo, text: Reason }),
  prepare: (_, loaded, input) => {
    const found = getMilestone(loaded, input.milestone, 'open', 'reported')
    const following = input.met ? followingCheck(loaded, found) : undefined
    return { milestone: found.id, met: input.met, text: input.text, ...(following && { milestones: [following] }) }
  },
})

/** A status that passed its check is checked again when the same time has gone by once more, counted from its certificate. */
function followingCheck({ procedure, actions }: LoadedCase, checked: RunningMilestone) {
  const certified = actions.findLast((one) => one.kind === 'certify')
  const nth = Number(checked.id.slice(checked.stage.length + 1))
  if (!certified || !Number.isInteger(nth) || !checked.id.startsWith(`${checked.stage}-`)) return undefined
  return nextCheck(procedure, checked.stage, certified.on as never, nth + 1)
}

export const extend = caseActionKind({
  verb: { zh: '同意延期', en: 'Give more time' },
  effect: { zh: '按新的期限重新考核。', en: 'It is assessed again by the new day.' },
  tone: 'primary',
  fields: (_, loaded) => [which(loaded, 'missed'), dayField('until', { zh: '新的期限', en: 'New day' }), reason],
  input: z.object({ milestone: Which, until: DayInput, text: Reason }),
  prepare: (context, loaded, input) => {
    if (!isAhead(input.until, context.today)) {
      throw unprocessable({ zh: '新的期限应在今天以后。', en: 'The new day lies after today.' }, 'until')
    }
    return { milestone: getMilestone(loaded, input.milestone, 'missed').id, until: input.until, text: input.text }
  },
})

/** What was missed is lost: a decision, with its reason, clause and remedy. A sum to come back never exceeds what was paid. */
export const lapse = caseActionKind({
  verb: { zh: '按未达标处理', en: 'Let it lapse' },
  effect: {
    zh: '这一笔不再发放；约定追回的，填写追回金额；状态类的，自此取消。申请人可以申请复核。',
    en: 'This part is not paid, what was agreed comes back, or the status ends. The applicant may ask for a review.',
  },
  tone: 'grave',
  fields: (_, loaded) => {
    const missed = inStage(loaded, 'missed')
    const back = missed.some((one) => one.ifMissed === 'claim_back')
    const owed = money(
      'sum',
      { zh: '追回金额（元）', en: 'To come back (yuan)' },
      { value: yuanText(loaded.state.paid) },
    )
    return [which(loaded, 'missed'), ...(back ? [owed] : []), reason, clause]
  },
  input: z.object({ milestone: Which, text: Reason, clause: Clause, sum: YuanInput.optional() }),
  prepare: (_, loaded, input) => {
    const found = getMilestone(loaded, input.milestone, 'missed')
    const sum = found.ifMissed === 'claim_back' ? (input.sum ?? loaded.state.paid) : undefined
    if (sum !== undefined && sum > loaded.state.paid) {
      throw unprocessable({ zh: '追回金额不能超过已发放的金额。', en: 'Not more can come back than was paid.' }, 'sum')
    }
    return { milestone: found.id, text: input.text, clause: input.clause, ...(sum !== undefined && { sum }) }
  },
})
