import type { Fen } from '@xinglin/base'
import { countBits, hasBit, rowsOf, type Words, wordsFor } from '../sweep/bits.ts'
import { BLOCK, type RuleAnswers, type Swept } from '../sweep/sweep.ts'

/** What a rule answers to the chosen rows. */
export interface Standing {
  readonly due: number
  readonly unset: number
  readonly unknown: number
  /** The sum of all that are set. */
  readonly fen: Fen
}

/** One rule before and after a change: every row whose answer or sum is another. */
export interface RuleMoves {
  readonly rule: string
  readonly before: Standing
  readonly after: Standing
  readonly rows: Int32Array
  /** By place in `rows`: what is paid more, or less, in fen. */
  readonly fen: Float64Array
  /** Due only after the change, and due no longer, among `rows`. */
  readonly newly: number
  readonly nolonger: number
}

/**
 * What a change of rules moves in a population, always as a difference to a baseline swept over the same snapshot. Rules are matched by
 * their id; one that only one side has pays nothing on the other. `part` chooses rows; left out, all. Throws RangeError on two snapshots.
 */
export function compare(baseline: Swept, changed: Swept, part?: Words): RuleMoves[] {
  if (baseline.snapshot !== changed.snapshot) throw new RangeError('two passes over different snapshots')
  const { size } = baseline.snapshot
  const ids = new Set([...baseline.rules, ...changed.rules].map(({ rule }) => rule.id))
  const of = (swept: Swept, id: string) => swept.rules.find(({ rule }) => rule.id === id)
  return [...ids].map((id) => movesOf(id, of(baseline, id), of(changed, id), size, part ?? all(size)))
}

function movesOf(
  rule: string,
  before: RuleAnswers | undefined,
  after: RuleAnswers | undefined,
  size: number,
  part: Words,
): RuleMoves {
  const [standingBefore, standingAfter] = [new Counting(before, part), new Counting(after, part)]
  const rows: number[] = []
  const fen: number[] = []
  let [newly, nolonger] = [0, 0]
  const sums = [new Float64Array(BLOCK * 32), new Float64Array(BLOCK * 32)] as const
  const words = wordsFor(size)
  // A rule that a change does not touch keeps its answers where they are.
  const same = before?.due === after?.due && before?.fen === after?.fen
  for (let from = 0; from < words; from += BLOCK) {
    const until = Math.min(words, from + BLOCK)
    spread(before, from, until, sums[0])
    standingBefore.add(sums[0], from, until)
    if (same) continue
    spread(after, from, until, sums[1])
    standingAfter.add(sums[1], from, until)
    for (let w = from; w < until; w++) {
      const chosen = part[w] as number
      const [was, is] = [before?.due[w] ?? 0, after?.due[w] ?? 0]
      for (let left = (was | is) & chosen; left !== 0; left &= left - 1) {
        const row = (w << 5) + 31 - Math.clz32(left & -left)
        const [paid, pays] = [sums[0][row - (from << 5)] ?? 0, sums[1][row - (from << 5)] ?? 0]
        const [had, has] = [(was >>> (row & 31)) & 1, (is >>> (row & 31)) & 1]
        if (had === has && paid === pays) continue
        rows.push(row)
        fen.push(pays - paid)
        newly += has & ~had
        nolonger += had & ~has
      }
    }
  }
  return {
    rule,
    before: standingBefore.standing(),
    after: (same ? standingBefore : standingAfter).standing(),
    rows: Int32Array.from(rows),
    fen: Float64Array.from(fen),
    newly,
    nolonger,
  }
}

/** Counts the chosen rows of one side. */
class Counting {
  readonly #answers: RuleAnswers | undefined
  readonly #part: Words
  #due = 0
  #unset = 0
  #known = 0
  #rows = 0
  #fen = 0

  constructor(answers: RuleAnswers | undefined, part: Words) {
    this.#answers = answers
    this.#part = part
  }

  add(sums: Float64Array, from: number, until: number): void {
    const part = this.#part
    this.#rows += countBits(part, from, until)
    if (!this.#answers) return
    const { due, unset, test } = this.#answers
    for (let w = from; w < until; w++) {
      const chosen = part[w] as number
      const given = (due[w] as number) & chosen
      // A condition may hold while the sum is not known: that is unknown too.
      const answered = (due[w] as number) | ((test.known[w] as number) & ~(test.truth[w] as number))
      this.#due += bits(given)
      this.#unset += bits((unset[w] as number) & chosen)
      this.#known += bits(answered & chosen)
      for (let left = given; left !== 0; left &= left - 1)
        this.#fen += sums[((w - from) << 5) + 31 - Math.clz32(left & -left)] as number
    }
  }

  standing(): Standing {
    const unknown = this.#answers ? this.#rows - this.#known : 0
    return { due: this.#due, unset: this.#unset, unknown, fen: this.#fen }
  }
}

const one = new Int32Array(1)
function bits(word: number): number {
  one[0] = word
  return countBits(one)
}

/** The fen of every row of a block; 0 where nothing is due or set. */
function spread(answers: RuleAnswers | undefined, from: number, until: number, out: Float64Array): void {
  out.fill(0)
  if (!answers) return
  const { due, unset, fen } = answers
  const sums = fen[from / BLOCK] ?? 0
  let place = 0
  const rows = new Int32Array((until - from) << 5)
  const count = rowsOf(due, from, until, rows)
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number
    if (hasBit(unset, row)) continue
    out[row - (from << 5)] = typeof sums === 'number' ? sums : (sums[place++] as number)
  }
}

function all(size: number): Words {
  const words = new Int32Array(wordsFor(size)).fill(-1)
  if (size & 31) words[words.length - 1] = (1 << (size & 31)) - 1
  return words
}
