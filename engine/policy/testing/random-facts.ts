import { addDays, addMonths, type Day, day, firstDayOfMonth } from '@xinglin/base'
import type { Facts, FactValue } from '../facts/facts.ts'
import type { Rule } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'
import type { Type } from '../ir/type.ts'
import type { PlanNode } from '../plan/node.ts'
import { allNodes, partsOf } from '../plan/parts.ts'
import type { Plan } from '../plan/plan.ts'
import type { Random } from './random.ts'

interface Period {
  readonly from: Day
  readonly until: Day
  readonly value: FactValue
}

/**
 * Subjects made up to try every way a rule can turn out: values that the rules ask for and their neighbours, days that lie whole
 * months and years apart give or take a day, facts that change near the event, and a share of facts nobody knows.
 */
export function randomSubjects(rules: readonly Rule[], plan: Plan, random: Random, missing = 0.08): () => Facts {
  const hints = hintsOf(plan)
  const slots = new Map<string, Slot>()
  for (const rule of rules)
    for (const slot of rule.slots) if (slot.origin !== 'derived') slots.set(`${slot.scope}|${slot.path}`, slot)
  const codes = rules[0]?.context.codes ?? new Map()
  const own = [...slots.values()].filter(({ scope }) => scope === '')
  const lists = [...new Set([...slots.values()].map(({ scope }) => scope))].filter((scope) => scope !== '')
  const records = [...new Set([...lists, ...recordsOf(plan)])]
  const draw = (wanted: readonly Slot[], anchor: Day, related: ReadonlyMap<string, readonly Facts[]>): Facts => {
    const values = new Map<string, FactValue | readonly Period[]>()
    for (const slot of wanted) {
      if (random.chance(slot.origin === 'classification' ? 0.5 : missing)) continue
      const one = () => randomValue(slot.type, hints.get(slot.path) ?? [], anchor, codes, random)
      values.set(slot.path, slot.at && random.chance(0.5) ? historyOf(one, anchor, random) : one())
    }
    return {
      value: (path, at) => {
        const found = values.get(path)
        if (!isHistory(found)) return found
        return at === undefined ? undefined : found.find(({ from, until }) => from <= at && at <= until)?.value
      },
      id: () => 'one',
      records: (path) => related.get(path),
    }
  }
  return () => {
    const anchor = addDays(day('2021-10-01'), random.below(2000))
    const related = new Map<string, readonly Facts[]>()
    for (const path of records) {
      if (random.chance(missing)) continue
      const facts = [...slots.values()].filter(({ scope }) => scope === path)
      const count = random.below(15)
      related.set(
        path,
        Array.from({ length: count }, (_, i) => draw(facts, addMonths(anchor, i), new Map())),
      )
    }
    return draw(own, anchor, related)
  }
}

function recordsOf(plan: Plan): string[] {
  return allNodes(plan.rules.flatMap(({ test, sum }) => [test, sum])).flatMap((node) =>
    'records' in node ? [node.records] : [],
  )
}

/** What the rules compare each fact with. */
function hintsOf(plan: Plan): Map<string, (number | string)[]> {
  const hints = new Map<string, (number | string)[]>()
  for (const node of allNodes(plan.rules.flatMap(({ test, sum }) => [test, sum]))) {
    const values = valuesIn(node)
    for (const part of partsOf(node)) {
      const path = part.op === 'column' ? plan.columns[part.column]?.path : undefined
      if (path !== undefined) hints.set(path, [...(hints.get(path) ?? []), ...values])
    }
  }
  return hints
}

function valuesIn(node: PlanNode): (number | string)[] {
  switch (node.op) {
    case 'range':
      return [node.low, node.high].filter((end) => Math.abs(end) < 1e12)
    case 'member':
      return [...node.values]
    case 'table':
      return node.rows.map(({ code }) => code)
    case 'bands':
      return node.steps.flatMap(({ below }) => (below === undefined ? [] : [below]))
    case 'steps':
      return node.steps.map(({ from }) => from)
    default:
      return []
  }
}

function randomValue(
  type: Type,
  hints: readonly (number | string)[],
  anchor: Day,
  codes: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  random: Random,
): FactValue {
  const near = hints.length > 0 && random.chance(0.6) ? random.pick(hints) : undefined
  switch (type.is) {
    case 'bool':
      return random.chance(0.7)
    case 'date':
      return typeof near === 'number' && near > 19_000_101 && near < 21_001_231
        ? addDays(near as Day, random.below(3) - 1)
        : dayNear(anchor, random)
    case 'int':
    case 'percent':
      return typeof near === 'number' ? near + random.below(3) - 1 : random.below(60)
    case 'money':
      return typeof near === 'number' ? near + random.below(3) - 1 : Math.floor(random.next() ** 4 * 3_000_000_000)
    case 'text':
      return typeof near === 'string' ? near : `text ${random.below(5)}`
    case 'code': {
      const known = [...(codes.get(type.list)?.keys() ?? [])]
      return typeof near === 'string' && known.includes(near) ? near : random.pick(known)
    }
    case 'codes': {
      const known = [...(codes.get(type.list)?.keys() ?? [])]
      return known.filter(() => random.chance(0.4))
    }
  }
}

/** The day itself, its neighbours, whole months and years before and after with their neighbours, or any day of some years. */
function dayNear(anchor: Day, random: Random): Day {
  // The last days of months are where calendars differ.
  if (random.chance(0.12)) return addDays(firstDayOfMonth(addMonths(anchor, -random.below(30))), -1)
  const step = random.below(3) - 1
  if (random.chance(0.3)) return addDays(anchor, step)
  if (random.chance(0.4))
    return addDays(addMonths(anchor, random.pick([-36, -35, -25, -24, -12, -6, -3, 1, 5, 12, 24])), step)
  if (random.chance(0.3)) return addDays(addMonths(anchor, -12 * (14 + random.below(24))), step)
  return addDays(anchor, random.below(4000) - 2600)
}

function historyOf(value: () => FactValue, anchor: Day, random: Random): Period[] {
  const turn = addDays(anchor, random.below(5) - 2)
  const before = { from: 10_101 as Day, until: addDays(turn, -1), value: value() }
  const after = { from: random.chance(0.9) ? turn : addDays(turn, 2), until: 99_991_231 as Day, value: value() }
  return random.chance(0.9) ? [before, after] : [after]
}

function isHistory(value: FactValue | readonly Period[] | undefined): value is readonly Period[] {
  return Array.isArray(value) && typeof value[0] === 'object'
}
