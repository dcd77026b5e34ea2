/**
 * What a typed text is by its shape. `part`: eight digits or more that are no case number yet and no whole number of a document, a phone or a company:
 * nothing is asked, so that no part of such a number stands in an address. `whole`: looked up by a command that is recorded.
 */
export function shapeOf(typed: string): 'text' | 'part' | 'whole' {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  if (/^\d{4}-\d{1,7}$/.test(text)) return 'text'
  const plain = text.replace(/-/g, '')
  if (/^(\+?86)?1[3-9]\d{9}$|^\d{15}$|^\d{17}[\dX]$|^[0-9A-Z]{18}$/i.test(plain) && /\d{6}/.test(plain)) return 'whole'
  return /\d{8}/.test(plain) ? 'part' : 'text'
}
