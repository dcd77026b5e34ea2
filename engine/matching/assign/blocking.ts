import { ordersOf } from './orders.ts'
import { type Assignment, graphOf, type Problem } from './problem.ts'

/**
 * How many pairs would rather have each other than (one of) what they got, or have room; fixed and excluded pairs do not count.
 * 0 is what stable means.
 */
export function blockingPairs(problem: Problem, assignment: Assignment): number {
  const graph = graphOf(problem)
  const { leftPlace, rightPlace, leftOf } = ordersOf(graph)
  const made = new Set(assignment.made.map(([left, right]) => left * graph.rights + right))
  const isMade = Uint8Array.from(graph.right, (right, e) =>
    made.has((leftOf[e] as number) * graph.rights + right) ? 1 : 0,
  )
  // The worst place a side has; infinite where it has room for more.
  const worstLeft = worst(leftOf, leftPlace, isMade, graph.demand)
  const worstRight = worst(graph.right, rightPlace, isMade, graph.capacity)
  let blocking = 0
  for (const [e, right] of graph.right.entries())
    if (
      !isMade[e] &&
      (leftPlace[e] as number) < (worstLeft[leftOf[e] as number] as number) &&
      (rightPlace[e] as number) < (worstRight[right] as number)
    )
      blocking += 1
  return blocking
}

function worst(sideOf: Int32Array, place: Int32Array, isMade: Uint8Array, room: Int32Array): Float64Array {
  const left = room.slice()
  const worst = new Float64Array(room.length).fill(-1)
  for (const [e, side] of sideOf.entries()) {
    if (!isMade[e]) continue
    left[side] = (left[side] as number) - 1
    worst[side] = Math.max(worst[side] as number, place[e] as number)
  }
  for (const [side, free] of left.entries()) if (free > 0) worst[side] = Number.POSITIVE_INFINITY
  return worst
}
