import type { Localised } from '@xinglin/base'
import type { Situation } from '@xinglin/procedure'
import { roleTitle } from '../platform/access/roles.ts'
import type { Context } from '../platform/context.ts'
import { ONCE, titledFor } from '../policy/index.ts'

/** Each situation as the applicant and the officer read it. */
export const SITUATION_LABEL: Record<Situation, Localised> = {
  draft: { zh: '草稿', en: 'Draft' },
  offered: { zh: '待确认领取', en: 'Waiting for your consent' },
  acceptance: { zh: '待受理', en: 'Waiting for acceptance' },
  correction: { zh: '待申请人补正', en: 'Waiting for your correction' },
  verification: { zh: '核查中', en: 'Being verified' },
  work: { zh: '办理中', en: 'Being worked on' },
  consultation: { zh: '征求意见中', en: 'Opinions being asked' },
  to_publish: { zh: '待公示', en: 'About to be published' },
  notice: { zh: '公示中', en: 'Public notice running' },
  objection: { zh: '异议核查中', en: 'Objection being looked into' },
  decision: { zh: '待决定', en: 'Waiting for a decision' },
  queued: { zh: '轮候中', en: 'In the queue for the budget' },
  agreement: { zh: '待拟定协议', en: 'Agreement being drawn up' },
  signing: { zh: '待申请人签署', en: 'Waiting for your signature' },
  certificate: { zh: '待发证', en: 'Certificate being issued' },
  confirmation: { zh: '待申请人确认', en: 'Waiting for your confirmation' },
  payment: { zh: '待发放', en: 'Waiting for payment' },
  returned: { zh: '银行退款，待更正账户', en: 'Returned by the bank: account to be put right' },
  milestones: { zh: '履约中', en: 'Running, milestones ahead' },
  missed: { zh: '未达标，待处理', en: 'Milestone missed, to be decided' },
  repayment: { zh: '退款中', en: 'Being paid back' },
  review: { zh: '复核中', en: 'Under review' },
  paid: { zh: '已发放', en: 'Paid' },
  granted: { zh: '已批准', en: 'Granted' },
  refused: { zh: '未获批准', en: 'Refused' },
  declined: { zh: '已放弃', en: 'Declined' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '逾期终止', en: 'Ended for want of an answer' },
  revoked: { zh: '状态已取消', en: 'Status ended' },
  repaid: { zh: '已退清', en: 'Paid back' },
  closed: { zh: '已办结', en: 'Closed' },
}

/** A desk, `clerk@hr-bureau`, as people call it. */
export function deskLabel(context: Context, desk: string): Localised {
  const [role = '', unitId = ''] = desk.split('@')
  const unit = caseLabels(context).unit(unitId)
  const name = roleTitle(role)
  return { zh: `${unit.zh} · ${name.zh}`, en: `${unit.en} · ${name.en}` }
}

/** Names that lists of cases need, from the pack in force. */
export function caseLabels(context: Context) {
  const pack = context.packs.current(context.tenant.packId)
  return {
    /** With the month, where it is for one. */
    benefit: (id: string, period: string = ONCE): Localised =>
      titledFor(pack.rules.get(id)?.title ?? { zh: id, en: id }, period),
    unit: (id: string): Localised => pack.units.get(id)?.title ?? { zh: id, en: id },
    area: (code: string | null): Localised | null => (code === null ? null : (pack.areas.get(code)?.title ?? null)),
    /** Of a benefit that gives a service, what was granted is done. */
    situation: (situation: Situation, benefit: string): Localised =>
      situation === 'granted' && pack.rules.get(benefit)?.gives === 'service'
        ? SITUATION_LABEL.closed
        : SITUATION_LABEL[situation],
  }
}
