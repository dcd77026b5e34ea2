import { fullMonthsBetween, fullYearsBetween } from '@xinglin/base'
import type { Sums } from './hand-written.ts'
import { type Row, VALID_ON } from './rows.ts'

/** What `decide` answers too: a sum, or the number of every condition that fails. */
export type Answer = { readonly fen: number } | { readonly failed: readonly number[] }

/** The same job as `decide` written by hand for exactly these rules: every failed condition is told; unknowns are not. */
export function handWritten(row: Row): Answer[] {
  return [platform(row), stipend(row), rent(row), reserveRent(row), title(row), interest(row)]
}

export function sumsOf(answers: readonly Answer[]): Sums {
  return answers.map((answer) => ('fen' in answer ? answer.fen : 0)) as Sums
}

function isBiopharma(row: Row): boolean {
  return row.sector === 'tcm' || row.sector === 'api' || row.sector === 'device'
}

function platform(row: Row): Answer {
  const failed: number[] = []
  if (row.platform_level === 'none') failed.push(1)
  if (row.recognised_on < 20_220_101 || row.recognised_on > 20_251_231) failed.push(2)
  if (row.penalty) failed.push(3)
  if (!isBiopharma(row)) failed.push(4)
  if (failed.length > 0) return { failed }
  const fen =
    row.platform_level === 'national' ? 100_000_000 : row.platform_level === 'provincial' ? 30_000_000 : 20_000_000
  return { fen }
}

function stipend(row: Row): Answer {
  const failed: number[] = []
  const age = fullYearsBetween(row.birth_date, VALID_ON)
  if (age < 16 || age > 35) failed.push(1)
  if (!row.enrolled && fullMonthsBetween(row.graduated_on, VALID_ON) > 24) failed.push(2)
  if (row.intern_months < 1) failed.push(3)
  if (row.education === 'other') failed.push(4)
  if (failed.length > 0) return { failed }
  const percent = row.education === 'doctor' ? 100 : row.education === 'master' ? 70 : 50
  return { fen: Math.min(Math.floor((252_000 * percent) / 100) * Math.min(row.intern_months, 6), 1_000_000) }
}

function rent(row: Row): Answer {
  const failed: number[] = []
  if (row.tier !== 'A' && row.tier !== 'B' && row.tier !== 'C') failed.push(1)
  if (row.contract_months < 12) failed.push(2)
  if (row.owns_home) failed.push(3)
  if (row.rent_paid <= 0) failed.push(4)
  if (row.penalty) failed.push(5)
  return failed.length > 0 ? { failed } : { fen: Math.min(Math.floor(row.rent_paid / 2), 200_000) }
}

function reserveRent(row: Row): Answer {
  const failed: number[] = []
  if (!row.reserve) failed.push(1)
  if (row.owns_home) failed.push(2)
  if (row.contract_months < 12) failed.push(3)
  if (fullYearsBetween(row.birth_date, VALID_ON) > 35) failed.push(4)
  return failed.length > 0 ? { failed } : { fen: 150_000 }
}

function title(row: Row): Answer {
  const failed: number[] = []
  if (row.title_level === 'none') failed.push(1)
  if (row.title_on > VALID_ON) failed.push(2)
  if (fullMonthsBetween(row.title_on, VALID_ON) > 12) failed.push(3)
  if (row.insured_months < 12) failed.push(4)
  if (!isBiopharma(row)) failed.push(5)
  if (failed.length > 0) return { failed }
  return { fen: row.title_level === 'senior' ? 500_000 : row.title_level === 'deputy' ? 300_000 : 150_000 }
}

function interest(row: Row): Answer {
  const failed: number[] = []
  if (row.interest_paid <= 0) failed.push(1)
  if (row.local_percent < 15) failed.push(2)
  if (row.penalty) failed.push(3)
  return failed.length > 0 ? { failed } : { fen: Math.min(Math.floor(row.interest_paid / 2), 20_000_000) }
}
