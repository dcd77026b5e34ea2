import { buildTextIndex, type TextIndex } from '@xinglin/matching'
import type { Pack } from '@xinglin/policy'
import { wordsOf } from './words-of.ts'

const known = new WeakMap<Pack, TextIndex>()
const MOST = 12

/**
 * Skills of the taxonomy for what somebody typed: those it names, those of a role it names, then those that read alike. Words that mean nothing known
 * find nothing: none is guessed.
 */
export function findSkills(pack: Pack, text: string): readonly string[] {
  if (text.trim() === '') return []
  const { dictionary, taxonomy } = wordsOf(pack)
  const named = dictionary.understand(text).concepts.flatMap((id) => {
    const role = taxonomy.role(id)
    return role ? role.skills.map(({ skill }) => skill) : [id]
  })
  const alike = indexOf(pack)
    .search(text)
    .filter((one) => one.alike > 0.2)
    .flatMap((one) => pack.taxonomy.skills[one.at]?.id ?? [])
  return [...new Set([...named, ...alike])].slice(0, MOST)
}

function indexOf(pack: Pack): TextIndex {
  const before = known.get(pack)
  if (before) return before
  const made = buildTextIndex(
    pack.taxonomy.skills.map(({ title, aliases }) => [title.zh, title.en, ...aliases.zh, ...aliases.en].join(' ')),
  )
  known.set(pack, made)
  return made
}
