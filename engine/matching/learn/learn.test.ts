import { describe, expect, it } from 'vitest'
import { withExploration } from './explore.ts'
import { fitWeights } from './fit.ts'
import type { Impression, Shown } from './log.ts'
import { propose } from './propose.ts'
import { replay } from './replay.ts'

function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

const TRUTH = [0.2, 0.7, 0.1, 0]
const HAND = [0.6, 0.2, 0.1, 0.1]

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
    return { list: `l${seed}-${list}`, impressions }
  })
}

describe('learning', () => {
  it('comes nearer to what people want than the weights set by hand, and is proposed', () => {
    const proposal = propose(simulate(400, 1), HAND, HAND)
    expect(proposal.better).toBe(true)
    const fresh = simulate(300, 2, TRUTH, true)
    expect(replay(fresh, proposal.weights) ?? 0).toBeGreaterThan((replay(fresh, HAND) ?? 1) + 0.03)
    expect(proposal.weights.every((weight) => weight >= 0)).toBe(true)
    expect(proposal.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
    expect(proposal.weights[1]).toBeGreaterThan(proposal.weights[0] ?? 1)
  })

  it('never goes below nothing, also where a criterion puts people off', () => {
    const weights = fitWeights(simulate(300, 3, [0.5, 0.5, -0.6, 0.2]), HAND, { pull: 1 })
    expect(weights[2]).toBe(0)
  })

  it('is not proposed where hand-set weights are right, or little happened', () => {
    const agreed = propose(simulate(400, 4, HAND), TRUTH, TRUTH, { pull: 1e6 })
    expect(agreed.weights.every((weight, at) => Math.abs(weight - (TRUTH[at] ?? 0)) < 0.01)).toBe(true)
    expect(propose(simulate(20, 5), HAND, HAND).better).toBe(false)
    const right = propose(simulate(400, 6), TRUTH, HAND, { pull: 1e6 })
    expect(right).toMatchObject({ better: false })
  })

  it('is the same for the same logs, and keeps hand-set weights without any', () => {
    expect(fitWeights(simulate(50, 7), HAND)).toEqual(fitWeights(simulate(50, 7), HAND))
    expect(fitWeights([], [3, 1])).toEqual([0.75, 0.25])
    expect(() =>
      fitWeights([{ list: 'l', impressions: [{ position: 0, parts: [1], chance: 0, outcome: 'shown' }] }], [1]),
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
