import type { Graph } from './problem.ts'

/** A strict order of all pairs of each side: by what the side says of them, equal ones by an even hash, never by who came first. */
export interface Orders {
  /** Pairs of each left from the best on, at the places of the graph's own pairs. */
  readonly byLeft: Int32Array
  /** The place of every pair in its left's order, and in its right's; 0 is the best. */
  readonly leftPlace: Int32Array
  readonly rightPlace: Int32Array
  readonly leftOf: Int32Array
}

export function ordersOf(graph: Graph): Orders {
  const pairs = graph.right.length
  const leftOf = new Int32Array(pairs)
  for (let u = 0; u < graph.lefts; u++) leftOf.fill(u, graph.first[u] as number, graph.first[u + 1] as number)
  const tie = new Float64Array(pairs)
  for (let e = 0; e < pairs; e++) tie[e] = hash(leftOf[e] as number, graph.right[e] as number)
  const better = (by: Float64Array) => (a: number, b: number) =>
    (by[b] as number) - (by[a] as number) || (tie[a] as number) - (tie[b] as number) || a - b
  const byLeft = numbers(pairs)
  const forLeft = better(graph.forLeft)
  const leftPlace = new Int32Array(pairs)
  for (let u = 0; u < graph.lefts; u++) {
    const own = byLeft.subarray(graph.first[u] as number, graph.first[u + 1] as number)
    own.sort(forLeft)
    for (const [place, e] of own.entries()) leftPlace[e] = place
  }
  const rightPlace = new Int32Array(pairs)
  const next = new Int32Array(graph.rights)
  for (const e of numbers(pairs).sort(better(graph.forRight))) {
    const right = graph.right[e] as number
    rightPlace[e] = next[right] as number
    next[right] = (next[right] as number) + 1
  }
  return { byLeft, leftPlace, rightPlace, leftOf }
}

/** 0, 1, 2 …; `from` with a function would go through an iterator. */
export function numbers(count: number): Int32Array<ArrayBuffer> {
  const list = new Int32Array(count)
  for (let at = 0; at < count; at++) list[at] = at
  return list
}

function hash(a: number, b: number): number {
  let mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
