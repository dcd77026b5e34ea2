import { rankKeyOf } from '../build/ranking.ts'
import { scopeOf } from '../check/scope-of.ts'
import { slotTable } from '../check/slots.ts'
import type { Ranking } from '../ir/ranking.ts'
import type { Rule } from '../ir/rule.ts'
import type { Pack } from '../pack/pack.ts'
import type { BudgetSchema } from '../pack/schema-budget.ts'

export type ReadRanking =
  | { readonly ok: true; readonly ranking: Ranking }
  | { readonly ok: false; readonly key: number; readonly message: string }

/**
 * A ranking that was set beside a pack, checked as the pack's own would be. It may only read what its benefit asks already: a new question
 * is the pack's to ask.
 */
export function readRanking(
  pack: Pack,
  rule: Rule,
  { order, beyond }: Pick<BudgetSchema, 'order' | 'beyond'>,
): ReadRanking {
  const kind = pack.dictionary.kinds.get(rule.subject)
  if (!kind) return { ok: false, key: 0, message: `there is no kind ${rule.subject}` }
  const slots = slotTable(rule.slots)
  const scope = scopeOf(kind, pack.dictionary, slots)
  const keys = []
  for (const [key, schema] of order.entries()) {
    const said: string[] = []
    const host = {
      problem: (_: string, text: string) => said.push(text),
      report: (problem: { readonly message: string }) => said.push(problem.message),
    }
    const typed = rankKeyOf(schema, scope, host)
    if (!typed) return { ok: false, key, message: said[0] ?? 'this cannot be read' }
    keys.push(typed)
    const asked = new Set(rule.slots.map(({ path }) => path))
    const fresh = slots.slots.find(({ origin, path }) => origin === 'asked' && !asked.has(path))
    if (fresh) return { ok: false, key, message: `${rule.id} does not ask ${fresh.path}` }
  }
  return { ok: true, ranking: { keys, slots: slots.slots, beyond, ground: undefined, assumed: undefined } }
}
