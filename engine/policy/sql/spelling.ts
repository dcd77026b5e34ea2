import type { YearReached } from '@xinglin/base'
import { fullMonths } from './full-months.ts'
import { whole } from './quote.ts'

/**
 * How PostgreSQL says what it would otherwise say wrongly. It is an object so that a test can put a mistranslation in the place of
 * one entry and see that it is found.
 */
export interface Spelling {
  readonly whole: (value: number) => string
  /** Known only when every argument is; `open` are those that may not be. */
  readonly least: (name: 'LEAST' | 'GREATEST', args: readonly string[], open: readonly string[]) => string
  /** Whole-number division towards zero; by zero it is not known. */
  readonly divide: (a: string, b: string) => string
  /** On a three-valued test: one thing when true, another when false, otherwise not known. */
  readonly choose: (test: string, yes: string, no: string) => string
  readonly not: (arg: string) => string
  readonly fullMonths: (from: string, to: string, reached: YearReached) => string
  /** The sum of `one` over records, not known as soon as one of them is not. */
  readonly total: (one: string, filter: string) => string
}

export const POSTGRES: Spelling = {
  whole,
  least: (fn, args, open) => {
    const least = `${fn}(${args.join(', ')})`
    if (open.length === 0) return least
    return `CASE WHEN ${open.map((arg) => `(${arg}) IS NULL`).join(' OR ')} THEN NULL ELSE ${least} END`
  },
  divide: (a, b) => `((${a}) / NULLIF(${b}, ${whole(0)}))`,
  choose: (test, yes, no) => `CASE (${test}) WHEN TRUE THEN ${yes} WHEN FALSE THEN ${no} END`,
  not: (arg) => `(NOT ${arg})`,
  fullMonths,
  total: (one, filter) =>
    `CASE WHEN bool_or((${one}) IS NULL) FILTER (WHERE ${filter}) THEN NULL ELSE COALESCE(sum(${one}) FILTER (WHERE ${filter}), 0)::int8 END`,
}
