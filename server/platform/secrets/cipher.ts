import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Leading byte of every ciphertext: selects algorithm and layout, so that another suite can be added beside it. */
const AES_256_GCM = 1
const NONCE_BYTES = 12
/** Passed explicitly: Node accepts a tag of four bytes otherwise. */
const TAG_BYTES = 16

/**
 * Encrypts text or bytes under a 32-byte key. `bound` names the place the value belongs to (`tenant|table|column|row`):
 * the same ciphertext moved to another place does not open. Returns version ‖ nonce ‖ tag ‖ ciphertext.
 */
export function seal(key: Buffer, content: string | Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(bound))
  const body = Buffer.concat([
    cipher.update(typeof content === 'string' ? Buffer.from(content) : content),
    cipher.final(),
  ])
  return Buffer.concat([Buffer.of(AES_256_GCM), nonce, cipher.getAuthTag(), body])
}

/** Opens what `seal` made for the same key and place. Returns undefined for anything altered, moved or foreign. */
export function openBytes(key: Buffer, sealed: Buffer, bound: string): Buffer | undefined {
  const head = 1 + NONCE_BYTES + TAG_BYTES
  if (sealed.length < head || sealed[0] !== AES_256_GCM) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(bound))
  decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, head))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(head)), decipher.final()])
  } catch {
    return undefined
  }
}

/** Opens a sealed text; undefined as `openBytes`. */
export function open(key: Buffer, sealed: Buffer, bound: string): string | undefined {
  return openBytes(key, sealed, bound)?.toString('utf8')
}

/** Derives a key for one purpose from another key, so that no key serves two. */
export function deriveKey(key: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(`xinglin/${purpose}`).digest()
}

/** Keyed digest for equality search and for comparing inputs; useless without the key. */
export function blindIndex(key: Buffer, purpose: string, value: string): string {
  return createHmac('sha256', deriveKey(key, `index/${purpose}`))
    .update(value.normalize('NFKC').toUpperCase())
    .digest('hex')
}
