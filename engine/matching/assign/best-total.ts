import { Heap } from './heap.ts'
import { type Assignment, assignmentOf, type Graph, graphOf, type Problem } from './problem.ts'

/**
 * The greatest total there is (总匹配度最优), by successive shortest augmenting paths with potentials over the sparse pairs. Who can
 * only be placed by costing others more than it is worth stays unplaced. Throws ProblemFault.
 */
export function bestTotal(problem: Problem): Assignment {
  const graph = graphOf(problem)
  const search = new Search(graph)
  for (let left = 0; left < graph.lefts; left++)
    for (let unit = graph.demand[left] as number; unit > 0; unit--) if (!search.place(left)) break
  return assignmentOf(graph, search.chosen)
}

/**
 * Nodes are lefts, then rights. A pair costs −score; `height` keeps every open step at a cost of at least 0. A right with room is an
 * end of a path at height 0, and so is giving up any left that was reached, which costs its height.
 */
class Search {
  readonly chosen: Uint8Array
  readonly #graph: Graph
  readonly #height: Float64Array
  readonly #distance: Float64Array
  /** The pair by which a node was reached, and which search reached it. */
  readonly #by: Int32Array
  readonly #seen: Int32Array
  readonly #room: Int32Array
  /** Pairs made at each right. */
  readonly #at: number[][]
  readonly #leftOf: Int32Array
  readonly #heap: Heap
  #round = 0

  constructor(graph: Graph) {
    const nodes = graph.lefts + graph.rights
    this.#graph = graph
    this.chosen = new Uint8Array(graph.right.length)
    this.#height = new Float64Array(nodes)
    this.#distance = new Float64Array(nodes)
    this.#by = new Int32Array(nodes)
    this.#seen = new Int32Array(nodes)
    this.#room = graph.capacity.slice()
    this.#at = Array.from({ length: graph.rights }, () => [])
    this.#leftOf = new Int32Array(graph.right.length)
    this.#heap = new Heap(1024)
    for (let u = 0; u < graph.lefts; u++)
      for (let e = graph.first[u] as number; e < (graph.first[u + 1] as number); e++) {
        this.#leftOf[e] = u
        this.#height[u] = Math.max(this.#height[u] as number, graph.score[e] as number)
      }
  }

  /** Places one unit of a left along the cheapest path; false where giving it up is the best. */
  place(start: number): boolean {
    const { lefts } = this.#graph
    const heap = this.#heap
    const settled: number[] = []
    let [end, length] = [-1, Number.POSITIVE_INFINITY]
    heap.size = 0
    this.#round += 1
    this.#reach(start, 0, -1)
    while (heap.least < length) {
      const distance = heap.least
      const node = heap.pop()
      if (distance > (this.#distance[node] as number)) continue
      settled.push(node)
      const isRight = node >= lefts
      const free = !isRight || (this.#room[node - lefts] as number) > 0
      if (free && distance + (this.#height[node] as number) < length) {
        end = node
        length = distance + (this.#height[node] as number)
      }
      if (!isRight) this.#fromLeft(node, distance)
      else if (!free) this.#fromRight(node, distance)
    }
    for (const node of settled) {
      const gained = (this.#distance[node] as number) - length
      if (gained < 0) this.#height[node] = (this.#height[node] as number) + gained
    }
    if (end !== start) this.#augment(start, end)
    return end !== start
  }

  #reach(node: number, distance: number, by: number): void {
    if (this.#seen[node] === this.#round && (this.#distance[node] as number) <= distance) return
    this.#seen[node] = this.#round
    this.#distance[node] = distance
    this.#by[node] = by
    this.#heap.push(distance, node)
  }

  #fromLeft(left: number, distance: number): void {
    const { first, right, score, lefts } = this.#graph
    const from = distance + (this.#height[left] as number)
    for (let e = first[left] as number; e < (first[left + 1] as number); e++) {
      if (this.chosen[e]) continue
      const node = lefts + (right[e] as number)
      this.#reach(node, from - (score[e] as number) - (this.#height[node] as number), e)
    }
  }

  #fromRight(node: number, distance: number): void {
    const { score, lefts } = this.#graph
    const from = distance + (this.#height[node] as number)
    for (const e of this.#at[node - lefts] as number[]) {
      const left = this.#leftOf[e] as number
      this.#reach(left, from + (score[e] as number) - (this.#height[left] as number), e)
    }
  }

  /** Turns every pair of the path round: made ones are undone, the others made. */
  #augment(start: number, end: number): void {
    const { right, lefts } = this.#graph
    if (end >= lefts) this.#room[end - lefts] = (this.#room[end - lefts] as number) - 1
    for (let node = end; node !== start; ) {
      const e = this.#by[node] as number
      const made = this.#at[right[e] as number] as number[]
      if (this.chosen[e]) made.splice(made.indexOf(e), 1)
      else made.push(e)
      this.chosen[e] = this.chosen[e] ? 0 : 1
      node = node >= lefts ? (this.#leftOf[e] as number) : lefts + (right[e] as number)
    }
  }
}
