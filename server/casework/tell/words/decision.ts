import { applicant, by, lastDay, type Telling, what } from '../telling.ts'

/** The decision, and what follows it until money or a status is there. */

export const approved: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已批准`, en: `Application ${t.number} approved` }),
  (t) => ({
    zh: `${t.unit.zh}已批准${what(t).zh}。决定书在申请页，可以下载。`,
    en: `${t.unit.en} has approved ${what(t).en}. The decision is on the application page, to download.`,
  }),
)

export const refused: Telling = applicant(
  'urgent',
  (t) => ({ zh: `申请 ${t.number} 未获批准`, en: `Application ${t.number} was not approved` }),
  (t) => ({
    zh: `${what(t).zh}没有获得批准，理由和依据写在决定书里，在申请页可以看。${t.remedy?.zh ?? '有疑问可以联系办理单位。'}`,
    en: `${what(t).en} was not approved. The decision on the application page gives the reason and the clause. ${t.remedy?.en ?? 'The office can answer questions.'}`,
  }),
)

export const queued: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已转入轮候`, en: `Application ${t.number} is in the queue` }),
  (t) => ({
    zh: `${what(t).zh}经审核，本年预算按名次暂时排不到，已转入轮候。排在第几位、预算还有多少，在申请页可以看到；轮到时会告诉你，你不用做什么。`,
    en: `${what(t).en} has been examined; by its rank this year’s budget does not reach it yet, so it waits in the queue. The application page shows its place and what is left of the budget. You will be told when it is reached; there is nothing for you to do.`,
  }),
)

/** There is money for it: once, when the queue reaches it. */
export const reached: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已轮候到位`, en: `The queue has reached application ${t.number}` }),
  (t) => ({
    zh: `预算已经排到${what(t).zh}，${t.unit.zh}接着作决定。结果会告诉你，你不用做什么。`,
    en: `There is money for ${what(t).en} now, and ${t.unit.en} goes on to decide it. You will hear the result; there is nothing for you to do.`,
  }),
)

export const certified: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 的证书已颁发`, en: `The certificate of application ${t.number} is there` }),
  (t) => ({
    zh: `${what(t).zh}的证书已颁发，在申请页可以下载，上面的二维码能验真。`,
    en: `The certificate of ${what(t).en} can be downloaded from the application page. Its code shows anyone that it is genuine.`,
  }),
)

export const toSign: Telling = applicant(
  'urgent',
  (t) => ({
    zh: `申请 ${t.number} 的协议待你签署`,
    en: `The agreement of application ${t.number} waits for your signature`,
  }),
  (t) => ({
    zh: `${what(t).zh}的协议已拟好。${by(t).zh}打开申请页看条款；同意就签署，不同意可以要求修改。`,
    en: `The agreement of ${what(t).en} is ready. Please read its terms on the application page ${by(t).en}; sign it, or ask for other terms.`,
  }),
)

export const termsQuestioned: Telling = {
  to: 'applicant',
  urgency: 'usual',
  link: 'case',
  title: (t) => ({
    zh: `修改协议的要求已收到（${t.number}）`,
    en: `Your wish for other terms has arrived (${t.number})`,
  }),
  body: (t) => ({
    zh: `对${what(t).zh}协议的意见已交给${t.unit.zh}，改好会再请你签署。`,
    en: `What you would change in the agreement of ${what(t).en} is with ${t.unit.en}. You will be asked to sign again.`,
  }),
}

/** Whatever action leads to the confirmation. */
export const toConfirm: Telling = applicant(
  'urgent',
  (t) => ({
    zh: `申请 ${t.number} 的办理结果待你确认${lastDay(t).zh}`,
    en: `Please confirm the result of application ${t.number}${lastDay(t).en}`,
  }),
  (t) => ({
    zh: `${what(t).zh}已办好。${by(t).zh}在申请页确认，或说明哪里没有办好；到期没有答复，视为认可。`,
    en: `${what(t).en} has been done. Please confirm it on the application page ${by(t).en}, or say what is missing. No answer counts as agreement.`,
  }),
)

export const takenAsConfirmed: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已按认可处理`, en: `Application ${t.number} was taken as confirmed` }),
  (t) => ({
    zh: `确认期内没有收到答复，${what(t).zh}按认可处理。`,
    en: `No answer came in the time given, so the result of ${what(t).en} counts as agreed.`,
  }),
)

export const appealed: Telling = applicant(
  'usual',
  (t) => ({
    zh: `申请 ${t.number} 的复核要求已收到`,
    en: `Your request to review application ${t.number} has arrived`,
  }),
  (t) => ({
    zh: `${what(t).zh}由没有作出原决定的人复核，有了结论会告诉你。`,
    en: `Somebody who did not take the decision on ${what(t).en} reviews it. You will be told the result.`,
  }),
)

export const appealFound: Telling = applicant(
  'urgent',
  (t) => ({ zh: `申请 ${t.number} 的复核有了结论`, en: `The review of application ${t.number} has a result` }),
  (t) =>
    t.detail.upheld
      ? {
          zh: `复核支持你的意见，${what(t).zh}由另一个人重新决定。`,
          en: `The review found for you: ${what(t).en} is decided anew, by somebody else.`,
        }
      : {
          zh: `复核维持${what(t).zh}的原决定，理由在申请页。${t.remedy?.zh ?? ''}`,
          en: `The review upheld the decision on ${what(t).en}; the reasons are on the application page. ${t.remedy?.en ?? ''}`.trim(),
        },
)

export const ordered: Telling = applicant(
  'usual',
  (t) => ({
    zh: `申请 ${t.number} 的复议或判决结果已登记`,
    en: `The outcome of reconsideration or court for ${t.number} is on record`,
  }),
  (t) =>
    t.detail.redo
      ? {
          zh: `${what(t).zh}要重新作出决定，由另一个人办理。`,
          en: `${what(t).en} is decided anew, by somebody else.`,
        }
      : { zh: `${what(t).zh}的原决定维持不变。`, en: `The decision on ${what(t).en} stands.` },
)

export const closed: Telling = applicant(
  'usual',
  (t) => ({ zh: `申请 ${t.number} 已办结`, en: `Application ${t.number} closed` }),
  (t) => ({
    zh: `${what(t).zh}已办结。欢迎在申请页评价办理情况。`,
    en: `${what(t).en} is closed. You can rate how it was handled on the application page.`,
  }),
)
