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
import { type Absent, type Actor, actsFor, claimsFor, type Office } from '../platform/access/actor.ts'
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

function works(offices: readonly Office[], roles: readonly RoleAtUnit[], units: CaseUnits): boolean {
  return roles.some((one) => {
    const named = resolveRole(one, units)
    return offices.some((office) => office.role === named.role && office.unitId === named.unitId)
  })
}

/** Whether the actor has a stake in the case: applies, benefits, opened it, is related or recused. Such a person never handles it. */
function isInvolved(actor: Actor, { file, keptOut }: LoadedCase): boolean {
  return (
    file.createdBy === actor.accountId ||
    keptOut.has(actor.accountId) ||
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

/** What the actor is to this case, in every stead they may act in. */
export const partiesOf = (actor: Actor, loaded: LoadedCase): readonly Party[] => [
  ...new Set(steadsOf(actor, loaded).flatMap((one) => one.parties)),
]

/** In whose name somebody acts, and what that makes them here. */
export type Stead = { readonly parties: readonly Party[]; readonly onBehalfOf?: Absent }

/**
 * The names in which the actor could act here: their own, then that of each absent colleague. An officer with a stake in the case is an applicant
 * here and nothing else, in nobody's stead; an absent colleague with a stake gives nothing.
 */
export function steadsOf(actor: Actor, loaded: LoadedCase): readonly Stead[] {
  const { file, keptOut } = loaded
  if (isInvolved(actor, loaded)) return [{ parties: isApplicant(actor, file) ? ['applicant'] : [] }]
  const own = actor.offices.filter((one) => !one.onBehalfOf)
  const asked = loaded.state.asked.some((one) => one.account === actor.accountId)
  const absent = new Map(actor.offices.flatMap(({ onBehalfOf: one }) => (one ? [[one.accountId, one]] : [])))
  return [
    { parties: ['public', ...deskParties(own, loaded), ...(asked ? (['asked'] as const) : [])] },
    ...[...absent.values()]
      .filter(({ accountId }) => accountId !== file.createdBy && !keptOut.has(accountId))
      .map((one) => ({
        onBehalfOf: one,
        parties: deskParties(
          actor.offices.filter(({ onBehalfOf }) => onBehalfOf?.accountId === one.accountId),
          loaded,
        ),
      })),
  ]
}

/** What these offices make of somebody in the case. */
function deskParties(offices: readonly Office[], { file, procedure, state }: LoadedCase): readonly Party[] {
  const parties: Party[] = []
  const stage = state.stage === null ? undefined : getStage(procedure, state.stage)
  const named = (party: Party, roles: readonly RoleAtUnit[]) => works(offices, roles, file) && parties.push(party)
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
