import type { Localised } from '@xinglin/base'

/** A column of a sheet that people fill in: what it is called, what may stand in it, what is said of it. */
export type SheetColumn = {
  readonly id: string
  readonly title: Localised
  readonly required: boolean
  /** Titles to choose from; free where there are none. */
  readonly choices?: readonly Localised[]
  /** How it is filled in. */
  readonly note: Localised
}

const MARK = /^[*＊]\s*|\s*[*＊]$/g

/** The heading of a column: an asterisk where it must be filled in. */
export const headingOf = ({ title, required }: SheetColumn, lang: 'zh' | 'en'): string =>
  required ? `${title[lang]} *` : title[lang]

/** Which column a heading names, in either language, with or without its mark. */
export const columnNamed = <C extends SheetColumn>(columns: readonly C[], heading: string): C | undefined => {
  const plain = heading.replace(MARK, '').trim()
  return columns.find(({ id, title }) => [id, title.zh, title.en].includes(plain))
}
