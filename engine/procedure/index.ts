export { ACTION_KINDS, type Action, type ActionDetail, type ActionKind, type Instalment } from './action.ts'
export { type ProcedureProblem, procedureProblems } from './check.ts'
export { type Clock, clock, type PromisedDay, type Workdays } from './clock.ts'
export type { NotPermitted } from './guards.ts'
export { ACTION_LABEL, OUTCOME_LABEL, SITUATION_LABEL } from './labels.ts'
export type { IfMissed, Milestone, MilestoneStatus, RunningMilestone } from './milestone.ts'
export { committedOf, type Payable, payableOf } from './payable.ts'
export { type Acting, mayDo, PARTIES, type Party, PERMITTED, possibleActions } from './permitted.ts'
export { type Picture, type PlaceOfStage, picture } from './picture.ts'
export {
  findLastOf,
  findNextStage,
  getStage,
  nextStages,
  type PlannedMilestone,
  type Procedure,
  type RoleAtUnit,
  STAGE_KINDS,
  type Stage,
  type StageKind,
} from './procedure.ts'
export { earlierStages } from './road.ts'
export {
  AFTER_PROMISE,
  ENDED,
  HELD_BY_OFFICE,
  SITUATIONS,
  type Situation,
  WAITING_FOR_APPLICANT,
} from './situation.ts'
export { type CaseState, fold } from './state.ts'
