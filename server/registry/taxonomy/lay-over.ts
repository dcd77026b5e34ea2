import { normalise } from '@xinglin/matching'
import type { PackTaxonomy } from '@xinglin/policy'
import { addedId, type ChangeInput, type LoggedChange } from './change.ts'

/** The words of a city: the pack's with its changes, and the numbers of changes that no longer fit the pack. */
export type Laid = { readonly taxonomy: PackTaxonomy; readonly leftOut: readonly number[] }

type Draft = { -readonly [K in keyof PackTaxonomy]: PackTaxonomy[K] }
type Relation = PackTaxonomy['relations'][number]

const HUNDREDTHS = 100

/** What each word of the taxonomy means: the id of a role or skill, or `plain` where it says nothing. */
export function meanings({ skills, roles, words }: PackTaxonomy): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const word of [...words.plain.zh, ...words.plain.en, ...words.ranks.flatMap(({ zh, en }) => [...zh, ...en])])
    said.set(normalise(word), 'plain')
  for (const { id, title, aliases } of [...skills, ...roles])
    for (const word of [title.zh, title.en, ...aliases.zh, ...aliases.en]) said.set(normalise(word), id)
  return said
}

/** Whether a relation is of these two, whichever stands first. */
export const relates =
  (from: string, to: string) =>
  (one: Pick<Relation, 'from' | 'to'>): boolean =>
    (one.from === from && one.to === to) || (one.from === to && one.to === from)

/**
 * Lays the city's changes over the pack's words, in their order and without those taken back. A change that does not fit any more, because the pack has
 * come to claim its word or has dropped what it names, is left out and said: the pack's new version never stops a city.
 */
export function layOver(base: PackTaxonomy, changes: readonly LoggedChange[]): Laid {
  const last = changes.at(-1)
  if (!last) return { taxonomy: base, leftOut: [] }
  const back = new Set(changes.flatMap(({ change }) => (change.kind === 'withdrawal' ? [change.of] : [])))
  const draft: Draft = { ...base, version: `${base.version}+${last.number}` }
  const leftOut: number[] = []
  for (const { number, change, ground } of changes) {
    if (change.kind === 'withdrawal' || back.has(number)) continue
    if (misfit(draft, change)) leftOut.push(number)
    else apply(draft, number, change, ground)
  }
  return { taxonomy: draft, leftOut }
}

/** Why a change cannot be made to these words. */
export type Misfit = 'no_such' | 'word_taken' | 'same_concept' | 'no_relation' | 'no_family'

/** What keeps a change from being made; undefined where it fits. */
export function misfit(words: PackTaxonomy, change: ChangeInput): Misfit | undefined {
  const said = meanings(words)
  const taken = (word: string) => said.has(normalise(word))
  const skill = (id: string) => words.skills.some((one) => one.id === id)
  const there = (id: string) => skill(id) || words.roles.some((one) => one.id === id)
  if (change.kind === 'alias' && !there(change.concept)) return 'no_such'
  if (change.kind === 'alias' || change.kind === 'plain') return taken(change.word) ? 'word_taken' : undefined
  if (change.kind === 'skill' || change.kind === 'role') {
    if (taken(change.title.zh) || taken(change.title.en)) return 'word_taken'
    if (change.kind === 'skill') return undefined
    if (!words.families.some(({ id }) => id === change.family)) return 'no_family'
    return change.skills.every((one) => skill(one.skill)) ? undefined : 'no_such'
  }
  const { from, to } = change
  if (from === to) return 'same_concept'
  if (!there(from) || !there(to)) return 'no_such'
  return change.kind === 'no_relation' && !words.relations.some(relates(from, to)) ? 'no_relation' : undefined
}

function apply(draft: Draft, number: number, change: ChangeInput, ground: string): void {
  switch (change.kind) {
    case 'alias':
      draft.skills = draft.skills.map((one) => (one.id === change.concept ? named(one, change.word) : one))
      draft.roles = draft.roles.map((one) => (one.id === change.concept ? named(one, change.word) : one))
      return
    case 'plain': {
      const { plain } = draft.words
      draft.words = { ...draft.words, plain: { ...plain, zh: [...plain.zh, change.word] } }
      return
    }
    case 'skill':
      draft.skills = [...draft.skills, { id: addedId(number), title: change.title, aliases: NONE }]
      return
    case 'role': {
      const { title, family, skills } = change
      // Which disciplines teach it nobody has said yet.
      draft.roles = [...draft.roles, { id: addedId(number), title, aliases: NONE, family, disciplines: [], skills }]
      return
    }
    default: {
      const others = draft.relations.filter((one) => !relates(change.from, change.to)(one))
      draft.relations = change.kind === 'no_relation' ? others : [...others, relation(change, ground)]
    }
  }
}

const NONE = { zh: [], en: [] }

const named = <T extends PackTaxonomy['skills'][number]>(one: T, word: string): T => ({
  ...one,
  aliases: { ...one.aliases, zh: [...one.aliases.zh, word] },
})

const relation = (change: Extract<ChangeInput, { kind: 'relation' }>, ground: string): Relation => ({
  from: change.from,
  to: change.to,
  kind: change.type,
  strength: change.strength / HUNDREDTHS,
  back: change.back === null ? undefined : change.back / HUNDREDTHS,
  source: { zh: ground, en: ground },
})
