import type { Localised } from '@xinglin/base'
import type { Figure, Ground, Pack, Parameter, Rule, UnsetFigure } from '@xinglin/policy'

/** A place in the pack where an officer sets or confirms something. */
export type FigurePlace = {
  readonly address: string
  readonly title: Localised
  /** The rule it belongs to; a parameter belongs to several. */
  readonly rule: string | undefined
  /** Present where the pack has no value. */
  readonly unset: UnsetFigure | undefined
  /** Present where the pack has a value that was not read from a government source. */
  readonly weak: Ground | undefined
  readonly unit: 'fen' | 'count' | 'percent_hundredths' | undefined
}

const isWeak = (ground: Ground | undefined) =>
  ground !== undefined && !['statute', 'government'].includes(ground.confidence)

/** Every figure of a pack that is unset or below government confidence, rules first. */
export function listFigures(pack: Pack): FigurePlace[] {
  return [...[...pack.rules.values()].flatMap(ofRule), ...[...pack.parameters.values()].flatMap(ofParameter)]
}

function ofRule(rule: Rule): FigurePlace[] {
  const unset = figuresOf(rule)
    .filter((figure) => figure.unset !== undefined)
    .map(
      (figure): FigurePlace => ({
        address: figure.address,
        title: joined(rule.title, figure.title),
        rule: rule.id,
        unset: figure.unset,
        weak: undefined,
        unit: 'fen',
      }),
    )
  const weak = rule.grounds.find(isWeak)
  if (!weak) return unset
  return [
    ...unset,
    { address: `benefit:${rule.id}.basis`, title: rule.title, rule: rule.id, unset: undefined, weak, unit: undefined },
  ]
}

function figuresOf(rule: Rule): readonly Figure[] {
  const { base } = rule.amount
  if (base.form === 'figure') return [base.figure]
  if (base.form === 'table') return [...base.rows.values()]
  return base.form === 'bands' ? base.steps.map((step) => step.figure) : []
}

function joined(rule: Localised, figure: Localised): Localised {
  if (rule.zh === figure.zh) return rule
  return { zh: `${rule.zh}：${figure.zh}`, en: `${rule.en}: ${figure.en}` }
}

function ofParameter(parameter: Parameter): FigurePlace[] {
  const open = parameter.rows.findLast((row) => row.unset !== undefined || isWeak(row.ground))
  if (!open) return []
  return [
    {
      address: `parameter:${parameter.id}`,
      title: parameter.title,
      rule: undefined,
      unset: open.unset,
      weak: isWeak(open.ground) ? open.ground : undefined,
      unit: parameter.unit,
    },
  ]
}
