import { gramsOf } from './normalise.ts'

/** A text found and how alike it is, from 0 to 1. */
export interface FoundText {
  readonly at: number
  readonly alike: number
}

export interface TextIndex {
  /** All texts that share a gram, the most alike first; equal ones in their order. */
  search(text: string): FoundText[]
}

/**
 * Recall by grams: cosine of TF-IDF over signs, pairs of signs and words. `cut` takes a text apart; ours unless another is to be
 * compared with it.
 */
export function buildTextIndex(texts: readonly string[], cut: (text: string) => string[] = gramsOf): TextIndex {
  const postings = new Map<string, { readonly at: number; readonly count: number }[]>()
  for (const [at, text] of texts.entries())
    for (const [gram, count] of counted(cut(text))) {
      const list = postings.get(gram) ?? []
      list.push({ at, count })
      postings.set(gram, list)
    }
  const rarity = (gram: string) => Math.log((1 + texts.length) / (1 + (postings.get(gram)?.length ?? 0))) + 1
  const lengths = new Float64Array(texts.length)
  for (const [gram, list] of postings)
    for (const { at, count } of list) lengths[at] = (lengths[at] as number) + (weightOf(count) * rarity(gram)) ** 2
  return {
    search: (text) => {
      const alike = new Float64Array(texts.length)
      let length = 0
      for (const [gram, count] of counted(cut(text))) {
        const weight = weightOf(count) * rarity(gram)
        length += weight ** 2
        for (const one of postings.get(gram) ?? [])
          alike[one.at] = (alike[one.at] as number) + weight * weightOf(one.count) * rarity(gram)
      }
      const found: FoundText[] = []
      for (const [at, sum] of alike.entries())
        if (sum > 0) found.push({ at, alike: sum / Math.sqrt(length * (lengths[at] as number)) })
      return found.sort((a, b) => b.alike - a.alike || a.at - b.at)
    },
  }
}

function weightOf(count: number): number {
  return 1 + Math.log(count)
}

function counted(grams: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}
