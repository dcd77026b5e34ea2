import type { Problem } from '@xinglin/matching'
import highsLoader from 'highs'

/** The best total as HiGHS finds it: a linear program whose corners are whole, one term a line. */
export async function highsTotal(problem: Problem): Promise<number> {
  const highs = await highsLoader()
  const byLeft = problem.demand.map(() => [] as string[])
  const byRight = problem.capacity.map(() => [] as string[])
  const terms = problem.pairs.map(({ left, right, score }, at) => {
    byLeft[left]?.push(`+ x${at}`)
    byRight[right]?.push(`+ x${at}`)
    return `+ ${score} x${at}`
  })
  const rows = (side: string, lists: readonly string[][], most: readonly number[]) =>
    lists.flatMap((list, at) => (list.length === 0 ? [] : [`${side}${at}: ${list.join('\n')} <= ${most[at]}`]))
  const text = [
    'Maximize',
    `total: ${terms.join('\n')}`,
    'Subject To',
    ...rows('l', byLeft, problem.demand),
    ...rows('r', byRight, problem.capacity),
    'Bounds',
    ...problem.pairs.map((_, at) => `0 <= x${at} <= 1`),
    'End',
  ].join('\n')
  const solved = highs.solve(text)
  if (solved.Status !== 'Optimal') throw new Error(`HiGHS: ${solved.Status}`)
  return Math.round(solved.ObjectiveValue)
}
