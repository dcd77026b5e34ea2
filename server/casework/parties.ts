import {
  type CaseState,
  getStage,
  HELD_BY_OFFICE,
  type Party,
  type Procedure,
  type RoleAtUnit,
  type Stage,
  type StageKind,
} from '@xinglin/procedure'
import { type Actor, actsFor, claimsFor, holds } from '../platform/access/actor.ts'
import type { LoadedCase } from './load-case.ts'

/** The units of a case that a procedure can mean without naming them. */
export type CaseUnits = { readonly unitId: string; readonly areaUnitId: string }

/** `clerk@unit` in the unit that handles the case, `clerk@area` in its county; any other unit is named as the pack names it. */
export function resolveRole(role: RoleAtUnit, units: CaseUnits): { role: string; unitId: string } {
  const [name = '', unit = ''] = role.split('@')
  const unitId = unit === 'unit' ? units.unitId : unit === 'area' ? units.areaUnitId : unit
  return { role: name, unitId }
}

/** Roles in their units that a stage names, as texts `clerk@hr-bureau`. */
export const holdersOf = (stage: Stage, units: CaseUnits): string[] => namesOf(stage.by, units)

function namesOf(roles: readonly RoleAtUnit[], units: CaseUnits): string[] {
  const names = roles.map((one) => {
    const { role, unitId } = resolveRole(one, units)
    return `${role}@${unitId}`
  })
  return [...new Set(names)]
}

function works(actor: Actor, roles: readonly RoleAtUnit[], units: CaseUnits): boolean {
  return roles.some((one) => {
    const named = resolveRole(one, units)
    return holds(actor, named.role, named.unitId)
  })
}

/** Whether the actor has a stake in the case: applies, benefits, or opened it. Such a person never handles it. */
function isInvolved(actor: Actor, { file }: LoadedCase): boolean {
  return (
    file.createdBy === actor.accountId ||
    claimsFor(actor, file.applicantId) ||
    claimsFor(actor, file.beneficiaryId) ||
    claimsFor(actor, file.subjectId)
  )
}

/**
 * Whether the actor is the applicant's side of a case: acts for the applicant by proof, or opened the case and says to act for it. Typing a
 * credit code opens nobody else's case.
 */
export function isApplicant(actor: Actor, file: Pick<LoadedCase['file'], 'applicantId' | 'createdBy'>): boolean {
  if (actsFor(actor, file.applicantId)) return true
  return file.createdBy === actor.accountId && claimsFor(actor, file.applicantId)
}

/** What the actor is to this case. An officer with a stake in it is an applicant here and nothing else. */
export function partiesOf(actor: Actor, loaded: LoadedCase): readonly Party[] {
  const { file, procedure, state } = loaded
  if (isInvolved(actor, loaded)) return isApplicant(actor, file) ? ['applicant'] : []
  const parties: Party[] = ['public']
  const stage = state.stage === null ? undefined : getStage(procedure, state.stage)
  const named = (party: Party, roles: readonly RoleAtUnit[]) => works(actor, roles, file) && parties.push(party)
  if (stage) named('stage', state.situation === 'review' ? reviewRoles(procedure) : deskOf(procedure, state, stage))
  named('stage', state.escalated ? (stage?.escalateTo ?? []) : [])
  named('approver', stage?.approvedBy ? [stage.approvedBy] : [])
  named('decider', rolesOf(procedure, 'decision'))
  named('payer', rolesOf(procedure, 'payment'))
  named(
    'assessor',
    procedure.stages.flatMap((one) => one.assessedBy ?? []),
  )
  named('reviewer', reviewRoles(procedure))
  named('finder', ['officer@unit', 'head@unit', 'officer@area', 'head@area'])
  if (state.asked.some((one) => one.account === actor.accountId)) parties.push('asked')
  return [...new Set(parties)]
}

/** Who a case waits for where it stands now: what was missed waits for whoever decides, not for whoever pays. */
function deskOf(procedure: Procedure, state: CaseState, stage: Stage): readonly RoleAtUnit[] {
  return state.situation === 'missed' ? rolesOf(procedure, 'decision') : stage.by
}

const rolesOf = (procedure: Procedure, kind: StageKind): readonly RoleAtUnit[] =>
  procedure.stages.filter((one) => one.kind === kind).flatMap((one) => one.by)

const reviewRoles = (procedure: Procedure) => procedure.reviewedBy ?? rolesOf(procedure, 'decision')

/** Desks a case waits at now, as texts `clerk@hr-bureau`; none while it waits for the applicant or has ended. */
export function holdersNow({ procedure, state, file }: Pick<LoadedCase, 'procedure' | 'state' | 'file'>): string[] {
  if (!HELD_BY_OFFICE.includes(state.situation)) return []
  const stage = state.stage === null ? undefined : getStage(procedure, state.stage)
  const own = state.situation === 'review' ? reviewRoles(procedure) : stage ? deskOf(procedure, state, stage) : []
  const told = state.escalated ? (stage?.escalateTo ?? []) : []
  return namesOf([...own, ...told], file)
}
