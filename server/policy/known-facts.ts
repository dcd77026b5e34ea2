import type { Facts, Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { getGraph, subjectFacts } from '../registry/index.ts'
import { findRecordIds } from './own-records.ts'
import { currentPack } from './pack.ts'
import type { Asker } from './situation.ts'

/** What the ledger knows of the asker, by the kind of record a rule starts from; empty for a visitor. */
export type KnownFacts = ReadonlyMap<string, Facts>

/**
 * Loads what is known of a signed-in asker: themselves, and their newest record of each kind that the rules are about. What is known
 * is used and not asked again.
 */
export async function knownFacts(context: Context, asker: Asker, rules: readonly Rule[]): Promise<KnownFacts> {
  const self = context.actor?.standings.find((one) => one.kind === asker && one.verified)
  const known = new Map<string, Facts>()
  if (!self) return known
  const { dictionary } = currentPack(context)
  for (const rule of rules) {
    if (known.has(rule.subject)) continue
    const ids = rule.subject === asker ? [self.subjectId] : await findRecordIds(context, rule, self.subjectId)
    const root = ids.at(-1)
    if (root !== undefined) known.set(rule.subject, subjectFacts(await getGraph(context, root), dictionary))
  }
  return known
}
