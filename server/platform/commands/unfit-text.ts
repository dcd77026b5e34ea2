const NUL = '\u0000'

/** Path of the first text in a value that PostgreSQL or UTF-8 cannot hold (NUL, lone surrogate); undefined when all is well. */
export function findUnfitText(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes(NUL) || !isWellFormed(value) ? path || 'body' : undefined
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return undefined
  for (const [key, part] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key
    const found = findUnfitText(key, at) ?? findUnfitText(part, at)
    if (found !== undefined) return found
  }
  return undefined
}

function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
