import { formatMoney, inBoth, type Localised } from '@xinglin/base'
import type { Sum } from '@xinglin/policy'

/** A sum in words. An unset figure says so; nothing is estimated. */
export function sumText(sum: Sum): Localised {
  switch (sum.kind) {
    case 'money':
      return inBoth((lang) => formatMoney(sum.fen, lang))
    case 'unset':
      return { zh: '金额待核定', en: 'sum not set yet' }
    case 'in_kind':
      return sum.what
  }
}
