import type { Localised } from '@xinglin/base'
import type { Rule } from '@xinglin/policy'
import type { SignedIn } from '../platform/context.ts'
import { kindAt, pathsOf } from '../policy/index.ts'
import { findNode, getGraph } from '../registry/index.ts'

/** Kinds that have a name of their own; records (an engagement, a recognition) have none. */
export const NAMED_KINDS: readonly string[] = ['organisation', 'carrier']

/** What a party is called by the dictionary: `engagement.employer` is the employer. */
export function partyTitle(context: SignedIn, path: string): Localised {
  const cut = path.lastIndexOf('.')
  const { kinds } = context.packs.current(context.tenant.packId).dictionary
  const title = kinds.get(kindAt(context, path.slice(0, cut)))?.roles.get(path.slice(cut + 1))?.title
  return title ?? { zh: path, en: path }
}

/** Parties that the rule asks something of and that nobody has named yet: an employer, a carrier. */
export async function unnamedParties(context: SignedIn, rule: Rule, subjectId: string): Promise<readonly Localised[]> {
  const graph = await getGraph(context, subjectId)
  return pathsOf(rule).flatMap((path) => {
    const kind = kindAt(context, path)
    if (!path.includes('.') || path === rule.beneficiary.path || !NAMED_KINDS.includes(kind)) return []
    const node = findNode(graph, path)
    const named = node !== undefined && node.name !== kind
    return named ? [] : [partyTitle(context, path)]
  })
}
