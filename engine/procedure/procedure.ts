import type { Localised } from '@xinglin/base'

/** What a stage is for. Packs compose stages; the kinds and what may be done in them are fixed here. */
export type StageKind = 'acceptance' | 'verification' | 'consultation' | 'public_notice' | 'decision' | 'payment'

/** `role@unit`: a role in the handling unit (`clerk@unit`) or in a unit named by the pack (`head@finance`). */
export type RoleAtUnit = string

/** One stage of a procedure, as a pack writes it. */
export type Stage = {
  readonly id: string
  readonly kind: StageKind
  readonly title: Localised
  /** Who works on it; several are asked side by side (consultation). */
  readonly by: readonly RoleAtUnit[]
  /** Limit of the stage in working days; absent where the procedure names none. */
  readonly within?: number
  /** Length of a public notice in working days. */
  readonly noticeDays?: number
  /** Whether the promised time goes on running in this stage. A public notice stops it. */
  readonly clock: 'runs' | 'stops'
  /** How many times the applicant may be asked to correct the papers (行政许可法 §32: once, all at one time). */
  readonly corrections: number
  /** Payment: who approves what another prepared. */
  readonly approvedBy?: RoleAtUnit
}

/** A procedure: the road of one kind of case, fixed for a case on the day it is filed. */
export type Procedure = {
  readonly id: string
  readonly stages: readonly Stage[]
  /** Promised length of the whole in working days, without stopped time. */
  readonly promise?: number
}

/** The stage with this id. Throws on an id the procedure does not have: the caller read it from the same procedure. */
export function getStage(procedure: Procedure, id: string): Stage {
  const stage = procedure.stages.find((one) => one.id === id)
  if (!stage) throw new Error(`procedure ${procedure.id} has no stage ${id}`)
  return stage
}

/** The stage after this one, or undefined after the last. */
export function findNextStage(procedure: Procedure, id: string): Stage | undefined {
  const index = procedure.stages.findIndex((one) => one.id === id)
  return procedure.stages[index + 1]
}
