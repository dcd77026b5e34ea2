import { type Language, TextWhenRead } from './localised.ts'

declare const dayBrand: unique symbol

/** A calendar day of Asia/Shanghai as the integer yyyymmdd, so that `<` orders days. Years 1 to 9999. */
export type Day = number & { readonly [dayBrand]: true }

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

export function yearOf(day: Day): number {
  return Math.trunc(day / 10_000)
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Math.trunc(day / 100) % 100
}

/** 1 to 31. */
export function dateOf(day: Day): number {
  return day % 100
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day, or undefined where the calendar has no such day (30 February, month 13, year 0). */
export function findDay(year: number, month: number, date: number): Day | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1)) return undefined
  if (date > daysInMonth(year, month)) return undefined
  return (year * 10_000 + month * 100 + date) as Day
}

/** Reads `2023-08-10`; undefined for any other form or a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  const parts = ISO.exec(text)
  return parts ? findDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** For days written in code; throws RangeError where `parseDay` would miss. */
export function day(text: string): Day {
  const found = parseDay(text)
  if (found === undefined) throw new RangeError(`not a calendar day: ${text}`)
  return found
}

/** `2023-08-10`. */
export function isoDay(day: Day): string {
  return [String(yearOf(day)).padStart(4, '0'), pad(monthOf(day)), pad(dateOf(day))].join('-')
}

/** `2023年8月10日`, `10 August 2023`. */
export function formatDay(day: Day, language: Language): string {
  if (language === 'zh') return `${yearOf(day)}年${monthOf(day)}月${dateOf(day)}日`
  return `${dateOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`
}

/** The month of a day: `2023年8月`, `August 2023`. */
export function formatMonth(day: Day, language: Language): string {
  if (language === 'zh') return `${yearOf(day)}年${monthOf(day)}月`
  return `${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`
}

/** The same in whichever language it is read. */
export class DayText extends TextWhenRead {
  readonly #day: Day

  constructor(day: Day) {
    super()
    this.#day = day
  }

  protected override in(language: Language): string {
    return formatDay(this.#day, language)
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
