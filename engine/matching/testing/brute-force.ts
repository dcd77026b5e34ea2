import type { Problem } from '../assign/problem.ts'

/** The greatest total, by trying every choice of pairs; for a dozen pairs. */
export function bruteForce(problem: Problem): number {
  const barred = new Set((problem.excluded ?? []).map(String))
  const fixed = new Set((problem.fixed ?? []).map(String).filter((pair) => !barred.has(pair)))
  const pairs = problem.pairs.filter(({ left, right }) => !barred.has(String([left, right])))
  const [demand, capacity] = [[...problem.demand], [...problem.capacity]]
  const take = (left: number, right: number, by: number) => {
    demand[left] = (demand[left] ?? 0) - by
    capacity[right] = (capacity[right] ?? 0) - by
  }
  let before = 0
  for (const { left, right, score } of pairs)
    if (fixed.has(String([left, right]))) {
      take(left, right, 1)
      before += score
    }
  const open = pairs.filter(({ left, right }) => !fixed.has(String([left, right])))
  const best = (at: number): number => {
    const pair = open[at]
    if (!pair) return 0
    const without = best(at + 1)
    if (!demand[pair.left] || !capacity[pair.right]) return without
    take(pair.left, pair.right, 1)
    const withIt = pair.score + best(at + 1)
    take(pair.left, pair.right, -1)
    return Math.max(without, withIt)
  }
  return before + best(0)
}
