import { fullMonthsBetween, fullYearsBetween } from '@xinglin/base'
import { type Row, VALID_ON } from '../policy/rows.ts'

/**
 * What a programmer would write for the six rules whose bounds move with the copy: the sum of all six for one row. No reasons and no
 * unknowns: a fact that is missing cannot be said here at all.
 */
export function sumOfCopy(row: Row, copy: number): number {
  return (
    platform(row) +
    stipend(row, copy) +
    rent(row, copy) +
    reserveRent(row, copy) +
    title(row, copy) +
    interest(row, copy)
  )
}

function isBiopharma(row: Row): boolean {
  return row.sector === 'tcm' || row.sector === 'api' || row.sector === 'device'
}

function platform(row: Row): number {
  if (row.platform_level === 'none' || row.penalty || !isBiopharma(row)) return 0
  if (row.recognised_on < 20_220_101 || row.recognised_on > 20_251_231) return 0
  return row.platform_level === 'national' ? 100_000_000 : row.platform_level === 'provincial' ? 30_000_000 : 20_000_000
}

function stipend(row: Row, copy: number): number {
  if (row.intern_months < 1 + copy || row.education === 'other') return 0
  const age = fullYearsBetween(row.birth_date, VALID_ON)
  if (age < 16 || age > 35 + copy) return 0
  if (!row.enrolled && fullMonthsBetween(row.graduated_on, VALID_ON) > 24 + copy) return 0
  const percent = row.education === 'doctor' ? 100 : row.education === 'master' ? 70 : 50
  return Math.min(Math.floor((252_000 * percent) / 100) * Math.min(row.intern_months, 6), 1_000_000)
}

function rent(row: Row, copy: number): number {
  if (row.tier !== 'A' && row.tier !== 'B' && row.tier !== 'C') return 0
  if (row.contract_months < 12 + copy || row.owns_home || row.rent_paid <= 0 || row.penalty) return 0
  return Math.min(Math.floor(row.rent_paid / 2), 200_000)
}

function reserveRent(row: Row, copy: number): number {
  if (!row.reserve || row.owns_home || row.contract_months < 12 + copy) return 0
  return fullYearsBetween(row.birth_date, VALID_ON) <= 35 + copy ? 150_000 : 0
}

function title(row: Row, copy: number): number {
  if (row.title_level === 'none' || row.title_on > VALID_ON || row.insured_months < 12 + copy || !isBiopharma(row))
    return 0
  if (fullMonthsBetween(row.title_on, VALID_ON) > 12 + copy) return 0
  return row.title_level === 'senior' ? 500_000 : row.title_level === 'deputy' ? 300_000 : 150_000
}

function interest(row: Row, copy: number): number {
  if (row.interest_paid <= 0 || row.local_percent < 15 + copy || row.penalty) return 0
  return Math.min(Math.floor(row.interest_paid / 2), 20_000_000)
}
