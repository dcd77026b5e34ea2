import { toProcedure } from '@xinglin/policy'
import type { SignedIn } from '../platform/context.ts'
import { resolveRole } from './parties.ts'

/**
 * Units whose payments an officer sees: their own, and every unit's for whoever approves payments by some procedure of the pack
 * (`head@finance-bureau`).
 */
export async function batchUnits(context: SignedIn): Promise<readonly string[] | 'all'> {
  const pack = context.packs.current(context.tenant.packId)
  const approvers = [...pack.procedures.values()].flatMap((schema) =>
    toProcedure(schema).stages.flatMap((stage) => (stage.approvedBy ? [stage.approvedBy] : [])),
  )
  const approves = approvers.some((role) => {
    const named = resolveRole(role, { unitId: '', areaUnitId: '' })
    return context.actor.offices.some((one) => one.role === named.role && one.unitId === named.unitId)
  })
  return approves ? 'all' : [...new Set(context.actor.offices.map((one) => one.unitId))]
}
