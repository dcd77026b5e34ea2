import type { Text } from '../api/text.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2024-05-20` as each language writes it in a sentence. What is no day is given back as it is. */
export function dayInWords(day: string): Text {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  if (!year || !month || !date) return { zh: day, en: day }
  return {
    zh: `${year} 年 ${Number(month)} 月 ${Number(date)} 日`,
    en: `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`,
  }
}

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
