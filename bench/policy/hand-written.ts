import { fullMonthsBetween, fullYearsBetween } from '@xinglin/base'
import { type Row, VALID_ON } from './rows.ts'

/** Fen of each of the six rules, before "highest only" is applied. */
export type Sums = [number, number, number, number, number, number]

/** The least a programmer could write for exactly these rules: sums only, no reason for a refusal, no unknowns. */
export function sumsOnly(row: Row): Sums {
  return [platform(row), stipend(row), rent(row), reserveRent(row), title(row), interest(row)]
}

function isBiopharma(row: Row): boolean {
  return row.sector === 'tcm' || row.sector === 'api' || row.sector === 'device'
}

function platform(row: Row): number {
  if (row.platform_level === 'none' || row.penalty || !isBiopharma(row)) return 0
  if (row.recognised_on < 20_220_101 || row.recognised_on > 20_251_231) return 0
  return row.platform_level === 'national' ? 100_000_000 : row.platform_level === 'provincial' ? 30_000_000 : 20_000_000
}

function stipend(row: Row): number {
  const age = fullYearsBetween(row.birth_date, VALID_ON)
  if (age < 16 || age > 35 || row.intern_months < 1 || row.education === 'other') return 0
  if (!row.enrolled && fullMonthsBetween(row.graduated_on, VALID_ON) > 24) return 0
  const percent = row.education === 'doctor' ? 100 : row.education === 'master' ? 70 : 50
  return Math.min(Math.floor((252_000 * percent) / 100) * Math.min(row.intern_months, 6), 1_000_000)
}

function rent(row: Row): number {
  if (row.tier !== 'A' && row.tier !== 'B' && row.tier !== 'C') return 0
  if (row.contract_months < 12 || row.owns_home || row.rent_paid <= 0 || row.penalty) return 0
  return Math.min(Math.floor(row.rent_paid / 2), 200_000)
}

function reserveRent(row: Row): number {
  if (!row.reserve || row.owns_home || row.contract_months < 12) return 0
  return fullYearsBetween(row.birth_date, VALID_ON) <= 35 ? 150_000 : 0
}

function title(row: Row): number {
  if (row.title_level === 'none' || row.title_on > VALID_ON || row.insured_months < 12 || !isBiopharma(row)) return 0
  if (fullMonthsBetween(row.title_on, VALID_ON) > 12) return 0
  return row.title_level === 'senior' ? 500_000 : row.title_level === 'deputy' ? 300_000 : 150_000
}

function interest(row: Row): number {
  if (row.interest_paid <= 0 || row.local_percent < 15 || row.penalty) return 0
  return Math.min(Math.floor(row.interest_paid / 2), 20_000_000)
}

/** The two housing subsidies go by "highest only": the same step for every contestant. */
export function total(sums: Sums): number {
  const [platformSum, stipendSum, rentSum, reserveSum, titleSum, interestSum] = sums
  return platformSum + stipendSum + Math.max(rentSum, reserveSum) + titleSum + interestSum
}
