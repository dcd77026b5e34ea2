/** A text as it is compared: full-width signs as half-width ones, small letters. Lengths may change with it. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Letters and digits that stand together make a word; every other sign stands for itself. */
export function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[a-z0-9]/.test(sign)
}

const PIECES = /[a-z0-9]+|\p{Script=Han}+/gu

/** Chinese signs alone and in pairs, words of letters whole: no segmenter, which would split the field's own terms. */
export function gramsOf(text: string): string[] {
  const grams: string[] = []
  for (const [piece] of normalise(text).matchAll(PIECES)) {
    if (isWordSign(piece[0])) {
      grams.push(piece)
      continue
    }
    const signs = [...piece]
    for (const [at, sign] of signs.entries()) {
      grams.push(sign)
      const next = signs[at + 1]
      if (next !== undefined) grams.push(sign + next)
    }
  }
  return grams
}
