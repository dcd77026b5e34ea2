import type { Localised } from '@xinglin/base'
import type { IfMissed } from './milestone.ts'

/** What a stage is for. Packs compose stages; the kinds and what may be done in them are fixed here. */
export const STAGE_KINDS = [
  'acceptance',
  'verification',
  'work',
  'consultation',
  'public_notice',
  'decision',
  'agreement',
  'certificate',
  'confirmation',
  'payment',
  'holding',
] as const
export type StageKind = (typeof STAGE_KINDS)[number]

/** `role@unit`: a role in the handling unit (`clerk@unit`) or in a unit named by the pack (`head@finance`). */
export type RoleAtUnit = string

/** One stage of a procedure, as a pack writes it. */
export type Stage = {
  readonly id: string
  readonly kind: StageKind
  readonly title: Localised
  /** Who works on it; several are asked side by side (consultation). */
  readonly by: readonly RoleAtUnit[]
  /** Stages it may lead to, the usual one first; absent: the next in order; empty: the road ends here. */
  readonly next?: readonly string[]
  /** Limit of the stage in working days; absent where the procedure names none. */
  readonly within?: number
  /** Working days before the limit from which the stage counts as nearly due (黄灯). */
  readonly warnBefore?: number
  /** Who is told, and may step in, once the limit has passed. */
  readonly escalateTo?: readonly RoleAtUnit[]
  /** Length of a public notice in working days. */
  readonly noticeDays?: number
  /** Whether the promised time goes on running in this stage. A public notice and an expert opinion stop it. */
  readonly clock: 'runs' | 'stops'
  /** How many times the applicant may be asked to correct the papers (行政许可法 §32: once, all at one time). */
  readonly corrections: number
  /** Consultation: so many people of the roles named give an opinion each; absent: one opinion from every role. */
  readonly opinions?: number
  /** Payment: who approves what another prepared. */
  readonly approvedBy?: RoleAtUnit
  /** Payment by milestones, holding: who says whether one is met. */
  readonly assessedBy?: readonly RoleAtUnit[]
  /** Payment in parts, holding: what is owed and when. */
  readonly plan?: readonly PlannedMilestone[]
  /** Holding: the check that comes again after so many months while the status lasts. */
  readonly every?: { readonly months: number; readonly title: Localised }
}

/** A milestone as a pack plans it, before a case gives it its day and its sum. */
export type PlannedMilestone = {
  readonly id: string
  readonly title: Localised
  /** Share of the approved sum, in percent; the last one takes what rounding leaves. */
  readonly percent: number
  /** Months after the decision; absent: paid at once, as an advance. */
  readonly months?: number
  readonly ifMissed: IfMissed
}

/** A procedure: the road of one kind of case, fixed for a case on the day it is filed. */
export type Procedure = {
  readonly id: string
  readonly stages: readonly Stage[]
  /** Promised length of the whole in working days, without stopped time. */
  readonly promise?: number
  /** The longest the law allows, in working days, without stopped time. */
  readonly legalLimit?: number
  /** Days (of the calendar, not working days) in which the applicant may ask for a review of the decision. */
  readonly appealDays?: number
  /** Who reviews a decision; never the person who took it. Absent: the roles that decide. */
  readonly reviewedBy?: readonly RoleAtUnit[]
}

/** The stage with this id. Throws on an id the procedure does not have: the caller read it from the same procedure. */
export function getStage(procedure: Procedure, id: string): Stage {
  const stage = procedure.stages.find((one) => one.id === id)
  if (!stage) throw new Error(`procedure ${procedure.id} has no stage ${id}`)
  return stage
}

/** Ids of the stages that may follow this one, the usual one first. Empty after the last. */
export function nextStages(procedure: Procedure, id: string): readonly string[] {
  const index = procedure.stages.findIndex((one) => one.id === id)
  const following = procedure.stages[index + 1]
  return procedure.stages[index]?.next ?? (following ? [following.id] : [])
}

/** The stage that follows: the one chosen, or the usual one; undefined after the last. */
export function findNextStage(procedure: Procedure, id: string, chosen?: string): Stage | undefined {
  const [usual] = nextStages(procedure, id)
  const next = chosen ?? usual
  return next === undefined ? undefined : getStage(procedure, next)
}

/** The stage of this kind that comes last on the road: the decision, the payment. */
export function findLastOf(procedure: Procedure, kind: StageKind): Stage | undefined {
  return procedure.stages.findLast((one) => one.kind === kind)
}
