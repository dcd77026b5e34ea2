/** Longest part that is kept. Whoever types more has found the name long before. */
export const LONGEST = 32

/**
 * A text as names are compared: without marks, spaces, dots and brackets, in half width and lower case. Folded sign by sign, so that part of a
 * name folds to part of the folded name, wherever it is cut.
 */
export function fold(text: string): string {
  return [...text]
    .map((one) => one.normalize('NFKD').toLowerCase().normalize('NFKD'))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
