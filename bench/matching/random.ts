/** A small even generator with a seed (mulberry32): numbers from 0 to 1. */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from 0 to below `count`; a `lean` above 1 makes low ones more frequent. */
export function below(random: () => number, count: number, lean = 1): number {
  return Math.floor(random() ** lean * count)
}
