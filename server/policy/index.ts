export { readAnswer } from '../registry/index.ts'
export { type Allowed, type AwardGiven, allowedFor, makeAward } from './awards.ts'
export { findPolicyUses } from './find-uses.ts'
export { figureIndex, getRule, type Judgement, judgeFacts, judgeSubject, ruleOf } from './judge.ts'
export { keepSituation, kindAt, pathsOf } from './keep-situation.ts'
export { policyMergeSide } from './merge-side.ts'
export { findDue, isFindable } from './offers/find-due.ts'
export { changeOffer, lockOffer, lockOffers, type OfferRow, type Place } from './offers/keep.ts'
export { findModes, isProactive } from './offers/modes.ts'
export { type CaseSide, redecide } from './offers/redecide.ts'
export { findOrder, findOrders, type Order, rankSubject } from './orders.ts'
export { findRecords, type OwnRecord } from './own-records.ts'
export { currentPack } from './pack.ts'
export { addsSum } from './pages/adds-sum.ts'
export { Conditions } from './pages/conditions.tsx'
export { OfficerFigures } from './pages/officer-figures.tsx'
export { PlanNote } from './pages/plan-note.tsx'
export { Question } from './pages/question.tsx'
export { readSituation } from './pages/seal-situation.ts'
export { byMonth, monthRecords, monthText, ONCE, titledFor, withMonths } from './period.ts'
export { libraryQuery } from './queries/library.ts'
export { policyCommands, policyPages, policyQueries } from './room.ts'
export {
  benefitMode,
  benefitOrder,
  findingChoice,
  OFFER_STATES,
  type OfferState,
  offer,
  offerEvent,
  offerPass,
} from './schema.ts'
export { askedSlots, nodeOf, placeOf, situationFacts } from './situation.ts'
export { sumText } from './sum-text.ts'
export { JudgementView, viewJudgement } from './view.ts'
