/**
 * A person's name as a public notice shows it: the first character stays, the rest is hidden; of a name with a dot the first part
 * stays. Counts characters, not code units: 𠮷 is one.
 */
export function maskName(name: string): string {
  const plain = name.replace(/[（(].*[）)]$/u, '')
  const [first = '', ...rest] = plain.split(/[·•・\s]/u)
  if (rest.length > 0) return `${first}${'＊'.repeat(2)}`
  const characters = [...plain]
  return `${characters[0] ?? ''}${'＊'.repeat(Math.max(1, characters.length - 1))}`
}
