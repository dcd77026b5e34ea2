import type { Ast } from '../cel/ast.ts'
import type { ConditionTree } from '../ir/condition.ts'
import type { HeadingNode, Node, PointsNode, TierNode } from '../ir/node.ts'
import { INT, type Type } from '../ir/type.ts'
import type { ClassificationSchema } from '../pack/schema-classification.ts'
import { type ConditionHost, checkCondition, type YamlPath } from './condition.ts'
import { checkExpression } from './expression.ts'
import { CheckFault } from './fault.ts'
import type { Root, Scope } from './scope.ts'

/** Unfolds a classification where a rule uses it, on the one reached by the path. */
export function checkClassificationAt(id: string, owner: Root, place: Ast, scope: Scope): Node {
  const schema = scope.dictionary.classifications.get(id)
  if (!schema) throw new CheckFault('unknown_name', `there is no classifications/${id}.yaml`, place)
  if (schema.subject !== owner.kind.name)
    throw new CheckFault('wrong_type', `${id} classifies ${schema.subject}, not ${owner.kind.name}`, place)
  if (scope.unfolding.includes(`classification.${id}`))
    throw new CheckFault('circular', `${id} is defined by itself`, place)
  const broken = () => {
    throw new CheckFault('wrong_type', `${id} cannot be read; see the error in its definition`, place)
  }
  const node = checkClassification(schema, owner, scope, { ground: () => undefined, report: broken })
  return node ?? broken()
}

/** Types a classification for one root; undefined when an expression was refused. */
export function checkClassification(
  schema: ClassificationSchema,
  owner: Root,
  scope: Scope,
  host: ConditionHost,
): PointsNode | TierNode | undefined {
  const inside: Scope = {
    ...scope,
    roots: new Map([[owner.kind.name, owner]]),
    nonZero: new Set(),
    unfolding: [...scope.unfolding, `classification.${schema.id}`],
  }
  const type: Type = schema.kind === 'points' ? INT : { is: 'code', list: `classification:${schema.id}` }
  const fact = { title: schema.title, ask: undefined, help: undefined, says: undefined, unit: undefined }
  const slot = scope.slots.add({
    scope: owner.scope,
    path: `${owner.path}.classification.${schema.id}`,
    type,
    at: undefined,
    fact,
    roles: owner.roles,
    origin: 'classification',
  })
  const common = { type, id: schema.id, slot }
  return schema.kind === 'points' ? checkPoints(schema, common, inside, host) : checkTiers(schema, common, inside, host)
}

interface Common {
  readonly type: Type
  readonly id: string
  readonly slot: number
}

function checkPoints(
  schema: ClassificationSchema,
  common: Common,
  scope: Scope,
  host: ConditionHost,
): PointsNode | undefined {
  const headings = (schema.headings ?? []).map((heading, i): HeadingNode | undefined => {
    const { id, title, at_most: atMost } = heading
    if (heading.unset) return { id, title, atMost, items: undefined }
    const single = heading.if === undefined ? [] : [{ if: heading.if, points: heading.points ?? 0 }]
    const items = (heading.best_of ?? single).map((item, j) => {
      const path: YamlPath = heading.best_of ? ['headings', i, 'best_of', j, 'if'] : ['headings', i, 'if']
      const checked = checkExpression(item.if, scope, ['bool'])
      if (!checked.ok) host.report(checked.problem, path)
      return checked.ok ? { test: checked.value, points: item.points } : undefined
    })
    const known = items.filter((item) => item !== undefined)
    return known.length === items.length ? { id, title, atMost, items: known } : undefined
  })
  const veto = schema.veto.map((condition, i) => checkCondition(condition, ['veto', i], scope, host))
  const [allHeadings, allVeto] = [headings.filter((h) => h !== undefined), veto.filter((v) => v !== undefined)]
  if (allHeadings.length < headings.length || allVeto.length < veto.length) return undefined
  return { op: 'points', ...common, headings: allHeadings, atMost: schema.at_most, veto: allVeto }
}

function checkTiers(
  schema: ClassificationSchema,
  common: Common,
  scope: Scope,
  host: ConditionHost,
): TierNode | undefined {
  let broken = false
  const tiers = (schema.tiers ?? []).map((tier, i) => {
    if (!Array.isArray(tier.when)) return { code: tier.code, when: undefined }
    const parts = tier.when.map((condition, j) => checkCondition(condition, ['tiers', i, 'when', j], scope, host))
    const known = parts.filter((part) => part !== undefined)
    if (known.length < parts.length) broken = true
    const when: ConditionTree = { shape: 'all', parts: known, ground: undefined, assumed: undefined }
    return { code: tier.code, when }
  })
  return broken ? undefined : { op: 'tier', ...common, tiers }
}
