import { actsFor } from '../../platform/access/actor.ts'
import type { Context, SignedIn } from '../../platform/context.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { calledName, getGraph, getSubject, type Opportunity } from '../../registry/index.ts'

/** The kinds of subject that may be a commissioner, and the link of a commissioner's year that leads to each. */
export const HOLDER_ROLES = { person: 'commissioner', team: 'team', organisation: 'body' } as const
export type HolderKind = keyof typeof HOLDER_ROLES

export const isHolderKind = (kind: string): kind is HolderKind => kind in HOLDER_ROLES

const ONLY_SERVICE = {
  zh: '团队和单位只能报名科技特派员需求。',
  en: 'A team or an organisation applies only where a commissioner is wanted.',
}
const OWN = { zh: '不能到自己单位当科技特派员。', en: 'Nobody is commissioner at their own organisation.' }

/**
 * Whether this team or organisation may apply for the opening in the actor’s hands.
 * @throws Fault `forbidden` for one the actor does not act for, `unprocessable` for an opening that wants no commissioner or is its own
 */
export async function demandHolder(context: SignedIn, holderId: string, opening: Opportunity): Promise<string> {
  if (!actsFor(context.actor, holderId)) throw forbidden(`${holderId} is not the actor’s`)
  if (opening.kind !== 'commissioner' || !isHolderKind((await getSubject(context, holderId)).kind))
    throw unprocessable(ONLY_SERVICE)
  if (holderId === opening.organisationId) throw unprocessable(OWN)
  return holderId
}

/** What a commissioner is called: a team by the name it gave, and by its leader where it gave none. */
export async function holderName(context: Context, id: string): Promise<{ name: string; kind: HolderKind }> {
  const { kind, name } = await getSubject(context, id)
  if (kind !== 'team') return { name, kind: kind === 'organisation' ? 'organisation' : 'person' }
  const graph = await getGraph(context, id)
  const node = graph.nodes.get(id)
  const lead = graph.nodes.get(node?.roles.get('lead') ?? '')?.name ?? name
  return { name: node === undefined ? lead : calledName({ facts: node.facts, name: lead }), kind: 'team' }
}
