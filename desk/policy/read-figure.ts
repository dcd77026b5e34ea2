import type { FigureUnit } from '../api/policy.ts'

const DECIMAL = /^(\d{1,13})(?:\.(\d{1,2}))?$/
const WHOLE = /^\d{1,15}$/

/**
 * A figure as it is typed, in the unit it is kept in: yuan become fen, percent become hundredths of a percent, a count stays. Undefined
 * for what is no figure. Thousands separators are let through, because sums are pasted with them.
 */
export function readFigure(text: string, unit: FigureUnit): number | undefined {
  const plain = text.replace(/[,，\s]/g, '')
  if (unit === 'count') return WHOLE.test(plain) ? Number(plain) : undefined
  const [, whole, decimals = ''] = DECIMAL.exec(plain) ?? []
  return whole === undefined ? undefined : Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
}
