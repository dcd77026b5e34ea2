import { formatDay } from '@xinglin/base'
import type { Missing, UnsetFigure } from '../answers.ts'
import type { Figure } from '../ir/amount.ts'
import type { Rule } from '../ir/rule.ts'

/** Why a figure is not there, in the pack's own words where it says. */
export function findUnset(rule: Rule, missing: Missing): UnsetFigure {
  return figuresOf(rule).find((figure) => figure.address === missing.path)?.unset ?? parameterUnset(rule, missing)
}

function figuresOf(rule: Rule): readonly Figure[] {
  const { base } = rule.amount
  if (base.form === 'figure') return [base.figure]
  if (base.form === 'table') return [...base.rows.values()]
  return base.form === 'bands' ? base.steps.map((step) => step.figure) : []
}

function parameterUnset(rule: Rule, missing: Missing): UnsetFigure {
  const parameter = rule.context.parameters.get(missing.path.replace(/^parameter:/, ''))
  const { at } = missing
  const row = parameter?.rows.findLast((candidate) => at !== undefined && candidate.from <= at)
  if (row?.unset) return row.unset
  const why =
    at === undefined
      ? { zh: '尚未确定', en: 'not set yet' }
      : { zh: `没有适用于${formatDay(at, 'zh')}的数值`, en: `no value applies on ${formatDay(at, 'en')}` }
  const whoSets = parameter?.whoSets === undefined ? {} : { whoSets: parameter.whoSets }
  return { address: missing.path, why, ...whoSets }
}
