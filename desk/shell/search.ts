import type { QueueView } from '../api/casework.ts'

/** What stands after the `?` of each room: what a reader chose, so that an address can be kept and passed on. */
export type QueueSearch = { readonly view?: QueueView; readonly search?: string; readonly page?: number }
export type BatchSearch = { readonly batch?: string }
export type RulesSearch = { readonly search?: string }
export type FigureTab = 'unset' | 'unconfirmed' | 'set'
export type FigureSearch = { readonly tab?: FigureTab; readonly address?: string; readonly rule?: string }

type Raw = Record<string, unknown>

/** The router reads digits as numbers; a case number or an address is text all the same. */
const text = (value: unknown): string | undefined => {
  const read = typeof value === 'number' ? String(value) : value
  return typeof read === 'string' && read !== '' ? read : undefined
}

const one = <T extends string>(value: unknown, of: readonly T[]): T | undefined => of.find((each) => each === value)

/** Leaves out what is not there: `exactOptionalPropertyTypes` and addresses both want absence, not `undefined`. */
function present<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}

export function readQueueSearch(raw: Raw): QueueSearch {
  const page = Number(raw.page)
  return present<QueueSearch>({
    view: one(raw.view, ['mine', 'open', 'all']),
    search: text(raw.search)?.slice(0, 60),
    page: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  })
}

export const readBatchSearch = (raw: Raw): BatchSearch => present<BatchSearch>({ batch: text(raw.batch) })

export const readRulesSearch = (raw: Raw): RulesSearch => present<RulesSearch>({ search: text(raw.search) })

export const readFigureSearch = (raw: Raw): FigureSearch =>
  present<FigureSearch>({
    tab: one(raw.tab, ['unset', 'unconfirmed', 'set']),
    address: text(raw.address),
    rule: text(raw.rule),
  })
