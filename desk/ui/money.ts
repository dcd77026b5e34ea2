import type { Text } from '../api/text.ts'

/** Yuan as text without grouping: `2152.50`, `1000000`. */
export function yuanText(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const rest = Math.abs(fen) % 100
  return `${fen < 0 ? '-' : ''}${whole}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`
}

/** Money as each language writes it: `2,152.50 元`, `¥2,152.50`. */
export function moneyInWords(fen: number): Text {
  const [whole = '', rest] = yuanText(Math.abs(fen)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '')
  const sign = fen < 0 ? '-' : ''
  return { zh: `${sign}${grouped} 元`, en: `${sign}¥${grouped}` }
}
