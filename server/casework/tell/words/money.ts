import { applicant, by, lastDay, type Telling, what } from '../telling.ts'

/** Money, and what is owed after the decision. Sums, and the milestone's own title that an officer typed, stay behind the sign-in. */

export const paid: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 的款项已发放`, en: `Payment for application ${t.number} is on its way` }),
  (t) => ({
    zh: `${what(t).zh}的款项已拨付到你登记的账户，到账以银行为准。金额在申请页。`,
    en: `The payment for ${what(t).en} was sent to the account you gave; the bank says when it arrives. The sum is on the application page.`,
  }),
)

export const returned: Telling = applicant(
  'urgent',
  (t) => ({
    zh: `申请 ${t.number} 的款项被银行退回`,
    en: `The bank sent back the payment for application ${t.number}`,
  }),
  (t) => ({
    zh: `${what(t).zh}的款项没有汇成，多半是户名或账号不对。请尽快在申请页更正收款账户，更正后会再次发放。`,
    en: `The payment for ${what(t).en} did not go through, most often because name or number of the account differ. Please put the account right on the application page; it will be paid again.`,
  }),
)

export const assessed: readonly Telling[] = [
  applicant(
    'usual',
    (t) => ({ zh: `申请 ${t.number} 的考核通过`, en: `A milestone of application ${t.number} is met` }),
    (t) => ({
      zh: `${what(t).zh}的一项约定考核通过，详情在申请页。`,
      en: `A milestone of ${what(t).en} counts as met; the application page says which.`,
    }),
    (t) => t.detail.met === true,
  ),
  applicant(
    'urgent',
    (t) => ({ zh: `申请 ${t.number} 的考核未达标`, en: `A milestone of application ${t.number} was not met` }),
    (t) => ({
      zh: `${what(t).zh}有一项约定考核未达标，怎么处理由办理单位决定，会再告诉你。意见在申请页。`,
      en: `A milestone of ${what(t).en} was found not met. The office decides what follows and will tell you; its opinion is on the application page.`,
    }),
    (t) => t.detail.met !== true,
  ),
]

export const extended: Telling = applicant(
  'usual',
  (t) => ({
    zh: `申请 ${t.number} 已同意延期${lastDay(t).zh}`,
    en: `More time for application ${t.number}${lastDay(t).en}`,
  }),
  (t) => ({
    zh: `${what(t).zh}的延期已获同意。${by(t).zh}报告完成情况。`,
    en: `A milestone of ${what(t).en} has more time. Please report on it ${by(t).en}.`,
  }),
)

export const lapsed: Telling = applicant(
  'urgent',
  (t) => ({ zh: `申请 ${t.number} 按未达标处理`, en: `Application ${t.number}: a milestone has lapsed` }),
  (t) => ({
    zh: `${what(t).zh}有一项约定按未达标处理，理由、依据和后果在申请页。${t.remedy?.zh ?? ''}`,
    en: `A milestone of ${what(t).en} has lapsed. Reason, clause and what follows are on the application page. ${t.remedy?.en ?? ''}`.trim(),
  }),
)

export const claimedBack: Telling = applicant(
  'urgent',
  (t) => ({
    zh: `申请 ${t.number} 需要退回款项${lastDay(t).zh}`,
    en: `Money of application ${t.number} has to be paid back${lastDay(t).en}`,
  }),
  (t) => ({
    zh: `办理单位决定追回${what(t).zh}的款项，${by(t).zh}按申请页写明的金额和方式退回；有困难可以协商分期。${t.remedy?.zh ?? ''}`,
    en: `The office decided to claim money of ${what(t).en} back. Please pay it ${by(t).en} as the application page says; instalments can be agreed. ${t.remedy?.en ?? ''}`.trim(),
  }),
)

export const replanned: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 的退款分期已调整`, en: `The repayment plan of application ${t.number} has changed` }),
  (t) => ({
    zh: `${what(t).zh}的退款分期有调整，新的日期和金额在申请页。`,
    en: `The instalments of ${what(t).en} were changed; days and sums are on the application page.`,
  }),
)

export const repaid: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 的退款已收到`, en: `Your repayment for application ${t.number} has arrived` }),
  (t) =>
    t.state.owed > 0
      ? {
          zh: `收到${what(t).zh}的一笔退款，余下的按分期退回。`,
          en: `A part of ${what(t).en} came back; the rest follows by its plan.`,
        }
      : { zh: `${what(t).zh}的款项已退清，不用再退。`, en: `All of ${what(t).en} is paid back; nothing more is owed.` },
)
