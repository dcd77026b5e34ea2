const MOST_REMEMBERED = 4096

/** Makes a thing once for each key; starts afresh when there are too many. Only for things that hang on the key alone. */
export function remembered<Key, Thing, Extra = undefined>(
  make: (key: Key, extra: Extra) => Thing,
): (key: Key, extra: Extra) => Thing {
  const known = new Map<Key, Thing>()
  return (key, extra) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const fresh = make(key, extra)
    known.set(key, fresh)
    return fresh
  }
}
