import { type Day, endOfDay, isoDay, ok, parseYuan, yuanText } from '@xinglin/base'
import type { Days, Decision } from '../answers.ts'
import { decide } from '../decide/decide.ts'
import type { Facts } from '../facts/facts.ts'
import type { FigureIndex } from '../facts/figures.ts'
import { readGiven } from '../facts/given.ts'
import type { Rule } from '../ir/rule.ts'
import type { Pack } from '../pack/pack.ts'
import type { ExampleSchema, ExamplesSchema } from '../pack/schema-examples.ts'
import { withGiven } from './merge-given.ts'

/** One example made ready to run: typed facts, days, figures. */
export interface Prepared {
  readonly facts: Facts
  readonly days: Days
  readonly figures: FigureIndex
  readonly problems: readonly string[]
}

/** Types an example's facts and days. Filing day and knowledge default to the event's day, or to the end of time. */
export function prepare(pack: Pack, subject: string, sheet: ExamplesSchema, example: ExampleSchema): Prepared {
  const given = withGiven(sheet.base, example.given)
  const { facts, problems } = readGiven(pack.dictionary, subject, given[subject])
  const says = problems.map(({ path, message }) => `${path}: ${message}`)
  for (const root of Object.keys(given)) if (root !== subject) says.push(`${root}: facts start at ${subject}`)
  const { filed_on: filedOn, valid_on: validOn, known_at: knownAt } = example.on
  const filed = filedOn ?? validOn ?? DEFAULT_DAY
  const days: Days = {
    filedOn: filed,
    knownAt: endOfDay(knownAt ?? LAST_DAY),
    ...(validOn === undefined ? {} : { validOn }),
  }
  return { facts, days, figures: figuresOf(pack, example.figures, says), problems: says }
}

// An example without days is about the rule, not about a deadline: filed on the first of days, known at the last.
const DEFAULT_DAY = 10_101 as Day
const LAST_DAY = 99_991_230 as Day

/** Figures of an example hold on whatever day they are asked for. */
function figuresOf(pack: Pack, given: ExampleSchema['figures'], says: string[]): FigureIndex {
  const values = new Map<string, number | undefined>()
  for (const [address, text] of Object.entries(given)) {
    const isCount = pack.parameters.get(address.replace(/^parameter:/, ''))?.unit === 'count'
    const read = isCount ? ok(Number(text)) : parseYuan(text)
    if (!read.ok && text !== 'confirmed') says.push(`figures: ${address}: write yuan, or \`confirmed\``)
    values.set(address, read.ok ? read.value : undefined)
  }
  return {
    find: (address, from) => {
      if (!values.has(address)) return undefined
      const value = values.get(address)
      return { address, from, source: 'example', recordedAt: 0, ...(value === undefined ? {} : { value }) }
    },
    days: (address) => (values.has(address) ? [DEFAULT_DAY] : []),
  }
}

/** Decides a prepared example. */
export function decideExample(rule: Rule, prepared: Prepared): Decision {
  return decide(rule, prepared.facts, prepared.days, prepared.figures)
}

/** How an answer differs from what the example says; undefined when it is as said. */
export function difference(example: ExampleSchema, decision: Decision): string | undefined {
  if (decision.answer !== example.answer) return `is ${summary(decision)}, the sheet says ${example.answer}`
  if (decision.answer === 'due' && example.sum !== undefined) {
    const said = typeof example.sum === 'number' ? yuanText(example.sum) : example.sum
    return sumText(decision) === said ? undefined : `the sum is ${sumText(decision)}, the sheet says ${said}`
  }
  if (decision.answer === 'not_due' && example.failed) {
    const failed = decision.failed.map((one) => one.index).join(', ')
    return failed === example.failed.join(', ')
      ? undefined
      : `fails [${failed}], the sheet says [${example.failed.join(', ')}]`
  }
  if (decision.answer === 'unknown' && example.missing) {
    const said = [...example.missing].sort()
    // What officers set is told apart: a sheet names it only where it wants to.
    const told = decision.missing.filter(
      (one) => one.kind === 'fact' || one.kind === 'records' || said.includes(one.path),
    )
    const missing = [...new Set(told.map((one) => one.path))].sort()
    return missing.join() === said.join()
      ? undefined
      : `misses [${missing.join(', ')}], the sheet says [${said.join(', ')}]`
  }
  return undefined
}

function sumText(decision: Decision & { answer: 'due' }): string {
  return decision.sum.kind === 'money' ? yuanText(decision.sum.fen) : decision.sum.kind
}

function summary(decision: Decision): string {
  if (decision.answer === 'due') return `due ${sumText(decision)}`
  if (decision.answer === 'not_due') return `not_due, failing [${decision.failed.map((one) => one.index).join(', ')}]`
  const missing = decision.missing.map((one) => (one.at ? `${one.path} at ${isoDay(one.at)}` : one.path))
  return `unknown, missing [${missing.join(', ')}]`
}
