/** A pair that may be made. Scores are whole numbers (ten-thousandths of a fit), so that totals are exact. */
export interface Pair {
  readonly left: number
  readonly right: number
  /** What the pair is worth on the whole; what the best total adds up. */
  readonly score: number
  /** How the left and the right side see it, for a stable outcome; `score` where they are left out. */
  readonly forLeft?: number | undefined
  readonly forRight?: number | undefined
}

/** Interns and bases, applications and reviewers, people and beds. Sides are numbered from 0. */
export interface Problem {
  /** How many each on the left gets: 1 for an intern, 3 for an application with three reviewers. */
  readonly demand: readonly number[]
  /** How many each on the right takes. */
  readonly capacity: readonly number[]
  readonly pairs: readonly Pair[]
  /** Pairs that must never be made: conflicts of interest. They win over `fixed`. */
  readonly excluded?: readonly (readonly [left: number, right: number])[] | undefined
  /** Pairs that stay as they are, in a run after somebody stepped back; they take from demand and capacity. */
  readonly fixed?: readonly (readonly [left: number, right: number])[] | undefined
}

export interface Assignment {
  /** Every pair made, fixed ones included, by left and then right. */
  readonly made: readonly (readonly [left: number, right: number])[]
  readonly total: number
  /** How much demand was not met. */
  readonly unmet: number
}

/** The problem by left sides, with what is fixed and excluded taken out: arrays only, for the solvers. */
export interface Graph {
  readonly lefts: number
  readonly rights: number
  readonly demand: Int32Array
  readonly capacity: Int32Array
  /** Pairs of left `u` are those from `first[u]` to `first[u + 1]`. */
  readonly first: Int32Array
  readonly right: Int32Array
  readonly score: Float64Array
  readonly forLeft: Float64Array
  readonly forRight: Float64Array
  readonly fixed: readonly (readonly [left: number, right: number])[]
  readonly fixedTotal: number
}

type Scores = Float64Array<ArrayBuffer>

/** A problem that cannot be: a side that is not there, a score that is not a whole number from 0, a fixed pair beyond what there is room for. */
export class ProblemFault extends Error {}

/** Throws ProblemFault. Of two equal pairs the first counts; a score of 0 is a pair like another. */
export function graphOf(problem: Problem): Graph {
  const [lefts, rights] = [problem.demand.length, problem.capacity.length]
  const check = (left: number, right: number) => {
    if (!(left >= 0 && left < lefts && right >= 0 && right < rights)) throw new ProblemFault(`no pair ${left}–${right}`)
    return left * rights + right
  }
  const excluded = new Set((problem.excluded ?? []).map(([left, right]) => check(left, right)))
  const fixed = (problem.fixed ?? []).filter(([left, right]) => !excluded.has(check(left, right)))
  const taken = new Set(fixed.map(([left, right]) => left * rights + right))
  const demand = counts(problem.demand)
  const capacity = counts(problem.capacity)
  for (const [left, right] of fixed) {
    demand[left] = (demand[left] as number) - 1
    capacity[right] = (capacity[right] as number) - 1
    if ((demand[left] as number) < 0 || (capacity[right] as number) < 0)
      throw new ProblemFault(`no room for the fixed pair ${left}–${right}`)
  }
  const byLeft = Array.from({ length: lefts }, () => [] as Pair[])
  for (const pair of problem.pairs) {
    check(pair.left, pair.right)
    checkScore(pair.score)
    if (pair.forLeft !== undefined) checkScore(pair.forLeft)
    if (pair.forRight !== undefined) checkScore(pair.forRight)
    byLeft[pair.left]?.push(pair)
  }
  let fixedTotal = 0
  const open: Pair[] = []
  const first = new Int32Array(lefts + 1)
  const lastSeen = new Int32Array(rights).fill(-1)
  for (const [left, own] of byLeft.entries()) {
    for (const pair of own) {
      if (lastSeen[pair.right] === left) continue
      lastSeen[pair.right] = left
      const key = left * rights + pair.right
      if (taken.has(key)) fixedTotal += pair.score
      else if (!excluded.has(key)) open.push(pair)
    }
    first[left + 1] = open.length
  }
  const right = new Int32Array(open.length)
  const [score, forLeft, forRight] = [0, 0, 0].map(() => new Float64Array(open.length)) as [Scores, Scores, Scores]
  for (const [e, pair] of open.entries()) {
    right[e] = pair.right
    score[e] = pair.score
    forLeft[e] = pair.forLeft ?? pair.score
    forRight[e] = pair.forRight ?? pair.score
  }
  return { lefts, rights, demand, capacity, first, right, score, forLeft, forRight, fixed, fixedTotal }
}

function checkScore(score: number): void {
  if (!Number.isSafeInteger(score) || score < 0) throw new ProblemFault(`score ${score} is no whole number from 0`)
}

function counts(list: readonly number[]): Int32Array {
  if (list.some((count) => !Number.isInteger(count) || count < 0))
    throw new ProblemFault('counts are whole numbers from 0')
  return Int32Array.from(list)
}

/** The assignment of a choice of pairs: `chosen[e]` is 1 where pair `e` is made. */
export function assignmentOf(graph: Graph, chosen: Uint8Array): Assignment {
  const made: (readonly [number, number])[] = [...graph.fixed]
  let total = graph.fixedTotal
  let unmet = 0
  for (let u = 0; u < graph.lefts; u++) {
    let met = 0
    for (let e = graph.first[u] as number; e < (graph.first[u + 1] as number); e++) {
      if (!chosen[e]) continue
      made.push([u, graph.right[e] as number])
      total += graph.score[e] as number
      met += 1
    }
    unmet += (graph.demand[u] as number) - met
  }
  made.sort(([a, x], [b, y]) => a - b || x - y)
  return { made, total, unmet }
}
