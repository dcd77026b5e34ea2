import { bothLanguages } from '../check/condition.ts'
import { checkExpression } from '../check/expression.ts'
import type { Scope } from '../check/scope.ts'
import type { Ranking, RankKey } from '../ir/ranking.ts'
import type { Type } from '../ir/type.ts'
import type { BenefitSchema } from '../pack/schema-benefit.ts'
import type { RankKeySchema } from '../pack/schema-budget.ts'
import type { Host } from './host.ts'

/** Which words say what comes first, by type. A code has no order: what decides is written as a comparison. */
const FIRST: Partial<Record<Type['is'], readonly RankKeySchema['first'][]>> = {
  int: ['highest', 'lowest'],
  money: ['highest', 'lowest'],
  date: ['earliest', 'latest'],
  bool: ['yes', 'no'],
}
const GREATER: readonly RankKeySchema['first'][] = ['highest', 'latest', 'yes']
const RANKED = Object.keys(FIRST) as Type['is'][]

/** The ranking of a benefit's file, its expressions typed; undefined where it has none or a part was refused. */
export function rankingOf(content: BenefitSchema, scope: Scope, host: Host): Ranking | undefined {
  const { budget } = content
  if (!budget) return undefined
  const say = (message: string, path: readonly (string | number)[]) => host.problem('budget', message, path)
  if (content.gives !== 'award') say('only an award draws on a budget', ['budget'])
  if (typeof content.amount === 'object' && content.amount.in_kind)
    say('what is given in kind draws on no budget', ['budget'])
  const keys = budget.order.map((key, i) =>
    rankKeyOf(key, scope, {
      ...host,
      problem: (_, text, path) => say(text, ['budget', 'order', i, ...path]),
      report: (problem, path) => host.report(problem, ['budget', 'order', i, ...path]),
    }),
  )
  const ground = host.getGround(budget.cite ?? content.cite, ['budget', 'cite'])
  const typed = keys.filter((key) => key !== undefined)
  if (typed.length < keys.length) return undefined
  return {
    keys: typed,
    slots: scope.slots.slots,
    beyond: budget.beyond,
    ground,
    assumed: bothLanguages(budget.assumed),
  }
}

/** One key, typed; its problems are at `by` and `first`. */
export function rankKeyOf(
  { by, first }: RankKeySchema,
  scope: Scope,
  host: Pick<Host, 'problem' | 'report'>,
): RankKey | undefined {
  const checked = checkExpression(by, scope, RANKED)
  if (!checked.ok) {
    host.report(checked.problem, ['by'])
    return undefined
  }
  const allowed = FIRST[checked.value.type.is] ?? []
  if (!allowed.includes(first)) {
    host.problem('budget', `of ${NAMES[checked.value.type.is] ?? 'these'} the first is ${allowed.join(' or ')}`, [
      'first',
    ])
    return undefined
  }
  return { node: checked.value, greaterFirst: GREATER.includes(first) }
}

const NAMES: Partial<Record<Type['is'], string>> = { int: 'numbers', money: 'sums', date: 'days', bool: 'yes and no' }
