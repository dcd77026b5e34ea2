import type { Frame } from '../evaluate/frame.ts'
import type { FactValue } from '../facts/facts.ts'

const MOST_REMEMBERED = 4096
const PLACES = 128

/**
 * Makes a thing once for each value of one fact; starts afresh when there are too many. Only for things that hang on the value
 * alone. Yes, no and small whole numbers are found by their place, which is quicker than by hash: a fact is of one type, so
 * that yes and 1 do not meet.
 */
export function remembered<Thing>(
  make: (value: FactValue | undefined, frame: Frame) => Thing,
): (value: FactValue | undefined, frame: Frame) => Thing {
  const placed: (Thing | undefined)[] = new Array(PLACES).fill(undefined)
  const known = new Map<FactValue | undefined, Thing>()
  const byKey = (value: FactValue | undefined, frame: Frame): Thing => {
    const before = known.get(value)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const fresh = make(value, frame)
    known.set(value, fresh)
    return fresh
  }
  return (value, frame) => {
    const place = value === true ? 1 : value === false ? 0 : value
    if (typeof place !== 'number' || !(place >= 0 && place < PLACES)) return byKey(value, frame)
    const before = placed[place]
    if (before !== undefined) return before
    const fresh = make(value, frame)
    placed[place] = fresh
    return fresh
  }
}
