import type { Localised } from '@xinglin/base'

/** Who does something in a pairing. */
export const SIDES = ['person', 'company', 'desk'] as const
export type Side = (typeof SIDES)[number]

/** Where a pairing stands. */
export const STATES = [
  'proposed',
  'invited',
  'accepted',
  'interviewing',
  'offered',
  'agreed',
  'running',
  'contract_offered',
  'kept_on',
  'ended',
  'declined',
  'withdrawn',
] as const
export type State = (typeof STATES)[number]

type Step = {
  /** States it may be taken in; null begins a pairing. */
  readonly from: readonly (State | null)[]
  readonly to: State
  readonly by: readonly Side[]
  readonly title: Localised
  /** Only where a job may follow what the opening is: an internship, an apprenticeship, a place in an order class. */
  readonly followed?: true
}

/**
 * Who may do what in which state, and where it leads. The whole life of a pairing; nothing else decides it. The person learns of it with
 * `invite`; whoever only considers somebody (`propose`) tells nobody.
 */
export const STEPS = {
  propose: {
    from: [null],
    to: 'proposed',
    by: ['company', 'desk'],
    title: { zh: '列入备选', en: 'Put on the short list' },
  },
  invite: { from: [null, 'proposed'], to: 'invited', by: ['company', 'desk'], title: { zh: '发出邀请', en: 'Invite' } },
  apply: { from: [null, 'proposed'], to: 'accepted', by: ['person'], title: { zh: '报名', en: 'Apply' } },
  accept: { from: ['invited'], to: 'accepted', by: ['person'], title: { zh: '接受邀请', en: 'Accept the invitation' } },
  interview: {
    from: ['accepted', 'interviewing'],
    to: 'interviewing',
    by: ['company'],
    title: { zh: '约面试', en: 'Arrange an interview' },
  },
  offer: {
    from: ['accepted', 'interviewing'],
    to: 'offered',
    by: ['company'],
    title: { zh: '发出录用意向', en: 'Make an offer' },
  },
  agree: { from: ['offered'], to: 'agreed', by: ['person'], title: { zh: '同意录用', en: 'Agree to the offer' } },
  start: { from: ['agreed'], to: 'running', by: ['company'], title: { zh: '确认到岗', en: 'Confirm the start' } },
  offer_contract: {
    from: ['running'],
    to: 'contract_offered',
    by: ['company'],
    followed: true,
    title: { zh: '提出留用', en: 'Offer a contract' },
  },
  sign: { from: ['contract_offered'], to: 'kept_on', by: ['person'], title: { zh: '同意留用', en: 'Agree to stay' } },
  decline_contract: {
    from: ['contract_offered'],
    to: 'running',
    by: ['person'],
    title: { zh: '不留用', en: 'Decline the contract' },
  },
  end: { from: ['running'], to: 'ended', by: ['person', 'company'], title: { zh: '结束', en: 'End' } },
  decline: {
    from: ['invited', 'accepted', 'interviewing', 'offered', 'agreed'],
    to: 'declined',
    by: ['person'],
    title: { zh: '婉拒', en: 'Decline' },
  },
  withdraw: {
    from: ['proposed', 'invited', 'accepted', 'interviewing', 'offered', 'agreed'],
    to: 'withdrawn',
    by: ['company', 'desk'],
    title: { zh: '撤回', en: 'Withdraw' },
  },
} as const satisfies Record<string, Step>

export type StepKind = keyof typeof STEPS
export const STEP_KINDS = Object.keys(STEPS) as StepKind[]

const STATE_TITLES: Readonly<Record<State, Localised>> = {
  proposed: { zh: '备选', en: 'On the short list' },
  invited: { zh: '已邀请，待答复', en: 'Invited, waiting for an answer' },
  accepted: { zh: '愿意对接，待单位安排', en: 'Interested, waiting for the employer' },
  interviewing: { zh: '面试中', en: 'Interview arranged' },
  offered: { zh: '已发录用意向，待本人答复', en: 'Offer made, waiting for an answer' },
  agreed: { zh: '已约定，待到岗', en: 'Agreed, not started yet' },
  running: { zh: '在岗', en: 'Running' },
  contract_offered: { zh: '已提出留用，待本人答复', en: 'Contract offered, waiting for an answer' },
  kept_on: { zh: '已留用', en: 'Kept on' },
  ended: { zh: '已结束', en: 'Ended' },
  declined: { zh: '本人婉拒', en: 'Declined by the person' },
  withdrawn: { zh: '单位撤回', en: 'Withdrawn by the employer' },
}

/** Where the words of work are wrong: a student in an order class is taught, not at work. */
const OF_ORDER_CLASS: {
  readonly steps: Partial<Record<StepKind, Localised>>
  readonly states: Partial<Record<State, Localised>>
} = {
  steps: {
    offer: { zh: '发出名额', en: 'Offer the place' },
    agree: { zh: '同意入班', en: 'Take the place' },
    start: { zh: '确认开班', en: 'Confirm that the class began' },
    offer_contract: { zh: '提出录用', en: 'Offer a job' },
    sign: { zh: '同意录用', en: 'Agree to the job' },
    decline_contract: { zh: '不录用', en: 'Decline the job' },
  },
  states: {
    offered: { zh: '已发出名额，待本人答复', en: 'Place offered, waiting for an answer' },
    agreed: { zh: '已约定，待开班', en: 'Agreed, the class has not begun' },
    running: { zh: '在读', en: 'In the class' },
    contract_offered: { zh: '已提出录用，待本人答复', en: 'Job offered, waiting for an answer' },
    kept_on: { zh: '已录用', en: 'Hired' },
  },
}

/** The verb of a step in a pairing with an opening of this kind. */
export const stepTitle = (kind: StepKind, opening: string): Localised =>
  (opening === 'order_class' ? OF_ORDER_CLASS.steps[kind] : undefined) ?? STEPS[kind].title

/** Where such a pairing stands, in words. */
export const stateTitle = (state: State, opening: string): Localised =>
  (opening === 'order_class' ? OF_ORDER_CLASS.states[state] : undefined) ?? STATE_TITLES[state]

/** Whether this side may take the step in this state (null: there is no pairing yet). `followed`: a job may follow what the opening is. */
export function mayTake(kind: StepKind, state: State | null, side: Side, followed: boolean): boolean {
  const step: Step = STEPS[kind]
  return step.from.includes(state) && step.by.includes(side) && (followed || step.followed !== true)
}

/** Steps of a side in a state, in the order of the table. */
export const stepsOf = (state: State, side: Side, followed: boolean): readonly StepKind[] =>
  STEP_KINDS.filter((kind) => mayTake(kind, state, side, followed))

/** In these somebody on an internship may be given a bed. */
export const HOUSED: readonly State[] = ['agreed', 'running', 'contract_offered']

/** From these on a place of the opening is taken. */
export const PLACED: readonly State[] = ['agreed', 'running', 'contract_offered', 'kept_on']
