import type { Figure } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import { readFigure } from './read-figure.ts'

type Entry = {
  readonly value: string
  readonly validFrom: string
  readonly sourceDocument: string
  readonly sourceDay: string
}
type Errors = { readonly [K in keyof Entry]?: Text }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What is still wrong with an entry, by field. */
export function figureErrors(entry: Entry, figure: Figure): Errors {
  const needed = figure.state === 'unset' || figure.state === 'set'
  const typed = entry.value.trim() !== ''
  return {
    ...(needed && !typed && { value: { zh: '请填写数值。', en: 'Enter the figure.' } }),
    ...(typed &&
      readFigure(entry.value, figure.unit) === undefined && {
        value:
          figure.unit === 'count'
            ? { zh: '请填写整数。', en: 'Enter a whole number.' }
            : { zh: '请填写数字，最多两位小数。', en: 'Enter a number with at most two decimals.' },
      }),
    ...(!DAY.test(entry.validFrom) && {
      validFrom: { zh: '请选择从哪天起用。', en: 'Choose the first day it holds.' },
    }),
    ...(entry.sourceDocument.trim().length < 2 && {
      sourceDocument: { zh: '请写明依据哪份文件。', en: 'Name the document.' },
    }),
    ...(!DAY.test(entry.sourceDay) && {
      sourceDay: { zh: '请选择文件日期。', en: 'Choose the date of the document.' },
    }),
  }
}
