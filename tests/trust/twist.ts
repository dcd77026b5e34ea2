import { NASTY, slotsOf, withValue } from './nasty.ts'

/** Numbers from 0 to 1 that look random and are the same in every run, so that a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(random: () => number, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T

/** A value bent in one of several ways: replaced, cut, doubled, or with something nasty put into the middle of it. */
function bent(random: () => number, value: unknown): unknown {
  const [, nasty] = pick(random, NASTY)
  if (typeof value !== 'string' || random() < 0.4) return nasty
  const cut = Math.floor(random() * (value.length + 1))
  const middle = typeof nasty === 'string' ? nasty : String.fromCharCode(Math.floor(random() * 0xffff))
  return pick(random, [
    () => value.slice(0, cut),
    () => value + value,
    () => value.slice(0, cut) + middle + value.slice(cut),
    () => [...value].reverse().join(''),
  ])()
}

/** The content with one to three of its parts bent. Says which, for the report of a failure. */
export function twisted<T>(random: () => number, content: T): { content: T; parts: string[] } {
  const parts: string[] = []
  let result = content
  const slots = slotsOf(content)
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const slot = pick(random, slots)
    // An earlier turn may have replaced what this part stood in: then there is nothing left to bend.
    const inside = slot.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], result)
    if (inside === null || typeof inside !== 'object') continue
    const value = (inside as Record<string, unknown>)[slot.at(-1) ?? '']
    result = withValue(result, slot, bent(random, value))
    parts.push(slot.join('.'))
  }
  return { content: result, parts }
}
