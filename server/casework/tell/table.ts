import type { ActionKind, Situation } from '@xinglin/procedure'
import type { Telling } from './telling.ts'
import * as decision from './words/decision.ts'
import * as filing from './words/filing.ts'
import * as money from './words/money.ts'
import * as office from './words/office.ts'

/** What each action tells, and whom. Complete: a new action does not compile until somebody has thought about who must hear of it. */
export const TELLINGS: Readonly<Record<ActionKind, readonly Telling[]>> = {
  draft: [],
  offer: [filing.offered],
  consent: [],
  decline: [],
  submit: [filing.submitted],
  resubmit: [filing.resubmitted],
  supply: [],
  sign: [],
  decline_terms: [decision.termsQuestioned],
  confirm: [],
  report: [],
  correct_account: [],
  appeal: [decision.appealed],
  withdraw: [filing.withdrawn],
  accept: [filing.accepted],
  request_correction: [filing.correctionAsked],
  // Steps inside the office: the application page shows them, nobody has to do anything.
  verify: [],
  complete: [],
  advise: [],
  publish: [filing.published],
  propose: [decision.toSign],
  certify: [decision.certified],
  approve: [decision.approved],
  refuse: [decision.refused],
  terminate: [filing.terminated],
  return_to: [],
  queue: [decision.queued],
  move_up: [decision.reached],
  take: [],
  hand_over: [office.handedOver],
  ask: [office.asked],
  reply: [office.answered],
  escalate: [office.escalated],
  object: filing.objected,
  find: filing.found,
  end_notice: [filing.noticeEnded],
  end_confirmation: [decision.takenAsConfirmed],
  assess: money.assessed,
  extend: [money.extended],
  lapse: [money.lapsed],
  pay: [money.paid],
  return_payment: [money.returned],
  claim_back: [money.claimedBack],
  plan_repayment: [money.replanned],
  repay: [money.repaid],
  find_appeal: [decision.appealFound],
  order: [decision.ordered],
  close: [decision.closed],
}

/** What entering a situation tells besides, whichever action led there. */
export const ON_ENTERING: Readonly<Partial<Record<Situation, Telling>>> = {
  confirmation: decision.toConfirm,
}
