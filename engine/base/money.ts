import { type Checked, ok, refused } from './checked.ts'
import { type Language, TextWhenRead } from './localised.ts'

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
  const size = Math.abs(fen)
  const rest = size % 100
  const text = grouped(Math.trunc(size / 100)) + (rest === 0 ? '' : rest < 10 ? `.0${rest}` : `.${rest}`)
  const sign = fen < 0 ? '-' : ''
  return language === 'zh' ? `${sign}${text} 元` : `${sign}¥${text}`
}

/** The same in whichever language it is read. */
export class MoneyText extends TextWhenRead {
  readonly #fen: Fen

  constructor(fen: Fen) {
    super()
    this.#fen = fen
  }

  protected override in(language: Language): string {
    return formatMoney(this.#fen, language)
  }
}

function grouped(whole: number): string {
  if (whole < 1000) return String(whole)
  const last = whole % 1000
  return `${grouped(Math.trunc(whole / 1000))},${last < 10 ? '00' : last < 100 ? '0' : ''}${last}`
}
