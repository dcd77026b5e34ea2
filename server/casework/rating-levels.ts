import type { Localised } from '@xinglin/base'

/** The five levels of 好差评, best first. */
export const RATING_LEVELS: readonly { readonly level: number; readonly title: Localised }[] = [
  { level: 5, title: { zh: '非常满意', en: 'Very satisfied' } },
  { level: 4, title: { zh: '满意', en: 'Satisfied' } },
  { level: 3, title: { zh: '基本满意', en: 'Fairly satisfied' } },
  { level: 2, title: { zh: '不满意', en: 'Dissatisfied' } },
  { level: 1, title: { zh: '非常不满意', en: 'Very dissatisfied' } },
]

/** From here down somebody is called back. */
export const BAD = 2

/** Working days in which a bad rating is called back: one, as Shanghai's ordinance on the business environment asks. */
export const CALL_BACK_WITHIN = 1
