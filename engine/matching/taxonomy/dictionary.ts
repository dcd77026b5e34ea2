import type { TaxonomyWords } from './data.ts'
import { isWordSign, normalise } from './normalise.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What a text says in the words of the taxonomy. */
export interface Understood {
  /** Concepts in the order of the text, each once. */
  readonly concepts: readonly string[]
  /** The highest rank named, from 1 (trainee) to 5 (head); undefined where none is. */
  readonly rank: number | undefined
  /** What no entry covers: for a curator to look at, never guessed. */
  readonly unmapped: readonly string[]
}

export interface Dictionary {
  understand(text: string): Understood
}

type Entry = { readonly concept: string } | { readonly rank: number } | { readonly plain: true }

/** Longest match first over all titles and aliases, in both languages. */
export function buildDictionary(taxonomy: Taxonomy, words: TaxonomyWords): Dictionary {
  const entries = new Map<string, Entry>()
  for (const word of [...words.plain.zh, ...words.plain.en]) entries.set(normalise(word), { plain: true })
  for (const { rank, zh, en } of words.ranks) for (const word of [...zh, ...en]) entries.set(normalise(word), { rank })
  for (const { id, title, aliases } of [...taxonomy.data.roles, ...taxonomy.data.skills])
    for (const word of [title.zh, title.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? [])])
      entries.set(normalise(word), { concept: id })
  const longest = Math.max(0, ...[...entries.keys()].map((word) => word.length))

  return {
    understand: (text) => {
      const read = normalise(text)
      const concepts = new Set<string>()
      const unmapped: string[] = []
      let rank: number | undefined
      let loose = ''
      const close = () => {
        unmapped.push(...(loose.match(/[a-z0-9][a-z0-9+.#-]*|\p{Script=Han}{2,}/gu) ?? []))
        loose = ''
      }
      for (let at = 0; at < read.length; ) {
        const length = matchAt(read, at)
        const entry = entries.get(read.slice(at, at + length))
        if (!entry) {
          const end = wordEnd(read, at)
          loose += read.slice(at, end)
          at = end
          continue
        }
        close()
        if ('concept' in entry) concepts.add(entry.concept)
        if ('rank' in entry) rank = Math.max(rank ?? 0, entry.rank)
        at += length
      }
      close()
      return { concepts: [...concepts], rank, unmapped: [...new Set(unmapped)] }
    },
  }

  /** The length of the longest entry that begins here and does not cut a word of letters; 0 where none does. */
  function matchAt(read: string, at: number): number {
    if (isWordSign(read[at]) && isWordSign(read[at - 1])) return 0
    for (let length = Math.min(longest, read.length - at); length > 0; length--) {
      if (isWordSign(read[at + length - 1]) && isWordSign(read[at + length])) continue
      if (entries.has(read.slice(at, at + length))) return length
    }
    return 0
  }
}

/** Where the word of letters that begins here ends, or the next sign. */
function wordEnd(read: string, at: number): number {
  let end = at + 1
  if (isWordSign(read[at])) while (isWordSign(read[end])) end += 1
  return end
}
