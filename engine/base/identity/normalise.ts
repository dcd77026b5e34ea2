/** Folds what people type into what the card shows: full-width characters to ASCII, letters to capitals, no spaces. */
export function normaliseNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
