import { fold, LONGEST } from './fold.ts'
import { beginsSyllable, readingsOf } from './pinyin.ts'

/** How a part finds its name, the nearest first: it is kept as its number, and results stand in this order. */
export const WAY = {
  /** The whole name. */
  start: 0,
  /** The name from a later sign on. */
  inside: 1,
  pinyin: 2,
  pinyinInside: 3,
  initials: 4,
  initialsInside: 5,
} as const

/** Kinds whose names people look for. Records carry no name of their own. */
export const NAMED_KINDS = ['person', 'organisation'] as const
export type NamedKind = (typeof NAMED_KINDS)[number]

export type NamePart = { readonly way: number; readonly part: string }

/**
 * Every end of a name, as written, in pinyin and by initials. Whatever part of a name is typed, it begins one of its ends: one range of one
 * index finds it, with no second look. A subject nobody named yet is called by its kind and has none.
 */
export function namePartsOf(kind: string, name: string): readonly NamePart[] {
  const named = NAMED_KINDS.find((one) => one === kind)
  const signs = [...fold(name)]
  if (!named || name === kind || signs.length === 0) return []
  const parts: NamePart[] = signs.map((_, at) => ({
    way: at === 0 ? WAY.start : WAY.inside,
    part: cut(signs.slice(at)),
  }))
  for (const syllables of readingsOf(signs.join(''), named)) {
    // A sign the dictionary reads as several syllables, or not at all, leaves nothing to begin at.
    if (syllables.length !== signs.length) continue
    for (const [at, sign] of signs.entries()) {
      if (!beginsSyllable(sign)) continue
      const rest = syllables.slice(at)
      parts.push({ way: at === 0 ? WAY.pinyin : WAY.pinyinInside, part: cut(rest) })
      parts.push({ way: at === 0 ? WAY.initials : WAY.initialsInside, part: cut(rest.map(([first]) => first ?? '')) })
    }
  }
  return [...new Map(parts.map((one) => [`${one.way} ${one.part}`, one])).values()]
}

const cut = (signs: readonly string[]): string => [...signs.join('')].slice(0, LONGEST).join('')
