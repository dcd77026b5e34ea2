/** The middle one of some numbers; 0 of none. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** A source file over 300 lines smells, over 500 fails; a test fails over 600. */
export function verdict({ lines, test }) {
  if (lines > (test ? 600 : 500)) return 'fails'
  return !test && lines > 300 ? 'smells' : 'fits'
}
