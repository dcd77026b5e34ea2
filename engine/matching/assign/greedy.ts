import { numbers, ordersOf } from './orders.ts'
import { type Assignment, assignmentOf, graphOf, type Problem } from './problem.ts'

/** The best pair first, then the best of what is left: what an office does by hand, for comparison. Throws ProblemFault. */
export function greedy(problem: Problem): Assignment {
  const graph = graphOf(problem)
  const { leftOf } = ordersOf(graph)
  const chosen = new Uint8Array(graph.right.length)
  const demand = graph.demand.slice()
  const room = graph.capacity.slice()
  const byScore = numbers(chosen.length)
  byScore.sort((a, b) => (graph.score[b] as number) - (graph.score[a] as number) || a - b)
  for (const pair of byScore) {
    const [left, right] = [leftOf[pair] as number, graph.right[pair] as number]
    if (demand[left] === 0 || room[right] === 0) continue
    demand[left] = (demand[left] as number) - 1
    room[right] = (room[right] as number) - 1
    chosen[pair] = 1
  }
  return assignmentOf(graph, chosen)
}
