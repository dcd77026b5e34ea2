/** One way of doing the same work: answers row by row, and is timed in batches. */
export interface Contestant {
  readonly name: string
  /** Rows a batch takes, so that slow and fast ones get batches of similar length. */
  readonly batch: number
  /** Does rows from `from`, `count` of them, wrapping around; the sum of its answers keeps the work from being removed. */
  run(from: number, count: number): number | Promise<number>
}

export interface Measured {
  readonly name: string
  /** Median over the rounds, in microseconds of processor time a row. */
  readonly micros: number
  readonly spread: readonly [number, number]
  /** Every round, in order. */
  readonly rounds: readonly number[]
}

/** How many times longer `slow` takes than `quick`: the median of the rounds' own ratios, which a busy machine moves least. */
export function ratio(slow: Measured | undefined, quick: Measured | undefined): number {
  if (!slow || !quick) return Number.NaN
  return median(slow.rounds.map((micros, round) => micros / (quick.rounds[round] ?? Number.NaN)).sort((a, b) => a - b))
}

/** Microseconds since some moment. */
export type Clock = () => number

export const processorTime: Clock = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** For work that other processes or several threads do: what somebody waits for. */
export const wallTime: Clock = () => performance.now() * 1000

/**
 * Times contestants against each other: every round runs each of them once, in turn, so that a busy machine slows all alike.
 * What is counted is the process's own time on all its threads, unless another clock is given: waiting while other programs run is nobody's work, and threads
 * that help an engine or collect its garbage are. The medians are of the rounds; only ratios of one run mean anything.
 */
export async function measure(
  contestants: readonly Contestant[],
  rounds: number,
  clock: Clock = processorTime,
): Promise<Measured[]> {
  const times = new Map(contestants.map((contestant) => [contestant.name, [] as number[]]))
  for (const contestant of contestants) await contestant.run(0, contestant.batch)
  for (let round = 0; round < rounds; round++)
    for (const contestant of contestants) {
      const start = clock()
      await contestant.run(round * contestant.batch, contestant.batch)
      times.get(contestant.name)?.push((clock() - start) / contestant.batch)
    }
  return contestants.map(({ name }) => {
    const rounds = times.get(name) ?? []
    const sorted = [...rounds].sort((a, b) => a - b)
    return { name, micros: median(sorted), spread: [sorted[0] ?? 0, sorted.at(-1) ?? 0], rounds }
  })
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0]
  return (low + high) / 2
}
