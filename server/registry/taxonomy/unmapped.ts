import { isoDay, type Localised } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { and, eq, gte } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { findProfilesToMatch } from '../profiles/read.ts'
import { opportunity } from '../schema.ts'
import { wordsOf } from '../words-of.ts'

/** A text that people wrote: what it says, and where it was read. `from` names the text itself where a curator may see it. */
export type ReadText<From> = { readonly text: string; readonly from: From }

/** Texts of another room, for curators: `app` hands them in. */
export type FindTexts = (context: SignedIn) => Promise<readonly ReadText<Source>[]>
export type Source = {
  readonly where: Localised
  /** The text's own title; null where only the word may be seen. */
  readonly title: string | null
  /** Whose text it is, where that must not be found out by a rare word. */
  readonly person?: string
}

const MOST = 200
/** A word of profiles is listed once so many people wrote it: what one alone writes may tell who it is. */
const PEOPLE = 2

/** Words that no entry of the taxonomy covers, the most frequent first, each with what it was read in: for a curator, never guessed. */
export function unmappedWords<From>(
  pack: Pack,
  texts: readonly ReadText<From>[],
): readonly { readonly word: string; readonly from: readonly From[] }[] {
  const { dictionary } = wordsOf(pack)
  const words = new Map<string, From[]>()
  for (const { text, from } of texts)
    for (const word of dictionary.understand(text).unmapped) words.set(word, [...(words.get(word) ?? []), from])
  return [...words]
    .map(([word, from]) => ({ word, from }))
    .sort((a, b) => b.from.length - a.from.length || a.word.localeCompare(b.word, 'zh'))
    .slice(0, MOST)
}

/** Whether a word may be shown to a curator: of texts that are public or the desk's, or of several people's profiles. */
export const mayBeShown = (from: readonly Source[]): boolean =>
  from.some(({ person }) => person === undefined) || new Set(from.map(({ person }) => person)).size >= PEOPLE

/** What openings and profiles say: openings that are open, and what people who are to be found wrote of their experience. */
export const registryTexts: FindTexts = async (context) => {
  const openings = await context.db
    .select({ title: opportunity.title, conditions: opportunity.conditions })
    .from(opportunity)
    .where(
      and(
        eq(opportunity.tenantId, context.tenant.id),
        eq(opportunity.status, 'open'),
        gte(opportunity.closesOn, isoDay(context.today)),
      ),
    )
  const profiles = await findProfilesToMatch(context)
  return [
    ...openings.map(({ title, conditions }) => ({
      text: `${title}\n${conditions}`,
      from: { where: { zh: '岗位', en: 'opening' }, title },
    })),
    ...profiles.map(({ experience, personId }) => ({
      text: experience,
      from: { where: { zh: '求职档案', en: 'profile' }, title: null, person: personId },
    })),
  ]
}
