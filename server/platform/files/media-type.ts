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
