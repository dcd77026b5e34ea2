import type { Localised } from '@xinglin/base'
import type { Ground } from '../answers.ts'
import type { ExpressionProblem } from '../cel/problem.ts'
import type { ConditionTree } from '../ir/condition.ts'
import type { ConditionSchema } from '../pack/schema-condition.ts'
import { checkExpression } from './expression.ts'
import type { Scope } from './scope.ts'

/** Where in a file something stands: keys and indexes from its top. */
export type YamlPath = readonly (string | number)[]

/** What a condition needs of its file: citations looked up, problems reported at their place. */
export interface ConditionHost {
  ground(cite: string | undefined, path: YamlPath): Ground | undefined
  report(problem: ExpressionProblem, path: YamlPath): void
}

/** Types a condition and its parts; undefined when any of them was refused (all refusals are reported). */
export function checkCondition(
  schema: ConditionSchema,
  path: YamlPath,
  scope: Scope,
  host: ConditionHost,
): ConditionTree | undefined {
  if (typeof schema === 'string') return checkTest(schema, path, { ground: undefined, assumed: undefined }, scope, host)
  const remarks = { ground: host.ground(schema.cite, [...path, 'cite']), assumed: bothLanguages(schema.assumed) }
  if ('if' in schema) return checkTest(schema.if, [...path, 'if'], remarks, scope, host)
  if ('not' in schema) {
    const part = checkCondition(schema.not, [...path, 'not'], scope, host)
    return part && { shape: 'not', part, ...remarks }
  }
  const shape = 'all' in schema ? 'all' : 'any'
  const list = 'all' in schema ? schema.all : schema.any
  const parts = list.map((part, i) => checkCondition(part, [...path, shape, i], scope, host))
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? { shape, parts: known, ...remarks } : undefined
}

function checkTest(
  text: string,
  path: YamlPath,
  remarks: Pick<ConditionTree, 'ground' | 'assumed'>,
  scope: Scope,
  host: ConditionHost,
): ConditionTree | undefined {
  const checked = checkExpression(text, scope, ['bool'])
  if (checked.ok) return { shape: 'test', test: checked.value, ...remarks }
  host.report(checked.problem, path)
  return undefined
}

/** A remark written in one language only is shown as it is in both. */
export function bothLanguages(remark: string | Localised | undefined): Localised | undefined {
  return typeof remark === 'string' ? { zh: remark, en: remark } : remark
}
