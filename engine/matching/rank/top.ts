/** Keeps the best `k` of what is offered: higher scores first, of equal ones the lower tie, then the lower row id. */
export class Top {
  readonly #k: number
  readonly #scores: Float64Array
  readonly #ties: Float64Array
  readonly #rows: Int32Array
  #count = 0
  /** Breaks a tie of ties; true where the first row comes first. */
  readonly #before: (first: number, second: number) => boolean

  constructor(k: number, before: (first: number, second: number) => boolean) {
    this.#k = k
    this.#scores = new Float64Array(k)
    this.#ties = new Float64Array(k)
    this.#rows = new Int32Array(k)
    this.#before = before
  }

  /** Whether this score may still come among the best; asked first, so that ties are hashed for few. */
  wants(score: number): boolean {
    return this.#count < this.#k || score >= (this.#scores[this.#k - 1] as number)
  }

  offer(score: number, tie: number, row: number): void {
    let at = this.#count
    while (at > 0 && this.#comesBefore(score, tie, row, at - 1)) at -= 1
    if (at >= this.#k) return
    const last = Math.min(this.#count, this.#k - 1)
    this.#scores.copyWithin(at + 1, at, last)
    this.#ties.copyWithin(at + 1, at, last)
    this.#rows.copyWithin(at + 1, at, last)
    this.#scores[at] = score
    this.#ties[at] = tie
    this.#rows[at] = row
    this.#count = last + 1
  }

  #comesBefore(score: number, tie: number, row: number, at: number): boolean {
    const other = this.#scores[at] as number
    if (score !== other) return score > other
    const otherTie = this.#ties[at] as number
    return tie !== otherTie ? tie < otherTie : this.#before(row, this.#rows[at] as number)
  }

  /** Rows from the best on. */
  get rows(): Int32Array {
    return this.#rows.subarray(0, this.#count)
  }
}
