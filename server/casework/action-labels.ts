import type { Localised } from '@xinglin/base'
import type { ActionKind } from '@xinglin/procedure'

/** What was done, as the trail says it. */
export const ACTION_LABEL: Record<ActionKind, Localised> = {
  draft: { zh: '开始填写', en: 'Draft opened' },
  submit: { zh: '提交申请', en: 'Submitted' },
  accept: { zh: '受理', en: 'Accepted' },
  request_correction: { zh: '一次性告知补正', en: 'Correction asked for' },
  resubmit: { zh: '补正后重新提交', en: 'Corrected and submitted again' },
  verify: { zh: '核查通过', en: 'Verified' },
  advise: { zh: '会办意见', en: 'Opinion given' },
  publish: { zh: '发布公示', en: 'Published' },
  object: { zh: '收到异议', en: 'Objection raised' },
  find: { zh: '异议核查结论', en: 'Objection decided' },
  end_notice: { zh: '公示期满', en: 'Notice ended' },
  approve: { zh: '批准', en: 'Approved' },
  refuse: { zh: '不予批准', en: 'Refused' },
  pay: { zh: '发放', en: 'Paid' },
  withdraw: { zh: '撤回申请', en: 'Withdrawn' },
  close: { zh: '办结', en: 'Closed' },
}
