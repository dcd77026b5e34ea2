/** A row of a list about to be shown, with how likely it was to be there. */
export interface Placed {
  readonly id: string
  readonly chance: number
  readonly explored: boolean
}

/**
 * Fills the last places of a list with rows that pass every constraint but did not rank so high, so that the logs say something of them
 * too. `dice` gives numbers from 0 to 1; the caller keeps its seed with the list. `ranked` begins with those that are shown anyway.
 */
export function withExploration(
  ranked: readonly string[],
  places: number,
  explored: number,
  dice: () => number,
): Placed[] {
  const sure = Math.max(0, Math.min(places - explored, ranked.length))
  const pool = ranked.slice(sure)
  const drawn = Math.min(explored, places - sure, pool.length)
  const shown: Placed[] = ranked.slice(0, sure).map((id) => ({ id, chance: 1, explored: false }))
  const chance = drawn / pool.length
  for (let place = 0; place < drawn; place++) {
    const at = place + Math.floor(dice() * (pool.length - place))
    const id = pool[at] as string
    pool[at] = pool[place] as string
    shown.push({ id, chance, explored: true })
  }
  return shown
}
