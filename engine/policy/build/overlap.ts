import { bothLanguages } from '../check/condition.ts'
import { CheckFault } from '../check/fault.ts'
import { walk } from '../check/path.ts'
import type { Scope } from '../check/scope.ts'
import type { KeyPath, Limit, Overlap } from '../ir/overlap.ts'
import type { BenefitSchema, LimitSchema, OverlapSchema } from '../pack/schema-benefit.ts'
import type { Host } from './host.ts'

type KeyedPath = (path: string, at: readonly (string | number)[]) => KeyPath

/** The overlap rules of a benefit, their paths followed to the kind they end in. */
export function overlapOf(schema: BenefitSchema, keyOf: KeyedPath, host: Host): Overlap[] {
  return schema.overlap.map((overlap, i) => oneOverlap(overlap, schema.cite, ['overlap', i], keyOf, host))
}

function oneOverlap(
  schema: OverlapSchema,
  cite: string,
  path: readonly (string | number)[],
  keyOf: KeyedPath,
  host: Host,
): Overlap {
  const remarks = {
    ground: host.getGround(schema.cite ?? cite, [...path, 'cite']),
    assumed: bothLanguages(schema.assumed),
  }
  if ('once_per' in schema)
    return { form: 'once_per', per: schema.once_per.map((per, j) => keyOf(per, [...path, 'once_per', j])), ...remarks }
  const per = keyOf(schema.per, [...path, 'per'])
  if ('excludes' in schema) {
    // The other rules' paths are filled in when all rules are known.
    const others = schema.excludes.map((rule) => ({ rule, path: '' }))
    return { form: 'excludes', per, others, ...remarks }
  }
  const { years = 0, months = 0 } = schema.window ?? {}
  const windowMonths = schema.window ? years * 12 + months : undefined
  return { form: 'group', group: schema.group, per, rule: schema.rule, windowMonths, members: [], ...remarks }
}

export function limitsOf(limits: readonly LimitSchema[], cite: string, keyOf: KeyedPath, host: Host): Limit[] {
  return limits.map((limit, i) => ({
    per: keyOf(limit.per, ['limits', i, 'per']),
    each: limit.each,
    money: 'money' in limit.at_most ? limit.at_most.money : undefined,
    count: 'count' in limit.at_most ? limit.at_most.count : undefined,
    ground: host.getGround(limit.cite ?? cite, ['limits', i, 'cite']),
    assumed: bothLanguages(limit.assumed),
  }))
}

/** Follows role paths; a wrong one is reported and stands for itself. */
export function keyPaths(scope: Scope, host: Host): KeyedPath {
  return (path, at) => {
    try {
      const root = walk({ form: 'path', names: path.split('.'), start: 0, end: path.length }, scope)
      return { path, kind: root.kind.name, title: root.roles.at(-1) ?? root.kind.title }
    } catch (fault) {
      if (!(fault instanceof CheckFault)) throw fault
      host.report(fault.problem, at)
      return { path, kind: '', title: { zh: path, en: path } }
    }
  }
}
