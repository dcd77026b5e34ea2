import { type Checked, ok, refused } from './checked.ts'
import type { Language, Localised } from './localised.ts'

/** Money: an integer number of fen (1 yuan = 100 fen). Exact to 9 × 10¹³ yuan. */
export type Fen = number

export type YuanRefusal = 'not_a_number' | 'more_than_two_decimals' | 'out_of_range'

const YUAN = /^(-?)(\d+)(?:\.(\d+))?$/

/** Reads whole yuan (`1000000`) or yuan with at most two decimals (`2152.50`). No separators, no exponent, no sign but `-`. */
export function parseYuan(text: string | number): Checked<Fen, YuanRefusal> {
  const parts = YUAN.exec(String(text))
  if (!parts) return refused('not_a_number')
  const [, sign = '', whole = '', decimals = ''] = parts
  if (decimals.length > 2) return refused('more_than_two_decimals')
  const fen = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(fen)) return refused('out_of_range')
  return ok(sign && fen !== 0 ? -fen : fen)
}

/** Yuan as text without grouping: `2152.50`, `1000000`. Reads back with `parseYuan` to the same fen. */
export function yuanText(fen: Fen): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const rest = Math.abs(fen) % 100
  return `${fen < 0 ? '-' : ''}${whole}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`
}

/** Money as a reader of the language writes it: `2,152.50 元`, `¥2,152.50`. */
export function formatMoney(fen: Fen, language: Language): string {
  return moneyInBoth(fen)[language]
}

/** The same in both languages. */
export function moneyInBoth(fen: Fen): Localised {
  const size = Math.abs(fen)
  const text = grouped(Math.floor(size / 100)) + (DECIMALS[size % 100] ?? '')
  return fen < 0 ? { zh: `-${text} 元`, en: `-¥${text}` } : { zh: `${text} 元`, en: `¥${text}` }
}

function grouped(whole: number): string {
  return whole < 1000 ? String(whole) : grouped(Math.floor(whole / 1000)) + GROUPS[whole % 1000]
}

// Sums are written for every explanation: their parts are looked up.
const GROUPS = Array.from({ length: 1000 }, (_, i) => `,${String(i).padStart(3, '0')}`)
const DECIMALS = Array.from({ length: 100 }, (_, i) => (i === 0 ? '' : `.${String(i).padStart(2, '0')}`))
