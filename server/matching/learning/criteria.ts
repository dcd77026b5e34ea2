import type { Localised } from '@xinglin/base'

/** What lists are ranked by, as columns of the index: what is asked of a person first, then what the person wishes. The log keeps their shares in this order. */
export const CRITERIA = ['skills', 'years', 'wished_areas', 'wished_families', 'wished_pay'] as const
export type CriterionName = (typeof CRITERIA)[number]

/** How many of them are asked of the person. */
export const FITS = 2

export const CRITERION_TITLES: Readonly<Record<CriterionName, Localised>> = {
  skills: { zh: '技能', en: 'Skills' },
  years: { zh: '从业年限', en: 'Years in the field' },
  wished_areas: { zh: '意向地区', en: 'Area wished for' },
  wished_families: { zh: '意向岗位方向', en: 'Field wished for' },
  wished_pay: { zh: '期望月薪', en: 'Pay wished for' },
}

/** How much each counts, in hundredths of the whole. */
export type Weights = Readonly<Record<CriterionName, number>>

/** Set by hand: both sides alike, skills before years, the field before area and pay. */
export const HAND_WEIGHTS: Weights = { skills: 40, years: 10, wished_areas: 15, wished_families: 20, wished_pay: 15 }

/** Of the whole, in hundredths: what counts nothing is asked still, so that it can be learnt again. */
const LEAST = 0.01

export const toVector = (weights: Weights): number[] => CRITERIA.map((name) => weights[name])

/** Weights from shares of 1. */
export const fromVector = (shares: readonly number[]): Weights =>
  Object.fromEntries(CRITERIA.map((name, at) => [name, Math.max(LEAST, (shares[at] ?? 0) * 100)])) as Weights
