import { createHmac } from 'node:crypto'

/** Keyed digest of a command's input, the same for the same values whatever the order of keys. */
export function inputDigest(key: Buffer, input: unknown): string {
  return createHmac('sha256', key).update(canonical(input)).digest('hex')
}

function canonical(value: unknown): string {
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('base64')}`
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined)
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
      .join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
