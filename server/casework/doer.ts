import { type ActionKind, mayDo, type Party, possibleActions } from '@xinglin/procedure'
import type { Absent, Actor } from '../platform/access/actor.ts'
import type { Context, SignedIn } from '../platform/context.ts'
import type { LoadedCase } from './load-case.ts'
import { resolveRole, type Stead, steadsOf } from './parties.ts'

/** Who acts: an account, in its own name or in an absent colleague's, or the clock. */
export type Doer = {
  readonly id: string
  readonly name: string
  readonly parties: readonly Party[]
  readonly onBehalfOf?: Absent
}

/**
 * Who the actor is for one action: in their own name where that is enough, else in the first absent colleague's in whose name it is permitted.
 * Where nothing permits it, the name whose refusal says most.
 */
export function doerOf(context: SignedIn, loaded: LoadedCase, kind: ActionKind): Doer {
  const { actor } = context
  const doers = steadsOf(actor, loaded).map((stead) => ({
    id: actor.accountId,
    name: actor.name,
    ...stead,
    parties: [...stead.parties, ...handsOver(actor, stead, loaded, kind)],
  }))
  const tried = doers.map((doer) => ({ doer, refused: refusalOf(context, loaded, doer, kind) }))
  const best = tried.find((one) => one.refused === null) ?? tried.find((one) => one.refused !== 'not_yours') ?? tried[0]
  return best?.doer ?? { id: actor.accountId, name: actor.name, parties: [] }
}

/** What an audit line says of whoever was absent. */
export const inSteadOf = ({ onBehalfOf }: Doer) => (onBehalfOf ? { onBehalfOf: onBehalfOf.accountId } : {})

/** Why the procedure's table refuses an action to a doer; null where it permits it. */
export function refusalOf({ today }: Context, { procedure, state }: LoadedCase, doer: Doer, kind: ActionKind) {
  const stead = doer.onBehalfOf && { onBehalfOf: doer.onBehalfOf.accountId }
  return mayDo(procedure, state, kind, { by: doer.id, parties: doer.parties, on: today, ...stead })
}

/** Everything the actor may do to the case now, in whichever name. */
export function possibleFor(context: SignedIn, loaded: LoadedCase): readonly ActionKind[] {
  const every: readonly Party[] = [...new Set(steadsOf(context.actor, loaded).flatMap((one) => one.parties)), 'stage']
  const kinds = possibleActions(loaded.procedure, loaded.state, { by: '', parties: every, on: context.today })
  const asked = loaded.state.asked.some((one) => one.account === context.actor.accountId) ? (['reply'] as const) : []
  return [...new Set([...kinds, ...asked])].filter(
    (kind) => refusalOf(context, loaded, doerOf(context, loaded, kind), kind) === null,
  )
}

/** Where somebody had to stay out, the head of the unit hands the case to another at that desk. */
function handsOver(
  actor: Actor,
  { onBehalfOf }: Stead,
  { file, keptOut }: LoadedCase,
  kind: ActionKind,
): readonly Party[] {
  if (kind !== 'hand_over' || keptOut.has(actor.accountId)) return []
  if (![...keptOut.values()].some((why) => why !== 'side')) return []
  const desks = (['head@unit', 'head@area'] as const).map((one) => resolveRole(one, file))
  const heads = actor.offices.some(
    (office) =>
      office.onBehalfOf?.accountId === onBehalfOf?.accountId &&
      desks.some((one) => one.role === office.role && one.unitId === office.unitId),
  )
  return heads ? ['stage'] : []
}
