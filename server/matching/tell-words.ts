import type { Localised } from '@xinglin/base'
import type { State, StepKind } from './life/steps.ts'

export type Words = { readonly to: 'person' | 'company'; readonly title: Localised; readonly body: Localised }

const words = (to: Words['to'], title: readonly [string, string], body: readonly [string, string]): Words => ({
  to,
  title: { zh: title[0], en: title[1] },
  body: { zh: body[0], en: body[1] },
})

/** What each step tells the other side; null tells nobody. Complete: a new step does not compile until somebody has thought about it. */
export const TELLINGS: Readonly<Record<StepKind, Words | null>> = {
  propose: null,
  invite: words(
    'person',
    ['有单位邀请你对接', 'An employer invites you'],
    [
      '有一家单位看过你的求职档案（不含姓名），想和你对接。打开看岗位，愿意就接受，接受后对方才看得到你的姓名。',
      'An employer has seen your profile, without your name, and would like to talk. Open it to see the opening; your name is shown only once you accept.',
    ],
  ),
  apply: words(
    'company',
    ['有人报名你们的岗位', 'Somebody applies for your opening'],
    ['打开看报名人的情况，合适的话安排面试。', 'Open it to see who it is, and arrange an interview if it fits.'],
  ),
  accept: words(
    'company',
    ['对方接受了邀请', 'Your invitation was accepted'],
    [
      '现在可以看到对方的姓名和档案，请安排面试或直接发录用意向。',
      'You can see the name and the profile now. Arrange an interview or make an offer.',
    ],
  ),
  interview: words(
    'person',
    ['约你面试', 'An interview is arranged'],
    [
      '时间和地点在对接页。去不了的，先和单位联系。',
      'The day and the place are on the page. If you cannot come, tell the employer first.',
    ],
  ),
  offer: words(
    'person',
    ['收到录用意向', 'You have an offer'],
    [
      '打开看起止日期和条件，同意或婉拒都可以。同意后才算约定。',
      'Open it to see the days and the terms. Nothing is agreed before you say yes.',
    ],
  ),
  agree: words(
    'company',
    ['对方同意录用', 'Your offer was accepted'],
    ['名额已占用一个。到岗当天请在对接页确认。', 'One place is taken. Please confirm the start on the day.'],
  ),
  start: words(
    'person',
    ['单位已确认你到岗', 'Your start was confirmed'],
    [
      '见习的，每月请和单位各自确认出勤，补贴按双方确认的月份计算。',
      'On an internship, you and the employer each confirm every month; the allowance follows from the months both confirm.',
    ],
  ),
  offer_contract: words(
    'person',
    ['单位想留用你', 'The employer would like to keep you'],
    [
      '合同起止在对接页，同意后登记为就业，双方的待遇据此计算。',
      'The days of the contract are on the page. Once you agree it is entered as a job, and what both sides are due follows from it.',
    ],
  ),
  sign: words(
    'company',
    ['对方同意留用', 'The contract was accepted'],
    ['已登记为就业，能享受的支持会自动列出。', 'It is entered as a job; what is due for it is found by itself.'],
  ),
  decline_contract: words(
    'company',
    ['对方没有同意留用', 'The contract was declined'],
    ['见习照常进行。', 'The internship goes on.'],
  ),
  end: null,
  decline: words(
    'company',
    ['对方婉拒了', 'Declined'],
    ['这项对接已经结束，可以再看看其他人。', 'This match is over. Please look at others.'],
  ),
  withdraw: words(
    'person',
    ['单位撤回了这项对接', 'The employer has withdrawn'],
    ['岗位可能已招满或有变化，可以再看看其他岗位。', 'The opening may be filled or changed. Please look at others.'],
  ),
}

/** Who owes an answer in a state, and how they are reminded. */
export const REMINDERS: Readonly<Partial<Record<State, Words>>> = {
  invited: words(
    'person',
    ['有一份邀请等你答复', 'An invitation waits for your answer'],
    [
      '不合适也请点一下婉拒，单位好另找人。',
      'If it does not suit you, please decline it, so that the employer can look on.',
    ],
  ),
  accepted: words(
    'company',
    ['有一位求职者等你们安排', 'Somebody waits to hear from you'],
    [
      '对方愿意对接已有几天，请安排面试、发录用意向或撤回。',
      'They said yes some days ago. Please arrange an interview, make an offer or withdraw.',
    ],
  ),
  offered: words(
    'person',
    ['有一份录用意向等你答复', 'An offer waits for your answer'],
    ['同意或婉拒都可以，名额不会一直保留。', 'Say yes or decline; the place is not kept for ever.'],
  ),
  contract_offered: words(
    'person',
    ['留用的事等你答复', 'A contract waits for your answer'],
    ['同意或不留用都可以，在对接页答复。', 'Agree or decline on the page.'],
  ),
}
