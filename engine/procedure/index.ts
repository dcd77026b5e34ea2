export { ACTION_KINDS, type Action, type ActionDetail, type ActionKind } from './action.ts'
export { type Clock, clock, type PromisedDay, type Workdays } from './clock.ts'
export { type Acting, mayDo, type NotPermitted, type Party, PERMITTED, possibleActions } from './permitted.ts'
export {
  findNextStage,
  getStage,
  type Procedure,
  type RoleAtUnit,
  type Stage,
  type StageKind,
} from './procedure.ts'
export { ENDED, SITUATIONS, type Situation, WAITING_FOR_APPLICANT } from './situation.ts'
export { type CaseState, fold } from './state.ts'
