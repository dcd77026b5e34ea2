/** Numbers from one seed, the same on every machine; a stream for each subject, so that the hundredth does not depend on how many there are. */
export class Chance {
  #state: number

  constructor(seed: number, of: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(of + 1, 0x85ebca6b)) | 0
    for (let i = 0; i < 3; i++) this.uniform()
  }

  /** From 0 up to 1. */
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  is(share: number): boolean {
    return this.uniform() < share
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1))
  }

  /** Around 0, two thirds within 1 on either side. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform())
  }

  /** One of several by weight. */
  weighted<Item extends string>(weights: Readonly<Record<Item, number>>): Item {
    const all = Object.entries(weights) as [Item, number][]
    let left = this.uniform() * all.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of all) {
      left -= weight
      if (left < 0) return item
    }
    return (all.at(-1) as [Item, number])[0]
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.uniform() * items.length)] as Item
  }
}
