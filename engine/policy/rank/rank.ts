import type { Localised } from '@xinglin/base'
import type { Days } from '../answers.ts'
import { compiledRule } from '../decide/compiled-rule.ts'
import { frameOf, versionOf } from '../decide/decide.ts'
import { compilingOf } from '../evaluate/compile.ts'
import { compile } from '../evaluate/compiling.ts'
import type { Compiled } from '../evaluate/frame.ts'
import { asSubject, nameOf } from '../explain/name.ts'
import { voiceOf } from '../explain/voice-of.ts'
import type { Facts } from '../facts/facts.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Ranking } from '../ir/ranking.ts'
import type { Rule } from '../ir/rule.ts'

const compiledRankings = new WeakMap<Ranking, readonly Compiled<number | boolean>[]>()

/**
 * What a subject has for each key of a ranking, as whole numbers: the smaller comes first. Null while a fact is missing: whoever lacks it
 * comes after those who have it, and is not left out.
 */
export function rankOf(
  of: Rule,
  ranking: Ranking,
  facts: Facts,
  days: Days,
  figures: FigureIndex = NO_FIGURES,
): readonly (number | null)[] {
  const compiled = compiledRule(versionOf(of, facts, days))
  let keys = compiledRankings.get(ranking)
  if (!keys) {
    const to = { ...compilingOf({ slots: ranking.slots, event: compiled.event, context: of.context }) }
    keys = ranking.keys.map(({ node }) => compile<number | boolean>(node, to))
    compiledRankings.set(ranking, keys)
  }
  const frame = frameOf(compiled, facts, days, figures)
  return keys.map((key, i) => {
    const value = key.read(frame)
    if (value === undefined) return null
    return ranking.keys[i]?.greaterFirst ? -Number(value) + 0 : Number(value)
  })
}

/** The value a key had, out of its place in the rank. */
export const rankedValue = (ranking: Ranking, key: number, rank: number): number =>
  ranking.keys[key]?.greaterFirst ? -rank + 0 : rank

/** A ranking in words, key by key: what is looked at, and what comes first. */
export function describeRanking(rule: Rule, ranking: Ranking): readonly RankedBy[] {
  const told = { ...rule, slots: ranking.slots }
  const voices = { zh: voiceOf(told, 'zh'), en: voiceOf(told, 'en') }
  return ranking.keys.map(({ node, greaterFirst }) => ({
    title: { zh: nameOf(node, voices.zh), en: asSubject(nameOf(node, voices.en)) },
    first: FIRST[node.type.is]?.[greaterFirst ? 1 : 0] ?? NOTHING,
    type: node.type.is,
    per: node.type.is === 'money' ? node.type.per : 1,
  }))
}

export interface RankedBy {
  readonly title: Localised
  readonly first: Localised
  readonly type: string
  /** What a sum is divided by, to be fen. */
  readonly per: number
}

const NOTHING: Localised = { zh: '', en: '' }
const NUMBERS = [
  { zh: '低的在前', en: 'the lowest first' },
  { zh: '高的在前', en: 'the highest first' },
] as const
const FIRST: Readonly<Record<string, readonly [Localised, Localised]>> = {
  int: NUMBERS,
  money: NUMBERS,
  date: [
    { zh: '早的在前', en: 'the earliest first' },
    { zh: '晚的在前', en: 'the latest first' },
  ],
  bool: [
    { zh: '“否”在前', en: '“no” first' },
    { zh: '“是”在前', en: '“yes” first' },
  ],
}
