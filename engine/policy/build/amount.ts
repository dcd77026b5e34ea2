import { type Localised, parseYuan } from '@xinglin/base'
import { findRecords } from '../check/aggregate.ts'
import { bothLanguages, type YamlPath } from '../check/condition.ts'
import { checkExpression } from '../check/expression.ts'
import { CheckFault } from '../check/fault.ts'
import type { Scope } from '../check/scope.ts'
import type { Amount, AmountBase, Band, Figure } from '../ir/amount.ts'
import type { Node } from '../ir/node.ts'
import { money, type Type } from '../ir/type.ts'
import type { AmountObjectSchema, AmountSchema, FigureSchema } from '../pack/schema-amount.ts'
import type { Host } from './host.ts'
import { whoSets } from './parameters.ts'

/** What the figures of an amount have in common. */
export interface FigureOwner {
  readonly benefit: string
  readonly title: Localised
  readonly cite: string
}

/** Types every expression of an amount and gives every figure its address; undefined when something was refused. */
export function amountOf(schema: AmountSchema, owner: FigureOwner, scope: Scope, host: Host): Amount | undefined {
  const whole: AmountObjectSchema = typeof schema === 'number' ? { is: schema } : schema
  const base = baseOf(whole, owner, scope, host)
  const match = whole.match && matchOf(whole.match, scope, host)
  const cap = whole.cap === undefined ? undefined : capOf(whole.cap, scope, host)
  if (!base || match === null || cap === null) return undefined
  const instalments = (whole.instalments ?? []).map(({ share, on, title }) => ({ share, on, title }))
  return { base, match, cap, instalments, assumed: bothLanguages(whole.assumed) }
}

function baseOf(schema: AmountObjectSchema, owner: FigureOwner, scope: Scope, host: Host): AmountBase | undefined {
  const address = `benefit:${owner.benefit}.amount`
  if (schema.in_kind)
    return { form: 'in_kind', what: schema.in_kind, days: schema.at_most?.days, months: schema.at_most?.months }
  if (schema.is !== undefined) return { form: 'figure', figure: figureOf(schema.is, address, owner, owner.title) }
  if (schema.unset) return { form: 'figure', figure: figureOf({ unset: schema.unset }, address, owner, owner.title) }
  if (schema.by !== undefined) return tableOf(schema.by, schema.table ?? {}, address, owner, scope, host)
  if (schema.bands) return bandsOf(schema.bands, address, owner, scope, host)
  return expressionOf(schema, scope, host)
}

function figureOf(schema: FigureSchema, address: string, owner: FigureOwner, title: Localised): Figure {
  if (typeof schema === 'number') return { address, title, cite: owner.cite, value: schema, unset: undefined }
  const unset = { address, why: schema.unset.why, ...whoSets(schema.unset.who_sets) }
  return { address, title, cite: owner.cite, value: undefined, unset }
}

function tableOf(
  by: string,
  table: Readonly<Record<string, FigureSchema>>,
  address: string,
  owner: FigureOwner,
  scope: Scope,
  host: Host,
): AmountBase | undefined {
  const node = expression(by, ['amount', 'by'], ['code'], scope, host)
  if (node?.type.is !== 'code') return undefined
  const codes = scope.dictionary.codes.get(node.type.list)
  const rows = new Map<string, Figure>()
  for (const [code, figure] of Object.entries(table)) {
    const title = codes?.get(code)
    if (!title) host.problem('unknown_code', `${node.type.list} has no code "${code}"`, ['amount', 'table', code])
    rows.set(code, figureOf(figure, `${address}.${code}`, owner, title ?? owner.title))
  }
  return { form: 'table', by: node, rows }
}

function bandsOf(
  schema: NonNullable<AmountObjectSchema['bands']>,
  address: string,
  owner: FigureOwner,
  scope: Scope,
  host: Host,
): AmountBase | undefined {
  const of = expression(schema.of, ['amount', 'bands', 'of'], ['int', 'money'], scope, host)
  if (!of) return undefined
  const steps = schema.steps.map((step, i): Band => {
    const path = ['amount', 'bands', 'steps', i]
    const below = step.below === undefined ? undefined : boundOf(step.below, of.type, [...path, 'below'], host)
    const last = i === schema.steps.length - 1
    if (last !== (step.below === undefined)) host.problem('bands', 'every band but the last has its `below`', path)
    return { below, figure: figureOf(step.is, `${address}.band${i + 1}`, owner, owner.title) }
  })
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1]?.below
    if (before !== undefined && step.below !== undefined && step.below <= before)
      host.problem('bands', 'bands rise: this one ends before the one above it', ['amount', 'bands', 'steps', i])
  }
  return { form: 'bands', of, steps }
}

function boundOf(bound: number | string, type: Type, path: YamlPath, host: Host): number {
  const read = type.is === 'money' ? parseYuan(bound) : undefined
  const value = read?.ok ? read.value : Number(bound)
  if (type.is === 'money' ? !read?.ok : !Number.isSafeInteger(bound))
    host.problem('schema', 'not a bound of this kind', path)
  return type.is === 'money' ? value * type.per : value
}

function expressionOf(schema: AmountObjectSchema, scope: Scope, host: Host): AmountBase | undefined {
  const round = schema.round ?? 'down_to_fen'
  if (!schema.for) {
    const sum = expression(schema.expr ?? '', ['amount', 'expr'], ['money'], scope, host)
    return sum && { form: 'expression', sum, round }
  }
  const records = recordsOf(schema.for.each, scope, host)
  if (!records) return undefined
  const { where: condition, at_most: atMost } = schema.for
  const where =
    condition === undefined
      ? undefined
      : expression(condition, ['amount', 'for', 'where'], ['bool'], records.inside, host)
  const sum = expression(schema.expr ?? '', ['amount', 'expr'], ['money'], records.inside, host)
  if (!sum || (condition !== undefined && !where)) return undefined
  return { form: 'each', records: records.ref, where, atMost, sum, round }
}

function recordsOf(path: string, scope: Scope, host: Host) {
  try {
    return findRecords({ form: 'path', names: path.split('.'), start: 0, end: path.length }, scope)
  } catch (fault) {
    if (!(fault instanceof CheckFault)) throw fault
    host.report(fault.problem, ['amount', 'for', 'each'])
    return undefined
  }
}

function matchOf(schema: NonNullable<AmountObjectSchema['match']>, scope: Scope, host: Host): Amount['match'] | null {
  const of = expression(schema.of, ['amount', 'match', 'of'], ['money'], scope, host)
  const [ours = 1, theirs = 1] = schema.ratio.split(':').map(Number)
  return of ? { of, ours, theirs } : null
}

function capOf(cap: number | string, scope: Scope, host: Host): Node | null {
  if (typeof cap === 'number') return { op: 'literal', type: money(), value: cap }
  return expression(cap, ['amount', 'cap'], ['money'], scope, host) ?? null
}

function expression(
  text: string,
  path: YamlPath,
  wanted: readonly Type['is'][],
  scope: Scope,
  host: Host,
): Node | undefined {
  const checked = checkExpression(text, scope, wanted)
  if (checked.ok) return checked.value
  host.report(checked.problem, path)
  return undefined
}
