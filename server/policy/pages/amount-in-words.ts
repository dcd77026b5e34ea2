import { formatMoney } from '@xinglin/base'
import type { Rule } from '@xinglin/policy'
import type { Say } from '../../platform/text/lang.ts'

/** What a benefit gives, in a few words, without knowing anyone's facts. */
export function amountInWords(rule: Rule, say: Say): string {
  const open = say({ zh: '待核定', en: 'not set yet' })
  const money = (fen: number) => say({ zh: formatMoney(fen, 'zh'), en: formatMoney(fen, 'en') })
  const { base } = rule.amount
  switch (base.form) {
    case 'figure':
      return base.figure.value === undefined ? open : money(base.figure.value)
    case 'table':
    case 'bands': {
      const figures = base.form === 'table' ? [...base.rows.values()] : base.steps.map((step) => step.figure)
      const known = figures.flatMap((figure) => figure.value ?? [])
      if (known.length === 0) return open
      const [low, high] = [Math.min(...known), Math.max(...known)]
      return low === high ? money(high) : `${money(low)}–${money(high)}`
    }
    case 'in_kind':
      return say(base.what)
    case 'expression':
    case 'each':
      return say({ zh: '按规则计算', en: 'worked out by rule' })
  }
}
