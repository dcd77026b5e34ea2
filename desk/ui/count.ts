import type { Text } from '../api/text.ts'

/** How many, as far as they were counted: `1,000+`. */
export function countInWords({ total, more }: { total: number; more: boolean }): Text {
  const grouped = String(total).replace(/\B(?=(\d{3})+$)/g, ',')
  return { zh: `${grouped}${more ? ' 余' : ''}`, en: `${grouped}${more ? '+' : ''}` }
}
