import { type Day, endOfDay } from '@xinglin/base'
import {
  type Explanation,
  explain,
  type Facts,
  type FigureIndex,
  indexFigures,
  type Pack,
  type Rule,
} from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { notFound } from '../platform/fault.ts'
import { getGraph, subjectFacts } from '../registry/index.ts'
import { loadFigures, toOfficerFigures } from './figures.ts'
import { inPeriod, ONCE, type Whole } from './period.ts'

/** An explained answer, and the pack content it rests on. */
export type Judgement = {
  readonly rule: Rule
  readonly explanation: Explanation
  readonly packHash: string
  /** Of an award for one month: what the record gives as a whole. */
  readonly whole?: Whole
}

/** Days and pack of a decision. Left out: today, everything known, the pack in force. */
export type JudgeOptions = {
  readonly filedOn?: Day
  readonly validOn?: Day
  readonly knownOn?: Day
  readonly packHash?: string | null
  /** Month whose part of the sum is asked; left out: the record as a whole. */
  readonly period?: string
}

/** A benefit of the pack in force, or of the one a case is pinned to. Throws `not_found`. */
export async function getRule(context: Context, benefit: string, packHash: string | null = null): Promise<Rule> {
  const pack = await context.packs.pinned(context.db, context.tenant.packId, packHash)
  return ruleOf(pack, benefit)
}

export function ruleOf(pack: Pack, benefit: string): Rule {
  const rule = pack.rules.get(benefit)
  if (!rule) throw notFound(`benefit ${benefit} in ${pack.id}`)
  return rule
}

/** What officers have set, indexed for any number of decisions of this request. */
export async function figureIndex(context: Context): Promise<FigureIndex> {
  return indexFigures(toOfficerFigures(await loadFigures(context)))
}

/** Judges facts that the caller brings (a questionnaire, a what-if). */
export function judgeFacts(
  context: Context,
  rule: Rule,
  facts: Facts,
  figures: FigureIndex,
  options: JudgeOptions = {},
): Judgement {
  const days = {
    filedOn: options.filedOn ?? context.today,
    knownAt: endOfDay(options.knownOn ?? context.today),
    ...(options.validOn !== undefined && { validOn: options.validOn }),
  }
  const { dictionary } = context.packs.current(context.tenant.packId)
  const part = inPeriod(rule, facts, options.period ?? ONCE, dictionary, { days, figures })
  const explanation = explain(rule, part.facts, days, figures)
  return { rule, explanation, packHash: rule.context.hash, ...(part.whole && { whole: part.whole }) }
}

/** Judges a subject on what the ledger knows. */
export async function judgeSubject(
  context: Context,
  benefit: string,
  subjectId: string,
  options: JudgeOptions = {},
): Promise<Judgement> {
  const pack = await context.packs.pinned(context.db, context.tenant.packId, options.packHash ?? null)
  const rule = ruleOf(pack, benefit)
  const graph = await getGraph(context, subjectId, options.knownOn)
  return judgeFacts(context, rule, subjectFacts(graph, pack.dictionary), await figureIndex(context), options)
}
