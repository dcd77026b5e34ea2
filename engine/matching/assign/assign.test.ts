import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bruteForce } from '../testing/brute-force.ts'
import { bestTotal } from './best-total.ts'
import { blockingPairs } from './blocking.ts'
import { compareModes } from './compare.ts'
import { greedy } from './greedy.ts'
import type { Assignment, Problem } from './problem.ts'
import { stable } from './stable.ts'

const problems = (lefts: number, rights: number, pairs: number, most = 6): fc.Arbitrary<Problem> => {
  const side = { left: fc.nat(lefts - 1), right: fc.nat(rights - 1) }
  const score = fc.nat(most)
  const two = fc.tuple(side.left, side.right)
  return fc.record({
    demand: fc.array(fc.nat(3), { minLength: lefts, maxLength: lefts }),
    capacity: fc.array(fc.nat(3), { minLength: rights, maxLength: rights }),
    pairs: fc.uniqueArray(fc.record({ ...side, score, forLeft: score, forRight: score }), {
      minLength: Math.floor(pairs / 2),
      maxLength: pairs,
      selector: ({ left, right }) => `${left} ${right}`,
      size: 'max',
    }),
    excluded: fc.array(two, { maxLength: 2 }),
  })
}

function expectAllowed(problem: Problem, { made }: Assignment): void {
  const key = ([left, right]: readonly [number, number]) => `${left} ${right}`
  const allowed = new Set([
    ...problem.pairs.map(({ left, right }) => key([left, right])),
    ...(problem.fixed ?? []).map(key),
  ])
  for (const pair of problem.excluded ?? []) allowed.delete(key(pair))
  expect(new Set(made.map(key)).size).toBe(made.length)
  for (const pair of made) expect(allowed.has(key(pair)), key(pair)).toBe(true)
  for (const [left, most] of problem.demand.entries())
    expect(made.filter((pair) => pair[0] === left).length).toBeLessThanOrEqual(most)
  for (const [right, most] of problem.capacity.entries())
    expect(made.filter((pair) => pair[1] === right).length).toBeLessThanOrEqual(most)
}

describe('assign', () => {
  it('finds the total that trying everything finds', () => {
    fc.assert(
      fc.property(problems(4, 4, 11), (problem) => {
        const found = bestTotal(problem)
        expectAllowed(problem, found)
        expect(found.total).toBe(bruteForce(problem))
      }),
      { numRuns: 800 },
    )
  })

  it('leaves no blocking pair, and nothing over its room, on larger ones', () => {
    fc.assert(
      fc.property(problems(30, 12, 200), (problem) => {
        const found = stable(problem)
        expectAllowed(problem, found)
        expect(blockingPairs(problem, found)).toBe(0)
        const best = bestTotal(problem)
        expectAllowed(problem, best)
        for (const other of [found, greedy(problem)]) expect(other.total).toBeLessThanOrEqual(best.total)
        expectAllowed(problem, greedy(problem))
      }),
      { numRuns: 100 },
    )
  })

  it('keeps fixed pairs when it is run again, and solves the rest as well as can be', () => {
    fc.assert(
      fc.property(problems(4, 4, 11), fc.array(fc.nat(20), { maxLength: 3 }), (problem, kept) => {
        const before = bestTotal(problem)
        const fixed = [...new Set(kept)].flatMap((at) => (before.made[at] ? [before.made[at]] : []))
        const again = bestTotal({ ...problem, fixed })
        expectAllowed({ ...problem, fixed }, again)
        expect(again.made).toEqual(expect.arrayContaining(fixed))
        expect(again.total).toBe(before.total)
        const out = fixed[0]
        if (!out) return
        const withdrawn = { ...problem, fixed: fixed.slice(1), excluded: [...(problem.excluded ?? []), out] }
        expect(bestTotal(withdrawn).made).not.toContainEqual(out)
        expect(bestTotal(withdrawn).total).toBe(bruteForce(withdrawn))
      }),
      { numRuns: 400 },
    )
  })

  it('counts the pairs that would rather have each other', () => {
    // Both lefts want right 0 and it wants left 0; giving it to left 1 leaves one pair unhappy.
    const pairs = [
      { left: 0, right: 0, score: 5 },
      { left: 0, right: 1, score: 4 },
      { left: 1, right: 0, score: 3 },
    ]
    const problem = { demand: [1, 1], capacity: [1, 1], pairs }
    const costs = compareModes(problem)
    expect(costs.best_total).toMatchObject({ total: 7, unmet: 0, blockingPairs: 1, lost: 0 })
    expect(costs.stable).toMatchObject({ total: 5, unmet: 1, blockingPairs: 0 })
    expect(costs.stable.lost).toBeCloseTo(2 / 7)
  })

  it('refuses sides that are not there, scores in fractions and fixed pairs without room', () => {
    const base = { demand: [1], capacity: [1], pairs: [] }
    expect(() => bestTotal({ ...base, pairs: [{ left: 1, right: 0, score: 1 }] })).toThrow('no pair 1–0')
    expect(() => bestTotal({ ...base, pairs: [{ left: 0, right: 0, score: 0.5 }] })).toThrow('no whole number')
    expect(() =>
      bestTotal({
        ...base,
        fixed: [
          [0, 0],
          [0, 0],
        ],
      }),
    ).toThrow('no room')
  })
})
