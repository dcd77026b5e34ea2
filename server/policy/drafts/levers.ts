import type { Localised } from '@xinglin/base'
import type { Figure, Pack, Rule } from '@xinglin/policy'

/** A dated figure that a draft may set: an amount, a row of a table, a parameter that the rule reads. */
export type Lever = {
  readonly address: string
  readonly title: Localised
  readonly unit: 'fen' | 'count' | 'percent_hundredths'
  /** What the pack says for the day; null where it says nothing. */
  readonly value: number | null
}

/** Every figure of a rule, its own first, then the parameters its conditions and its sum read. */
export function leversOf(pack: Pack, rule: Rule, day: number): Lever[] {
  const own = figuresOf(rule).map(
    (one): Lever => ({ address: one.address, title: one.title, unit: 'fen', value: one.value ?? null }),
  )
  const read = [...pack.parameters.values()].filter(({ id }) => namesParameter(rule, id))
  return [
    ...own,
    ...read.map((one): Lever => {
      const row = one.rows.findLast(({ from, until }) => from <= day && (until === undefined || day <= until))
      return { address: `parameter:${one.id}`, title: one.title, unit: one.unit, value: row?.value ?? null }
    }),
  ]
}

/** All figures a draft may set in a pack, by address. */
export function allLevers(pack: Pack, day: number): ReadonlyMap<string, Lever> {
  return new Map([...pack.rules.values()].flatMap((rule) => leversOf(pack, rule, day)).map((one) => [one.address, one]))
}

function figuresOf(rule: Rule): readonly Figure[] {
  const { base } = rule.amount
  if (base.form === 'figure') return [base.figure]
  if (base.form === 'table') return [...base.rows.values()]
  return base.form === 'bands' ? base.steps.map((step) => step.figure) : []
}

/** Whether a parameter is read anywhere in the rule, whose expressions are plain data. */
function namesParameter({ conditions, amount, deadline }: Rule, id: string): boolean {
  let found = false
  JSON.stringify([conditions, amount, deadline], (_, value) => {
    if (typeof value === 'object' && value !== null && value.op === 'parameter' && value.id === id) found = true
    return value instanceof Map ? [...value] : value
  })
  return found
}
