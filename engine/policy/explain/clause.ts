import type { Voice } from './voice.ts'

/** A part of a sentence, and the day it is read at where that is not said in the text. */
export interface Clause {
  readonly text: string
  readonly at: string | undefined
  /** Joined by "or": wants brackets inside an "and". */
  readonly loose?: boolean
}

/** The text with its day: `未就业（按开始日期）`, `without a job on the first day`. */
export function spoken(clause: Clause, voice: Voice): string {
  if (!clause.at) return clause.text
  return voice.language === 'zh' ? `${clause.text}（按${clause.at}）` : `${clause.text} ${clause.at}`
}

/** Parts joined by and / or. A day that all parts share is said once, at the end. */
export function joined(clauses: readonly Clause[], word: 'and' | 'or', voice: Voice): Clause {
  const [first, ...others] = clauses
  if (!first || others.length === 0) return first ?? { text: '', at: undefined }
  const shared = others.every((other) => other.at === first.at) ? first.at : undefined
  const texts = clauses.map((clause) => {
    const text = shared === undefined ? spoken(clause, voice) : clause.text
    if (!clause.loose || word === 'or') return text
    return voice.language === 'zh' ? `（${text}）` : `(${text})`
  })
  const link = voice.language === 'zh' ? { and: '，且', or: '，或者' }[word] : { and: ', and ', or: ', or ' }[word]
  const short =
    voice.language === 'en' && texts.length === 2 && texts.every((text) => text.length < 45 && !text.includes(','))
  return { text: texts.join(short ? ` ${word} ` : link), at: shared, loose: word === 'or' }
}
