import type { GivenFacts } from '../facts/given.ts'

/**
 * The base of a sheet with an example's changes laid over it. A change is a dotted path to one value, or nested; lists are
 * replaced whole.
 */
export function withGiven(base: GivenFacts, changes: GivenFacts): Record<string, unknown> {
  const merged = structuredClone(base) as Record<string, unknown>
  for (const [path, value] of Object.entries(changes)) setAt(merged, path.split('.'), value)
  return merged
}

function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length > 0) {
    const inside = target[key]
    const next = isMap(inside) ? inside : {}
    target[key] = next
    setAt(next, rest, value)
  } else if (isMap(value) && isMap(target[key])) {
    for (const [name, inner] of Object.entries(value)) setAt(target[key] as Record<string, unknown>, [name], inner)
  } else target[key] = value
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
