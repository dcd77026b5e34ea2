import { ALLOWED } from './allowed.ts'
import { AGE, BARS, type Bar } from './bars.ts'

/** What was found in a text that must not be there. */
export type Barred = { readonly bar: Bar; readonly words: readonly string[] }

const PLAIN: Readonly<Record<string, string>> = { 僅: '仅', 歲: '岁', 戶: '户', 殘: '残', 齡: '龄', 優: '优', 漢: '汉' }

/** Signs put between two Chinese signs so that a word is not found. */
const BETWEEN = /(?<=\p{Script=Han})[\s*·•_~^.\u200b-\u200d\ufeff]+(?=\p{Script=Han})/gu

/**
 * What a text says against equal opportunity, each bar once with the words found. Recognises phrases, not meaning: what it finds is refused, what it does
 * not find may still be unlawful, and a reader can report it.
 * @param ground whether a ground for an age limit is stated
 */
export function findBarred(text: string, ground: boolean): readonly Barred[] {
  const read = ALLOWED.reduce((rest, allowed) => rest.replace(allowed, '；'), normalise(text))
  return [...BARS, ...(ground ? [] : [AGE])].flatMap((bar) => {
    const words = bar.find.flatMap((one) => [...read.matchAll(one)].map(([found]) => found))
    return words.length === 0 ? [] : [{ bar, words: longest(words) }]
  })
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[僅歲戶殘齡優漢]/g, (sign) => PLAIN[sign] ?? sign)
    .replace(BETWEEN, '')
}

/** Each once, without those that are part of another. */
function longest(words: readonly string[]): readonly string[] {
  const once = [...new Set(words.map((one) => one.trim()))]
  return once.filter((one) => !once.some((other) => other !== one && other.includes(one)))
}
