import type { QueryInput } from '../api/contract.ts'
import { SITUATIONS } from '../api/situations.ts'
import { readTableSearch, type TableSearch } from '../ui/table/table-search.ts'

/** What stands after the `?` of each room: what a reader chose, so that an address can be kept and passed on. */
export type QueueSearch = Omit<QueryInput<'casework/queue'>, 'page' | 'size' | 'sort'> &
  Omit<TableSearch, 'sort'> & { sort?: 'newest' | 'oldest'; peek?: string }
export type BatchSearch = TableSearch & { readonly batch?: string }
export type UnitSearch = { readonly unit?: string }
export type YearSearch = TableSearch & { readonly year?: number }
export type RankingSearch = QueryInput<'casework/ranking'>
export type FindSearch = { readonly text?: string }
export type OfferSearch = Pick<QueryInput<'casework/offers'>, 'benefit' | 'state'>
export type RulesSearch = TableSearch & { readonly search?: string }
export type DraftSearch = Omit<QueryInput<'policy/what-if'>, 'draft' | 'anew' | 'benefit'> & {
  readonly benefit?: string
  readonly tab?: 'form' | 'text'
}
export type AuditSearch = TableSearch & Omit<QueryInput<'administration/audit'>, 'page' | 'size'>
export type RunSearch = {
  readonly way?: 'best_total' | 'stable' | 'greedy' | undefined
  readonly page?: number | undefined
  readonly opening?: string | undefined
  readonly person?: string | undefined
  readonly show?: 'excluded' | undefined
}
export type VisitSearch = TableSearch & { readonly area?: string }
export type NeedSearch = { readonly view?: 'late' | 'running' }
export type FigureTab = 'unset' | 'unconfirmed' | 'set'
export type FigureSearch = TableSearch & { readonly tab?: FigureTab; readonly address?: string; readonly rule?: string }

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

const day = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}$/.exec(String(value))?.[0]

export function readQueueSearch(raw: Raw): QueueSearch {
  const { sort: _, ...table } = readTableSearch(raw)
  return present<QueueSearch>({
    ...table,
    sort: one(raw.sort, ['newest', 'oldest']),
    view: one(raw.view, ['mine', 'open', 'all']),
    situation: one(raw.situation, SITUATIONS),
    colour: one(raw.colour, ['late', 'warn', 'fine']),
    benefit: text(raw.benefit)?.slice(0, 100),
    unit: text(raw.unit)?.slice(0, 60),
    area: text(raw.area)?.slice(0, 20),
    assignee: text(raw.assignee)?.slice(0, 100),
    filedFrom: day(raw.filedFrom),
    filedTo: day(raw.filedTo),
    desk: text(raw.desk)?.slice(0, 80),
    decidedFrom: day(raw.decidedFrom),
    decidedTo: day(raw.decidedTo),
    party: text(raw.party)?.slice(0, 36),
    search: text(raw.search)?.slice(0, 60),
    peek: text(raw.peek)?.slice(0, 40),
  })
}

export const readAuditSearch = (raw: Raw): AuditSearch =>
  present<AuditSearch>({
    ...readTableSearch(raw),
    who: text(raw.who)?.slice(0, 100),
    action: text(raw.action)?.slice(0, 60),
    kind: text(raw.kind)?.slice(0, 40),
    subject: text(raw.subject)?.slice(0, 100),
    from: day(raw.from),
    to: day(raw.to),
  })

export const readBatchSearch = (raw: Raw): BatchSearch =>
  present<BatchSearch>({ ...readTableSearch(raw), batch: text(raw.batch) })

export const readUnitSearch = (raw: Raw): UnitSearch => present<UnitSearch>({ unit: text(raw.unit) })

export function readYearSearch(raw: Raw): YearSearch {
  const year = Number(raw.year)
  return present<YearSearch>({ ...readTableSearch(raw), year: year >= 2000 && year <= 2100 ? year : undefined })
}

export const readRankingSearch = (raw: Raw): RankingSearch =>
  present<RankingSearch>({ benefit: text(raw.benefit)?.slice(0, 100), unit: text(raw.unit)?.slice(0, 60) })

export const readVisitSearch = (raw: Raw): VisitSearch =>
  present<VisitSearch>({ ...readTableSearch(raw), area: text(raw.area)?.slice(0, 20) })

export const readRunSearch = (raw: Raw): RunSearch =>
  present<RunSearch>({
    way: one(raw.way, ['stable', 'greedy']),
    page: readTableSearch(raw).page,
    opening: text(raw.opening)?.slice(0, 36),
    person: text(raw.person)?.slice(0, 6),
    show: one(raw.show, ['excluded']),
  })

export const readNeedSearch = (raw: Raw): NeedSearch =>
  present<NeedSearch>({ view: one(raw.view, ['late', 'running']) })

export const readFindSearch = (raw: Raw): FindSearch => present<FindSearch>({ text: text(raw.text)?.slice(0, 60) })

export const readOfferSearch = (raw: Raw): OfferSearch =>
  present<OfferSearch>({
    benefit: text(raw.benefit)?.slice(0, 100),
    state: one(raw.state, ['open', 'consented', 'declined', 'disputed', 'lapsed']),
  })

export const readRulesSearch = (raw: Raw): RulesSearch =>
  present<RulesSearch>({ ...readTableSearch(raw), search: text(raw.search) })

export const readDraftSearch = (raw: Raw): DraftSearch =>
  present<DraftSearch>({
    benefit: text(raw.benefit)?.slice(0, 100),
    against: text(raw.against)?.slice(0, 36),
    tab: one(raw.tab, ['form', 'text']),
    area: text(raw.area)?.slice(0, 60),
    company: text(raw.company)?.slice(0, 60),
    sector: text(raw.sector)?.slice(0, 60),
    size: text(raw.size)?.slice(0, 60),
    education: text(raw.education)?.slice(0, 60),
  })

export const readFigureSearch = (raw: Raw): FigureSearch =>
  present<FigureSearch>({
    ...readTableSearch(raw),
    tab: one(raw.tab, ['unset', 'unconfirmed', 'set']),
    address: text(raw.address),
    rule: text(raw.rule),
  })
