import { formatDay, type Language, parseDay } from '@xinglin/base'

/** A day written as yyyy-mm-dd as it is read; any other text as it is. */
export function dayWords(lang: Language, text: string): string {
  const day = parseDay(text)
  return day === undefined ? text : formatDay(day, lang)
}
