import { applicant, by, lastDay, type Telling, what } from '../telling.ts'

/** From filing to the public notice. */

export const submitted: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已提交`, en: `Application ${t.number} received` }),
  (t) => ({
    zh: `${what(t).zh}已提交，由${t.unit.zh}办理。下一步是看材料是否齐全；需要你做什么，会再告诉你。`,
    en: `${what(t).en} is in. ${t.unit.en} handles it and looks first at whether the papers are complete. We will tell you if anything is needed from you.`,
  }),
)

export const resubmitted: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 的补正已收到`, en: `Your correction of application ${t.number} has arrived` }),
  (t) => ({
    zh: `${what(t).zh}补正后的材料已交到${t.unit.zh}，会接着办理。`,
    en: `What you put right in ${what(t).en} is with ${t.unit.en}, which goes on with it.`,
  }),
)

export const accepted: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已受理`, en: `Application ${t.number} accepted` }),
  (t) => ({
    zh: `${t.unit.zh}已受理${what(t).zh}，承诺的办理时限从现在算起。走到哪一步，在申请页可以看到。`,
    en: `${t.unit.en} has accepted ${what(t).en}. The promised time runs from now; the application page shows every step.`,
  }),
)

export const correctionAsked: Telling = applicant(
  'urgent',
  (t) => ({
    zh: `申请 ${t.number} 需要补正${lastDay(t).zh}`,
    en: `Application ${t.number} needs a correction${lastDay(t).en}`,
  }),
  (t) => ({
    zh: `${what(t).zh}有需要补正的地方，已在申请页一次列全。${by(t).zh}补齐并重新提交；逾期不交，申请可能终止。`,
    en: `Something in ${what(t).en} needs putting right; the application page lists all of it. Please do so and submit again ${by(t).en}. Without an answer the application may be ended.`,
  }),
)

export const offered: Telling = applicant(
  'urgent',
  (t) => ({ zh: `有一项待你确认领取（${t.number}）`, en: `Something is due to you: please answer (${t.number})` }),
  (t) => ({
    zh: `比对已有资料，你可能符合${what(t).zh}。不用填表，打开页面核对后选“同意领取”或“不领取”。`,
    en: `By what is on record, ${what(t).en} may be due to you. There is nothing to fill in: open the page, check it, and accept or decline.`,
  }),
)

export const published: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 开始公示`, en: `Application ${t.number} is on public notice` }),
  (t) => ({
    zh: `${what(t).zh}已公示${t.until === null ? '' : `${lastDay(t).zh}`}。期间任何人都可以实名提出异议；没有异议就进入下一步，你不用做什么。`,
    en: `${what(t).en} is on public notice${lastDay(t).en}. Until then anyone may object under their name. If nobody does, it goes on by itself.`,
  }),
)

export const noticeEnded: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 公示期满`, en: `The public notice of application ${t.number} has ended` }),
  (t) => ({
    zh: `${what(t).zh}的公示已满，转入下一步办理。`,
    en: `The notice of ${what(t).en} has run its days; the next step follows.`,
  }),
)

export const objected: readonly Telling[] = [
  applicant(
    'usual',
    (t) => ({
      zh: `申请 ${t.number} 收到异议，正在核查`,
      en: `An objection to application ${t.number} is being looked into`,
    }),
    (t) => ({
      zh: `公示期间有人对${what(t).zh}提出异议，由没有经办过的人核查。需要你说明的，会与你联系。`,
      en: `Somebody objected to ${what(t).en} during the notice. A person who has not handled it looks into it and will be in touch if you are needed.`,
    }),
  ),
  {
    to: 'objector',
    urgency: 'usual',
    link: 'notices',
    title: (t) => ({ zh: `你对 ${t.number} 的异议已收到`, en: `Your objection to ${t.number} has arrived` }),
    body: () => ({
      zh: '异议已登记，由没有经办过这件申请的人核查。有了结论会告诉你；你的身份不对外公开。',
      en: 'It is on record, and a person who has not handled the application looks into it. You will hear the result. Who you are is not made public.',
    }),
  },
]

export const found: readonly Telling[] = [
  {
    to: 'objector',
    urgency: 'usual',
    link: 'notices',
    title: (t) => ({ zh: `你对 ${t.number} 的异议有了结论`, en: `Your objection to ${t.number} has been decided` }),
    body: (t) =>
      t.detail.upheld
        ? {
            zh: '核查认为异议成立，会在作决定时采纳。谢谢你提出来。',
            en: 'It was found to hold and will count in the decision. Thank you for raising it.',
          }
        : {
            zh: '核查认为异议不成立，公示继续。想了解理由，可以联系办理单位。',
            en: 'It was found not to hold, and the notice goes on. The office handling it can tell you the reasons.',
          },
  },
  applicant(
    'usual',
    (t) => ({ zh: `申请 ${t.number} 的异议已核查`, en: `The objection to application ${t.number} has been decided` }),
    (t) => ({
      zh: `对${what(t).zh}的异议核查完毕，结论是${t.detail.upheld ? '异议成立，作决定时会考虑' : '异议不成立'}。经过在申请页。`,
      en: `The objection to ${what(t).en} was found ${t.detail.upheld ? 'to hold and will count in the decision' : 'not to hold'}. The application page tells the course of it.`,
    }),
  ),
]

export const withdrawn: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已撤回`, en: `Application ${t.number} withdrawn` }),
  (t) => ({
    zh: `${what(t).zh}已按要求撤回，不再办理。以后仍可以重新申请。`,
    en: `${what(t).en} was withdrawn as asked and is not handled further. You can apply again.`,
  }),
)

export const terminated: Telling = applicant(
  'urgent',
  (t) => ({ zh: `申请 ${t.number} 已终止`, en: `Application ${t.number} has been ended` }),
  (t) => ({
    zh: `${what(t).zh}因逾期没有收到答复而终止。理由在申请页；符合条件的，可以重新申请。`,
    en: `${what(t).en} was ended because no answer came in time. The reason is on the application page; you can apply again.`,
  }),
)
