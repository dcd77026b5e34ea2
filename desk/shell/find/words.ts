import type { Text } from '../../api/text.ts'
import type { FoundParty } from './use-found.ts'

export const KINDS = {
  cases: { zh: '申请', en: 'Cases' },
  people: { zh: '人员', en: 'People' },
  organisations: { zh: '单位', en: 'Companies' },
} satisfies Record<string, Text>

/** A number that is not whole yet: said instead of “nothing found”. */
export const PART: Text = {
  zh: '证件号、手机号、信用代码要输入完整的号码才会查找，查找会留下记录。',
  en: 'Numbers of documents, phones and companies are looked up when they are whole, and on record.',
}

/** How many cases of theirs the reader may see. */
export function casesOf({ cases, manyCases }: FoundParty): Text {
  if (manyCases) return { zh: `${cases} 件以上`, en: `${cases}+ cases` }
  return { zh: `${cases} 件申请`, en: cases === 1 ? '1 case' : `${cases} cases` }
}
