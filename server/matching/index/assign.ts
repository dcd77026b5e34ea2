import { compareModes, MODES, type Mode, type Pair, rank } from '@xinglin/matching'
import type { AssignmentResult, WayOfAssigning } from '../assignment/result.ts'
import type { Matcher } from './matcher.ts'
import type { Ask } from './message.ts'
import { openingQuery } from './opening-query.ts'

/** Candidates an opening has for each of its places, and at least: enough for the best total to be found among them. */
const [EACH, LEAST] = [8, 60]
/** Openings that everybody is looked at for, however many stand before them there: nobody is left out for being no opening's first choice. */
const OWN = 12
/** So many people are looked at for an opening: with more, whoever stands further down has better ones. */
const FURTHEST = 20_000
const whole = (score: number) => Math.round(score * 10_000)

/** The best few of one person's openings, the best first. */
function withBest(own: Pair[], pair: Pair): Pair[] {
  const last = own.at(-1)
  if (own.length === OWN && last && last.score >= pair.score) return own
  const at = own.findIndex((one) => one.score < pair.score)
  own.splice(at < 0 ? own.length : at, 0, pair)
  if (own.length > OWN) own.pop()
  return own
}

/** People to openings in one batch, every way side by side. Scores are the same as in the lists. */
export function assign(matcher: Matcher, ask: Extract<Ask, { kind: 'assign' }>): AssignmentResult {
  const people = new Map<string, number>()
  const numberOf = (id: string) => people.get(id) ?? people.set(id, people.size).size - 1
  const fixed = pairsOf(ask.fixed)
  const pairs: Pair[] = []
  const further = new Map<number, Pair[]>()
  for (const [right, opening] of ask.openings.entries()) {
    const first = Math.max(LEAST, opening.places * EACH)
    const query = openingQuery(opening, matcher.taxonomy, {
      key: opening.id,
      exclude: ask.exclude,
      top: FURTHEST,
      weights: ask.weights,
    })
    for (const [at, { id, score, fit, wish = 1 }] of rank(matcher.profiles, query).rows.entries()) {
      // Who has nothing of what is asked is not sent there, however many places are left.
      if (whole(score) === 0) break
      const pair = { left: numberOf(id), right, score: whole(score), forLeft: whole(wish), forRight: whole(fit) }
      if (at < first) pairs.push(pair)
      else further.set(pair.left, withBest(further.get(pair.left) ?? [], pair))
    }
  }
  for (const own of further.values()) pairs.push(...own)
  for (const { personId } of [...ask.fixed, ...ask.excluded]) numberOf(personId)
  const places = ask.openings.map((one) => one.places)
  const ids = [...people.keys()]
  const scores = new Map(pairs.map((one) => [`${one.left} ${one.right}`, one.score]))
  const modes = compareModes({
    demand: ids.map(() => 1),
    capacity: places,
    pairs,
    fixed: fixed(numberOf),
    excluded: pairsOf(ask.excluded)(numberOf),
  })
  const way = (mode: Mode): WayOfAssigning => {
    const { made, total, unmet, blockingPairs, lost } = modes[mode]
    return {
      made: made.map(([left, right]) => ({
        personId: ids[left] as string,
        opportunityId: ask.openings[right]?.id as string,
        score: scores.get(`${left} ${right}`) ?? 0,
      })),
      total,
      unmet,
      blockingPairs,
      lost,
    }
  }
  return {
    version: matcher.profiles.version,
    people: ids.length,
    openings: places.length,
    places: places.reduce((sum, one) => sum + one, 0),
    ways: Object.fromEntries(MODES.map((mode) => [mode, way(mode)])) as AssignmentResult['ways'],
  }

  function pairsOf(given: typeof ask.fixed) {
    const rights = new Map(ask.openings.map((one, right) => [one.id, right]))
    return (left: (id: string) => number) =>
      given.flatMap(({ personId, opportunityId }) => {
        const right = rights.get(opportunityId)
        return right === undefined ? [] : [[left(personId), right] as const]
      })
  }
}
