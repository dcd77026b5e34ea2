/** Types an applicant may upload, told by their first bytes and nothing else. */
const SIGNATURES: readonly { type: string; starts: readonly number[] }[] = [
  { type: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { type: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
]

/** Ends of the names that go with each type. */
const NAMES: Record<string, RegExp> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
}

/** For the `accept` attribute of file fields. */
export const ACCEPTED = '.pdf,.jpg,.jpeg,.png'

/** The type by content, or undefined for anything that is not accepted (archives and office files among them). */
export function findMediaType(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find((one) => one.starts.every((byte, index) => bytes[index] === byte))?.type
}

/** Whether the name says the type that the content is. */
export function nameAgrees(name: string, mediaType: string): boolean {
  return NAMES[mediaType]?.test(name) ?? false
}

const ARCHIVE_END = Buffer.from('PK\x05\x06', 'latin1')
const ARCHIVE_END_LENGTH = 22

/**
 * Whether the bytes are a zip archive as well, whatever they begin with: readers of archives look for their directory at the end, so
 * a picture or a PDF can carry a program that way.
 */
export function isArchiveToo(bytes: Buffer): boolean {
  const longest = ARCHIVE_END_LENGTH + 0xffff
  const tail = bytes.subarray(Math.max(0, bytes.length - longest))
  for (let at = tail.lastIndexOf(ARCHIVE_END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(ARCHIVE_END, at - 1)) {
    if (at + ARCHIVE_END_LENGTH <= tail.length && tail.readUInt16LE(at + 20) <= tail.length - at - ARCHIVE_END_LENGTH)
      return true
  }
  return false
}
