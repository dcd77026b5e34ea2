import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { withExploration } from './explore.ts'
import { fitWeights } from './fit.ts'
import type { Impression, Shown } from './log.ts'
import { propose } from './propose.ts'
import { replay } from './replay.ts'
import { oneSided, twoSided } from './score.ts'

function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

const TRUTH = [0.2, 0.7, 0.1, 0]
const HAND = [0.6, 0.2, 0.1, 0.1]
const LINEAR = { scorer: oneSided }

/** Lists of twenty out of sixty, ranked by hand with three explored places, looked at less the lower they stand; `even` lists are drawn by lot and read to the end. */
function simulate(lists: number, seed: number, truth = TRUTH, even = false): Shown[] {
  const next = dice(seed)
  const scoreBy = (weights: readonly number[], parts: readonly number[]) =>
    parts.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0)
  return Array.from({ length: lists }, (_, list) => {
    const people = Array.from({ length: 60 }, () => HAND.map(() => next()))
    const ranked = people
      .map((_, at) => at)
      .sort((a, b) => scoreBy(HAND, people[b] ?? []) - scoreBy(HAND, people[a] ?? []))
    const shown = withExploration(ranked.map(String), 20, even ? 20 : 3, next)
    const impressions = shown.map(({ id, chance }, position): Impression => {
      const parts = people[Number(id)] ?? []
      const looked = next() < (even ? 1 : 1 / Math.log2(position + 2))
      const liked = next() < 1 / (1 + Math.exp(-10 * (scoreBy(truth, parts) - 0.55)))
      return { position, parts, chance, outcome: looked && liked ? 'contacted' : 'shown' }
    })
    return { list: `l${seed}-${list}`, at: list, about: `a${list % 400}`, impressions }
  })
}

describe('learning', () => {
  it('comes nearer to what people want than the weights set by hand, and is proposed', () => {
    const proposal = propose(simulate(5000, 1), HAND, HAND, LINEAR)
    expect(proposal.better).toBe(true)
    expect(proposal.fitted).toBe(4000)
    expect(proposal.heldOutFrom).toBe(4000)
    expect(proposal.replayed?.low).toBeGreaterThan(0)
    const fresh = simulate(300, 2, TRUTH, true)
    const by = (weights: readonly number[]) => replay(fresh, oneSided(weights)) ?? 0
    expect(by(proposal.weights)).toBeGreaterThan(by(HAND) + 0.03)
    expect(proposal.weights.every((weight) => weight >= 0)).toBe(true)
    expect(proposal.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
    expect(proposal.weights[1]).toBeGreaterThan(proposal.weights[0] ?? 1)
  })

  it('recovers the weights that people choose by, whatever they are, and never below nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
        fc.nat(1000),
        (drawn, seed) => {
          fc.pre(drawn.some((one) => one > 0))
          const sum = drawn.reduce((total, one) => total + one, 0)
          const truth = drawn.map((one) => one / sum)
          const found = fitWeights(simulate(500, seed, truth, true), HAND, { pull: 1 })
          for (const [at, weight] of found.entries()) {
            expect(weight).toBeGreaterThanOrEqual(0)
            expect(Math.abs(weight - (truth[at] ?? 0))).toBeLessThan(0.12)
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  it('never goes below nothing, also where a criterion puts people off', () => {
    const weights = fitWeights(simulate(300, 3, [0.5, 0.5, -0.6, 0.2]), HAND, { pull: 1 })
    expect(weights[2]).toBe(0)
  })

  it('is not proposed where hand-set weights are right, little happened, or the order would be worse', () => {
    const agreed = propose(simulate(400, 4, HAND), TRUTH, TRUTH, { ...LINEAR, pull: 1e6 })
    expect(agreed.weights.every((weight, at) => Math.abs(weight - (TRUTH[at] ?? 0)) < 0.01)).toBe(true)
    expect(propose(simulate(20, 5), HAND, HAND, LINEAR).better).toBe(false)
    const worse = propose(simulate(5000, 6), TRUTH, HAND, { ...LINEAR, pull: 1e6 })
    expect(worse.better).toBe(false)
    expect(worse.replayed?.high).toBeLessThan(0)
  })

  it('says how sure it is: of many replays with no difference, few exclude none', () => {
    const wrong = Array.from({ length: 60 }, (_, seed) => {
      // Whoever is liked does not hang on the parts: every order is as good.
      const told = compare(simulate(150, 100 + seed, [0, 0, 0, 0]), oneSided(HAND), oneSided(TRUTH))
      return told !== undefined && (told.low > 0 || told.high < 0)
    }).filter(Boolean).length
    expect(wrong).toBeLessThanOrEqual(9)
  })

  it('scores two sides as a query does, and leaves out what was not asked', () => {
    const score = twoSided([0.4, 0.1, 0.3, 0.2], 2)
    expect(score([1, 1, 1, 1])).toBeCloseTo(1)
    expect(score([0.5, null, 0.25, null])).toBeCloseTo(Math.sqrt(0.5 * 0.25))
    expect(score([null, null, 0.25, 1])).toBeCloseTo(Math.sqrt((0.3 * 0.25 + 0.2) / 0.5))
    expect(twoSided([0.6, 0.2, 0.2, 0], 2)([0.5, 0.5, 0.25, 1])).toBeCloseTo(0.5 ** 0.8 * 0.25 ** 0.2)
  })

  it('is the same for the same logs, and keeps hand-set weights without any', () => {
    expect(fitWeights(simulate(50, 7), HAND)).toEqual(fitWeights(simulate(50, 7), HAND))
    expect(fitWeights([], [3, 1])).toEqual([0.75, 0.25])
    expect(() =>
      fitWeights(
        [{ list: 'l', at: 0, about: 'a', impressions: [{ position: 0, parts: [1], chance: 0, outcome: 'shown' }] }],
        [1],
      ),
    ).toThrow('chance')
  })

  it('puts each of the rest into the explored places as often as it says', () => {
    const next = dice(9)
    const counts = new Map<string, number>()
    const ranked = Array.from({ length: 12 }, (_, at) => String(at))
    for (let n = 0; n < 4000; n++) {
      const shown = withExploration(ranked, 6, 2, next)
      expect(shown.slice(0, 4).map(({ id }) => id)).toEqual(['0', '1', '2', '3'])
      expect(new Set(shown.map(({ id }) => id)).size).toBe(6)
      for (const one of shown.slice(4)) {
        expect(one).toMatchObject({ chance: 0.25, explored: true })
        counts.set(one.id, (counts.get(one.id) ?? 0) + 1)
      }
    }
    expect(counts.size).toBe(8)
    for (const count of counts.values()) expect(Math.abs(count / 4000 - 0.25)).toBeLessThan(0.04)
    expect(withExploration(['a'], 6, 2, next)).toEqual([{ id: 'a', chance: 1, explored: false }])
  })
})
