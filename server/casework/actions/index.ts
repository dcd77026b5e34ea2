import type { ActionKind } from '@xinglin/procedure'
import type { CaseActionKind } from './action.ts'
import { confirm, declineTerms, propose, sign } from './agreement.ts'
import { consent, correctAccount, decline, supply, withdraw } from './applicant.ts'
import { approve } from './approve.ts'
import { ask, handOver, reply, returnTo, take } from './beside.ts'
import { certify } from './certify.ts'
import { assess, extend, lapse, report } from './milestones.ts'
import { endNotice, find, object, publish } from './notice.ts'
import { accept, advise, complete, refuse, requestCorrection, terminate, verify } from './opinions.ts'
import { intoQueue } from './queue.ts'
import { claimBack, planRepayment, repay } from './repayment.ts'
import { appeal, findAppeal, order } from './review.ts'
import { resubmit, submit } from './submit.ts'

/** What no person does through the one command: a draft is opened, money moves in batches, clocks run by themselves. */
export const BY_OTHER_MEANS = [
  'draft',
  'offer',
  'pay',
  'return_payment',
  'close',
  'escalate',
  'move_up',
  'end_confirmation',
] as const satisfies readonly ActionKind[]

export type PersonsAction = Exclude<ActionKind, (typeof BY_OTHER_MEANS)[number]>

/** What a person can do to a case. A kind that is missing here does not compile. */
export const CASE_ACTIONS: Readonly<Record<PersonsAction, CaseActionKind>> = {
  submit,
  resubmit,
  supply,
  withdraw,
  consent,
  decline,
  sign,
  decline_terms: declineTerms,
  confirm,
  report,
  correct_account: correctAccount,
  appeal,
  accept,
  request_correction: requestCorrection,
  verify,
  complete,
  advise,
  publish,
  propose,
  certify,
  approve,
  refuse,
  terminate,
  return_to: returnTo,
  queue: intoQueue,
  take,
  hand_over: handOver,
  ask,
  reply,
  object,
  find,
  end_notice: endNotice,
  assess,
  extend,
  lapse,
  claim_back: claimBack,
  plan_repayment: planRepayment,
  repay,
  find_appeal: findAppeal,
  order,
}

/** Whether people do this through the one command. */
export const isPersonsAction = (kind: ActionKind): kind is PersonsAction => kind in CASE_ACTIONS
