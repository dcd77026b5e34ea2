import { addDays, type Day, day, fullMonthsBetween, fullYearsBetween } from '@xinglin/base'

/** The nineteen facts of the six rules; money in fen, days as Day. */
export interface Row {
  readonly birth_date: Day
  readonly education: 'bachelor' | 'master' | 'doctor' | 'other'
  readonly enrolled: boolean
  readonly graduated_on: Day
  readonly intern_months: number
  readonly tier: 'A' | 'B' | 'C' | 'D' | 'none'
  readonly owns_home: boolean
  readonly contract_months: number
  readonly rent_paid: number
  readonly reserve: boolean
  readonly title_level: 'senior' | 'deputy' | 'intermediate' | 'none'
  readonly title_on: Day
  readonly insured_months: number
  readonly platform_level: 'national' | 'provincial' | 'municipal' | 'none'
  readonly recognised_on: Day
  readonly penalty: boolean
  readonly sector: 'tcm' | 'api' | 'device' | 'other'
  readonly interest_paid: number
  readonly local_percent: number
}

/** The same with the spans of time already counted, for engines that have no calendar. */
export interface CountedRow extends Row {
  readonly age: number
  readonly months_since_graduation: number
  readonly months_since_title: number
}

export const VALID_ON: Day = day('2026-06-30')

/** Rows drawn from one seed, the same on every machine. */
export function rows(count: number, seed = 20_221_215): Row[] {
  const next = mulberry(seed)
  const int = (below: number) => Math.floor(next() * below)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[int(items.length)] ?? items[0]
  return Array.from({ length: count }, () => ({
    birth_date: addDays(day('1960-01-01'), int(17_000)),
    education: pick(['bachelor', 'master', 'doctor', 'other']),
    enrolled: next() < 0.3,
    graduated_on: addDays(day('2015-07-01'), int(4000)),
    intern_months: int(13),
    tier: pick(['A', 'B', 'C', 'D', 'none']),
    owns_home: next() < 0.4,
    contract_months: int(49),
    rent_paid: int(400_000) * 2,
    reserve: next() < 0.3,
    title_level: pick(['senior', 'deputy', 'intermediate', 'none']),
    title_on: addDays(day('2024-01-01'), int(900)),
    insured_months: int(37),
    platform_level: pick(['national', 'provincial', 'municipal', 'none']),
    recognised_on: addDays(day('2021-06-01'), int(1900)),
    penalty: next() < 0.1,
    sector: pick(['tcm', 'api', 'device', 'other']),
    interest_paid: int(30_000_000) * 2,
    local_percent: int(101),
  }))
}

export function counted(row: Row): CountedRow {
  return {
    ...row,
    age: fullYearsBetween(row.birth_date, VALID_ON),
    months_since_graduation: fullMonthsBetween(row.graduated_on, VALID_ON),
    months_since_title: fullMonthsBetween(row.title_on, VALID_ON),
  }
}

/** Names of the facts that one row in twelve or so does not have, the same for the same seed. */
export function missingIn(count: number, share: number, seed = 7): ReadonlySet<string>[] {
  const next = mulberry(seed)
  const names = Object.keys(rows(1)[0] ?? {})
  return Array.from({ length: count }, () => new Set(names.filter(() => next() < share)))
}

/** A small generator of uniform numbers with 32 bits of state. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
