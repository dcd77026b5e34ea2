import { Heap } from './heap.ts'
import { ordersOf } from './orders.ts'
import { type Assignment, assignmentOf, graphOf, type Problem } from './problem.ts'

/**
 * A stable assignment (稳定匹配), by deferred acceptance: lefts ask in the order of their wishes, rights keep the best so far. No pair
 * is left that both sides would rather have, and no left could do better in any other stable one. Throws ProblemFault.
 */
export function stable(problem: Problem): Assignment {
  const graph = graphOf(problem)
  const { byLeft, rightPlace, leftOf } = ordersOf(graph)
  const chosen = new Uint8Array(graph.right.length)
  const next = graph.first.slice()
  const wants = graph.demand.slice()
  // The worst pair kept stands on top: places are turned round.
  const kept = Array.from({ length: graph.rights }, (_, right) => new Heap(graph.capacity[right] as number))
  const asking = Array.from({ length: graph.lefts }, (_, left) => left).reverse()
  for (let left = asking.pop(); left !== undefined; left = asking.pop())
    while ((wants[left] as number) > 0 && (next[left] as number) < (graph.first[left + 1] as number)) {
      const pair = byLeft[next[left] as number] as number
      next[left] = (next[left] as number) + 1
      const right = graph.right[pair] as number
      const capacity = graph.capacity[right] as number
      const keeps = kept[right] as Heap
      const place = -(rightPlace[pair] as number)
      if (capacity === 0 || (keeps.size === capacity && place < keeps.least)) continue
      if (keeps.size === capacity) {
        const dropped = keeps.pop()
        const loser = leftOf[dropped] as number
        chosen[dropped] = 0
        wants[loser] = (wants[loser] as number) + 1
        if (loser !== left) asking.push(loser)
      }
      keeps.push(place, pair)
      chosen[pair] = 1
      wants[left] = (wants[left] as number) - 1
    }
  return assignmentOf(graph, chosen)
}
