import type { Localised } from '@xinglin/base'
import { loosen, MatchIndex, rank, rowOf, withExploration } from '@xinglin/matching'
import { diceOf } from './dice.ts'
import type { Matcher } from './matcher.ts'
import type { Ask, ListAnswer } from './message.ts'
import { openingQuery } from './opening-query.ts'
import { reasonsOf } from './reasons.ts'

const POOL = 40

/**
 * The openings that suit a person: every opening's own question is put to an index that holds this person alone, so that the score is the
 * one the employer sees.
 */
export function listOpenings(matcher: Matcher, ask: Extract<Ask, { kind: 'openings' }>): ListAnswer {
  const { schema, taxonomy } = matcher
  const alone = new MatchIndex(schema, taxonomy, 1)
  const { id: person, ...record } = ask.profile
  const skills = record.skills.filter(({ concept }) => taxonomy.numberOf(concept) !== undefined)
  alone.put(rowOf(schema, person, { ...record, skills }))
  const more = new Map<string, { say: (n: number) => Localised; more: number }>()
  const suits = [...matcher.openings.values()].flatMap((opening) => {
    if (ask.exclude.includes(opening.id)) return []
    const query = openingQuery(opening, taxonomy, { key: ask.key, top: 1, weights: ask.weights })
    const [row] = rank(alone, query).rows
    if (row && row.score > 0) return [{ id: opening.id, query, score: row.score, fit: row.fit, wish: row.wish ?? 0 }]
    for (const { from } of loosen(alone, query)) {
      const [name, say] =
        'mandatory' in from
          ? skillWord(taxonomy.titleOf(taxonomy.numberOf(from.mandatory) ?? 0))
          : columnWord(schema.columns.find((one) => one.name === query.constraints[from.constraint]?.column)?.title)
      more.set(name, { say, more: (more.get(name)?.more ?? 0) + 1 })
    }
    return []
  })
  suits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const found = new Map(suits.map((one) => [one.id, one]))
  const ranked = suits.slice(0, ask.places + POOL).map((one) => one.id)
  return {
    version: matcher.profiles.version,
    taxonomy: taxonomy.version,
    passing: suits.length,
    rows: withExploration(ranked, ask.places, ask.explored, diceOf(ask.key)).flatMap(({ id, chance, explored }) => {
      const one = found.get(id)
      if (!one) return []
      const { score, fit, wish, query } = one
      return [{ id, score, fit, wish, chance, explored, ...reasonsOf(alone, query, person) }]
    }),
    loosened: [...more.values()]
      .sort((a, b) => b.more - a.more)
      .map((one) => ({ text: one.say(one.more), more: one.more })),
  }
}

type Word = readonly [string, (n: number) => Localised]
const skillWord = (title: Localised): Word => [
  `skill ${title.en}`,
  (n) => ({ zh: `具备“${title.zh}”后，还有 ${n} 个岗位合适`, en: `With “${title.en}”, ${n} more would suit you` }),
]
const columnWord = (title: Localised = { zh: '条件', en: 'condition' }): Word => [
  `column ${title.en}`,
  (n) => ({ zh: `“${title.zh}”放宽后，还有 ${n} 个岗位合适`, en: `Without “${title.en}”, ${n} more would suit you` }),
]
