import type { PackShelf } from './packs/shelf.ts'

/**
 * What a running program remembers of its own database, by key. Its packs stand for it: one for each server, and for each city of a test, so that
 * two programs in one process never answer from each other's. Gone with the program; nothing in it is needed to be right.
 */
export function perProgram<T>(): (program: { readonly packs: PackShelf }) => Map<string, T> {
  const kept = new WeakMap<PackShelf, Map<string, T>>()
  return ({ packs }) => {
    const known = kept.get(packs) ?? new Map<string, T>()
    kept.set(packs, known)
    return known
  }
}
