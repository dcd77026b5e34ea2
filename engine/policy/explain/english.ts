// Names that keep their capital inside a sentence. Abbreviations (R&D, G60, PhD) are seen by their second character.
const PROPER = new Set([
  'China',
  'Chinese',
  'Shanghai',
  'Songjiang',
  'Fujian',
  'Sanming',
  'Double',
  'Yangtze',
  'Hong',
  'Macao',
  'Taiwan',
])

/** A title as it stands inside a sentence: `Day of recognition` → `day of recognition`. */
export function inside(title: string): string {
  const first = title.split(/[\s,]/, 1)[0] ?? ''
  if (PROPER.has(first) || !/^[A-Z](?:[a-z]|$|-[a-z])/.test(first) || /[A-Z]/.test(first.slice(1))) return title
  return title.charAt(0).toLowerCase() + title.slice(1)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `the day of recognition`; a title that brings its own article keeps it. */
export function the(title: string): string {
  return /^(the|a|an|all|each|every|one|where|what|which|who|how|when|whether)\b/i.test(title)
    ? inside(title)
    : `the ${inside(title)}`
}

/** `A, B or C`. */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
