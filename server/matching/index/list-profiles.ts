import { loosen, loosenText, rank, withExploration } from '@xinglin/matching'
import { diceOf } from './dice.ts'
import type { Matcher } from './matcher.ts'
import type { Ask, ListAnswer } from './message.ts'
import { openingQuery } from './opening-query.ts'
import { reasonsOf } from './reasons.ts'

/** Among how many beyond those shown anyway the places of exploration are drawn. */
const POOL = 40

/** The people who suit an opening best, with the few places of exploration at the end. */
export function listProfiles(matcher: Matcher, ask: Extract<Ask, { kind: 'profiles' }>): ListAnswer {
  const { profiles, taxonomy, schema } = matcher
  const query = openingQuery(ask.opening, taxonomy, {
    key: ask.key,
    exclude: ask.exclude,
    top: ask.places + POOL,
    weights: ask.weights,
  })
  const { rows, passing, version } = rank(profiles, query)
  // Who has nothing of what is asked meets the conditions and suits nobody.
  const found = new Map(rows.filter((row) => row.score > 0).map((row) => [row.id, row]))
  const placed = withExploration([...found.keys()], ask.places, ask.explored, diceOf(ask.key))
  return {
    version,
    taxonomy: taxonomy.version,
    passing,
    rows: placed.map(({ id, chance, explored }) => {
      const { score = 0, fit = 0, wish = 0 } = found.get(id) ?? {}
      return { id, score, fit, wish, chance, explored, ...reasonsOf(profiles, query, id) }
    }),
    loosened: loosen(profiles, query).map((one) => ({
      text: loosenText(schema, taxonomy, query, one),
      more: one.more,
    })),
  }
}
