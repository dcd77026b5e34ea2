import type { ActionKind, OfficerAction } from '../api/casework.ts'
import type { Text } from '../api/text.ts'

export type ActionWords = {
  readonly verb: Text
  /** What follows from it, read before it is confirmed. */
  readonly effect: Text
  /** What was done, after the case number. */
  readonly done: Text
  readonly opinion: 'none' | 'optional' | 'required'
  readonly primary: boolean
}

export const ACTION_WORDS: Record<OfficerAction, ActionWords> = {
  accept: {
    verb: { zh: '受理', en: 'Accept' },
    effect: {
      zh: '材料齐全，转入核查，承诺时限开始计算。',
      en: 'The papers are complete. Verification begins and the promised time runs.',
    },
    done: { zh: '已受理', en: 'accepted' },
    opinion: 'optional',
    primary: true,
  },
  request_correction: {
    verb: { zh: '一次性告知补正', en: 'Ask for a correction' },
    effect: {
      zh: '补正只能告知一次，要一次说全。申请人会看到下面的文字。',
      en: 'A correction can be asked for once, with everything in it. The applicant reads the text below.',
    },
    done: { zh: '已告知补正', en: 'sent back for correction' },
    opinion: 'required',
    primary: false,
  },
  verify: {
    verb: { zh: '核查通过', en: 'Verify' },
    effect: {
      zh: '事实和材料核查完毕，转入下一环节。',
      en: 'Facts and papers have been checked; the next stage begins.',
    },
    done: { zh: '已核查通过', en: 'verified' },
    opinion: 'optional',
    primary: true,
  },
  advise: {
    verb: { zh: '提交会办意见', en: 'Give the opinion' },
    effect: { zh: '意见代表你所在的单位。', en: 'The opinion is given for your office.' },
    done: { zh: '已提交会办意见', en: 'has your office’s opinion' },
    opinion: 'required',
    primary: true,
  },
  publish: {
    verb: { zh: '发布公示', en: 'Publish' },
    effect: {
      zh: '公示后任何人都能看到（姓名、证件号隐去中段），公示期内可以提出异议。',
      en: 'Anyone can read the notice (names and numbers masked) and object while it runs.',
    },
    done: { zh: '已发布公示', en: 'published' },
    opinion: 'none',
    primary: true,
  },
  end_notice: {
    verb: { zh: '结束公示', en: 'End the notice' },
    effect: { zh: '公示期已满，转入决定。', en: 'The notice has run its days; the decision follows.' },
    done: { zh: '已结束公示', en: 'notice ended' },
    opinion: 'none',
    primary: true,
  },
  find: {
    verb: { zh: '异议核查结论', en: 'Decide the objection' },
    effect: { zh: '结论和理由会告知异议人。', en: 'Whoever objected is told the finding and its reason.' },
    done: { zh: '已作出异议核查结论', en: 'objection decided' },
    opinion: 'required',
    primary: true,
  },
  approve: {
    verb: { zh: '批准', en: 'Approve' },
    effect: {
      zh: '金额由规则算出，不能改。批准后转入发放。',
      en: 'The sum is the rule’s and cannot be typed. Payment follows.',
    },
    done: { zh: '已批准', en: 'approved' },
    opinion: 'optional',
    primary: true,
  },
  refuse: {
    verb: { zh: '不予批准', en: 'Refuse' },
    effect: {
      zh: '要写明理由和依据条款，申请人会看到，并可申请复议。',
      en: 'Reason and clause are required. The applicant reads both and may ask for reconsideration.',
    },
    done: { zh: '已不予批准', en: 'refused' },
    opinion: 'required',
    primary: false,
  },
}

/** What an officer takes with a button here; a finding has its form beside the objection, payment its own room. */
export const isPanelAction = (kind: ActionKind): kind is Exclude<OfficerAction, 'find'> =>
  kind in ACTION_WORDS && kind !== 'find'
