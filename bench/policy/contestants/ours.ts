import { endOfDay } from '@xinglin/base'
import {
  type Days,
  type Decision,
  decide,
  type ExplainedCondition,
  type ExplainedStep,
  explain,
  type Facts,
  type FactValue,
  questionsOf,
  type Rule,
} from '@xinglin/policy'
import { readPack } from '@xinglin/policy/read'
import type { Sums } from '../hand-written.ts'
import { benchPack } from '../pack.ts'
import { type Row, VALID_ON } from '../rows.ts'

const DAYS: Days = { filedOn: VALID_ON, validOn: VALID_ON, knownAt: endOfDay(VALID_ON) }

/** The six rules of the bench pack, in the order of Sums. Throws when the pack is refused. */
export function benchRules(): Rule[] {
  const read = readPack(benchPack(), [])
  if (!read.ok)
    throw new Error(read.problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n'))
  return ['platform', 'stipend', 'rent', 'reserve_rent', 'title', 'interest'].map((id) => {
    const rule = read.pack.rules.get(id)
    if (!rule) throw new Error(id)
    return rule
  })
}

/** A row as the engine asks for facts; built before the clock starts, as the rows of the others are. */
export function factsOf(row: Row, missing: ReadonlySet<string> = new Set()): Facts {
  const values: Record<string, FactValue | undefined> = {}
  for (const [name, value] of Object.entries(row)) values[`applicant.${name}`] = missing.has(name) ? undefined : value
  return { value: (path) => values[path], id: () => 'one', records: () => undefined }
}

export function fenOf(decision: Decision): number {
  return decision.answer === 'due' && decision.sum.kind === 'money' ? decision.sum.fen : 0
}

export function decideAll(rules: readonly Rule[], facts: Facts): Sums {
  const sums: Sums = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < rules.length; i++) sums[i] = fenOf(decide(rules[i] as Rule, facts, DAYS))
  return sums
}

interface Explained {
  readonly sums: Sums
  readonly asked: boolean
}

/** Every rule explained, and the question that decides most. Texts with a subject's numbers are left to who reads them. */
export function explainAll(rules: readonly Rule[], facts: Facts): Explained {
  return concluded(rules.map((rule) => explain(rule, facts, DAYS).decision))
}

/** The same with every text read in both languages, and how many characters they have. */
export function explainAndReadAll(rules: readonly Rule[], facts: Facts): Explained & { readonly characters: number } {
  const explanations = rules.map((rule) => explain(rule, facts, DAYS))
  let characters = 0
  for (const { conditions, amount } of explanations) characters += read(conditions) + read(amount)
  return { ...concluded(explanations.map(({ decision }) => decision)), characters }
}

function concluded(decisions: readonly Decision[]): Explained {
  const sums: Sums = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < decisions.length; i++) sums[i] = fenOf(decisions[i] as Decision)
  return { sums, asked: questionsOf(decisions).length > 0 }
}

function read(told: readonly (ExplainedCondition | ExplainedStep)[]): number {
  let characters = 0
  for (const one of told) {
    characters += one.sentence.zh.length + one.sentence.en.length
    for (const { reads } of one.facts) characters += reads.zh.length + reads.en.length
    if ('parts' in one) characters += read(one.parts)
  }
  return characters
}
