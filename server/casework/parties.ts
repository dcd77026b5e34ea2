import { getStage, type Party, type Procedure, type RoleAtUnit, type Stage } from '@xinglin/procedure'
import { type Actor, actsFor, holds } from '../platform/access/actor.ts'
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
export function holdersOf(stage: Stage, units: CaseUnits): string[] {
  return stage.by.map((one) => {
    const { role, unitId } = resolveRole(one, units)
    return `${role}@${unitId}`
  })
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
    actsFor(actor, file.applicantId) ||
    actsFor(actor, file.beneficiaryId) ||
    actsFor(actor, file.subjectId)
  )
}

/** What the actor is to this case. An officer with a stake in it is an applicant here and nothing else. */
export function partiesOf(actor: Actor, loaded: LoadedCase): readonly Party[] {
  const { file, procedure, state } = loaded
  if (isInvolved(actor, loaded)) return actsFor(actor, file.applicantId) ? ['applicant'] : []
  const parties: Party[] = ['public']
  const stage = state.stage === null ? undefined : getStage(procedure, state.stage)
  if (stage && works(actor, stage.by, file)) parties.push('stage')
  if (stage?.approvedBy && works(actor, [stage.approvedBy], file)) parties.push('approver')
  if (works(actor, decisionRoles(procedure), file)) parties.push('decider')
  const judges = ['officer@unit', 'head@unit', 'officer@area', 'head@area']
  if (works(actor, judges, file)) parties.push('finder')
  return parties
}

function decisionRoles(procedure: Procedure): readonly RoleAtUnit[] {
  return procedure.stages.filter((one) => one.kind === 'decision').flatMap((one) => one.by)
}
