import type { Dictionary } from './dictionary.ts'
import type { Taxonomy } from './taxonomy.ts'
import { buildTextIndex, type FoundText, type TextIndex } from './text-index.ts'

/** What concepts in common weigh against wording in common, set by hand. */
const [CONCEPTS, WORDING, RANK] = [0.65, 0.3, 0.05]
/** A role says more of a post than one skill in its text. */
const ROLE = 3

/** Titles and short texts found by what they mean and how they read, in either language. */
export function buildTitleIndex(texts: readonly string[], taxonomy: Taxonomy, dictionary: Dictionary): TextIndex {
  const wording = buildTextIndex(texts)
  const read = texts.map((text) => meaningOf(text))

  return {
    search: (text) => {
      const asked = meaningOf(text)
      const alike = new Float64Array(texts.length)
      for (const found of wording.search(text)) alike[found.at] = found.alike
      const scored: FoundText[] = []
      for (const [at, one] of read.entries()) {
        const score = together(asked, one, alike[at] as number)
        if (score > 0) scored.push({ at, alike: score })
      }
      return scored.sort((a, b) => b.alike - a.alike || a.at - b.at)
    },
  }

  function meaningOf(text: string) {
    const { concepts, rank } = dictionary.understand(text)
    const weights = new Map<number, number>()
    for (const id of concepts) {
      const role = taxonomy.role(id)
      add(weights, taxonomy.numberOf(id) as number, role ? ROLE : 1)
      // A role is also its skills, so that a text of skills alone is found by the role and the other way round.
      const total = role?.skills.reduce((sum, { weight }) => sum + (weight ?? 1), 0) ?? 1
      for (const { skill, weight } of role?.skills ?? [])
        add(weights, taxonomy.numberOf(skill) as number, (weight ?? 1) / total)
    }
    return { weights, rank }
  }

  function together(
    asked: ReturnType<typeof meaningOf>,
    other: ReturnType<typeof meaningOf>,
    wordingAlike: number,
  ): number {
    if (asked.weights.size === 0 || other.weights.size === 0) return WORDING * wordingAlike
    const concepts = (met(asked.weights, other.weights) + met(other.weights, asked.weights)) / 2
    const near = asked.rank && other.rank ? 1 - Math.abs(asked.rank - other.rank) / 4 : 0.5
    return CONCEPTS * concepts + WORDING * wordingAlike + (concepts > 0 ? RANK * near : 0)
  }

  /** The share of what is asked for that is met, each concept by the best that counts for it. */
  function met(asked: ReadonlyMap<number, number>, held: ReadonlyMap<number, number>): number {
    let [sum, all] = [0, 0]
    for (const [concept, weight] of asked) {
      all += weight
      sum += weight * (taxonomy.accepted(concept).find((one) => held.has(one.concept))?.strength ?? 0)
    }
    return sum / all
  }
}

function add(weights: Map<number, number>, concept: number, weight: number): void {
  weights.set(concept, Math.max(weights.get(concept) ?? 0, weight))
}
