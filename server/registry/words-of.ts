import { buildDictionary, buildTaxonomy, type Dictionary, type Taxonomy } from '@xinglin/matching'
import type { Pack } from '@xinglin/policy'

const known = new WeakMap<Pack, { readonly taxonomy: Taxonomy; readonly dictionary: Dictionary }>()

/** The pack's roles and skills as the matching engine reads them; built once for each content. */
export function wordsOf(pack: Pack): { readonly taxonomy: Taxonomy; readonly dictionary: Dictionary } {
  const before = known.get(pack)
  if (before) return before
  const taxonomy = buildTaxonomy(pack.taxonomy)
  const made = { taxonomy, dictionary: buildDictionary(taxonomy, pack.taxonomy.words) }
  known.set(pack, made)
  return made
}

/** The role of an opening: the one somebody chose, else the one its title names by the words of today; undefined where it names none or several. */
export const roleOfOpening = (pack: Pack, { role, title }: { readonly role: string | null; readonly title: string }) =>
  role ?? roleOf(pack, title)

/** Skills that a text names, in its order. */
export function skillsNamed(pack: Pack, text: string): readonly string[] {
  const { dictionary, taxonomy } = wordsOf(pack)
  return dictionary.understand(text).concepts.filter((id) => taxonomy.role(id) === undefined)
}

/** The one role that a title names; undefined where it names none or several: that is for whoever wrote it to say. */
export function roleOf(pack: Pack, title: string): string | undefined {
  const { dictionary, taxonomy } = wordsOf(pack)
  const roles = dictionary.understand(title).concepts.filter((id) => taxonomy.role(id) !== undefined)
  return roles.length === 1 ? roles[0] : undefined
}
