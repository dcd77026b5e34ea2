import { pinyin } from 'pinyin-pro'

const HAN = /^\p{Script=Han}$/u

/** How a name may be read: its syllables, one a sign; signs that are not Chinese stand for themselves. */
export type Reading = readonly string[]

/**
 * Readings of a folded name. A person has two where the surname is read otherwise than the word: 单 is Shàn, and who does not know it types dan.
 * None where nothing of it is Chinese. ü is v, as it is typed.
 */
export function readingsOf(folded: string, kind: 'person' | 'organisation'): readonly Reading[] {
  if (!/\p{Script=Han}/u.test(folded)) return []
  const word = read(folded, 'off')
  if (kind !== 'person') return [word]
  const name = read(folded, 'head')
  return name.join() === word.join() ? [name] : [name, word]
}

const read = (folded: string, surname: 'head' | 'off'): Reading =>
  pinyin(folded, { toneType: 'none', type: 'array', v: true, surname }).map((one) => one.toLowerCase())

/** Whether syllable `at` of the name is a Chinese sign: what is typed in pinyin begins with one. */
export const beginsSyllable = (sign: string | undefined): boolean => HAN.test(sign ?? '')
