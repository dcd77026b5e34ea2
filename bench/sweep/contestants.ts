import { type Plan, type Snapshot, type Swept, sweep, totalsOf } from '@xinglin/policy'
import type { Contestant } from '../measure.ts'
import type { Row } from '../policy/rows.ts'
import { sumOfCopy } from './hand-written.ts'

/** The loop a programmer would write, over objects, for so many copies of the six rules. */
export function loop(name: string, rows: readonly Row[], copies: number): Contestant {
  return {
    name,
    batch: 1,
    run: () => {
      let sum = 0
      for (const row of rows) for (let copy = 0; copy < copies; copy++) sum += sumOfCopy(row, copy)
      return sum
    },
  }
}

export const pass = (name: string, plan: Plan, snapshot: Snapshot): Contestant => ({
  name,
  batch: 1,
  run: () => paid(sweep(plan, snapshot)),
})

/** A pass after another, and what it pays: only rules that were reckoned anew are added up anew. */
export const passAfter = (name: string, plan: Plan, snapshot: Snapshot, before: Swept): Contestant => {
  const known = paid(before)
  return {
    name,
    batch: 1,
    run: () => {
      const swept = sweep(plan, snapshot, before)
      return swept.rules.reduce((sum, answers, i) => {
        const was = before.rules[i]
        if (!was || was.fen === answers.fen) return sum
        return sum + totalsOf(answers, snapshot.size).fen - totalsOf(was, snapshot.size).fen
      }, known)
    },
  }
}

/** Everything paid, so that nothing of the pass can be left out. */
export function paid({ rules, snapshot }: Swept): number {
  return rules.reduce((sum, answers) => sum + totalsOf(answers, snapshot.size).fen, 0)
}

/** Rows done once more without unknown facts: the columns and the loop must pay the same. Throws when they do not. */
export function sameSums(swept: Swept, byHand: Contestant): void {
  const [found, wanted] = [paid(swept), byHand.run(0, 1)]
  if (found !== wanted) throw new Error(`columns pay ${found}, the loop ${wanted}`)
}

/** Bytes of the columns and their masks. */
export function bytesOf({ columns }: Snapshot): number {
  return [...columns.values()].reduce(
    (sum, column) =>
      sum + column.known.byteLength + (column.form === 'bits' ? column.truth.byteLength : column.values.byteLength),
    0,
  )
}
