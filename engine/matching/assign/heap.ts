/** A binary heap of numbered things by distance, with room for `room` of them; a thing may be in it several times. */
export class Heap {
  #distances: Float64Array
  #things: Int32Array
  size = 0

  constructor(room: number) {
    this.#distances = new Float64Array(room)
    this.#things = new Int32Array(room)
  }

  /** The least distance; infinite when nothing is left. */
  get least(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.#distances[0] as number)
  }

  push(distance: number, thing: number): void {
    if (this.size === this.#things.length) this.#grow()
    const [distances, things] = [this.#distances, this.#things]
    let at = this.size++
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((distances[above] as number) <= distance) break
      distances[at] = distances[above] as number
      things[at] = things[above] as number
      at = above
    }
    distances[at] = distance
    things[at] = thing
  }

  /** Takes the nearest thing out; only when there is one. */
  pop(): number {
    const [distances, things] = [this.#distances, this.#things]
    const nearest = things[0] as number
    const size = --this.size
    const distance = distances[size] as number
    const thing = things[size] as number
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= size) break
      if (below + 1 < size && (distances[below + 1] as number) < (distances[below] as number)) below += 1
      if ((distances[below] as number) >= distance) break
      distances[at] = distances[below] as number
      things[at] = things[below] as number
      at = below
    }
    distances[at] = distance
    things[at] = thing
    return nearest
  }

  #grow(): void {
    const distances = new Float64Array(Math.max(16, this.size * 2))
    const things = new Int32Array(distances.length)
    distances.set(this.#distances)
    things.set(this.#things)
    this.#distances = distances
    this.#things = things
  }
}
