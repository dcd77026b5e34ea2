import type { Pack } from '@xinglin/policy'

/** Whether a city’s rules appoint commissioners at all: one of them grants a year of service. */
export const appointsCommissioners = (rules: Pack['rules']): boolean =>
  [...rules.values()].some((one) => one.grants?.record === 'commissioner_year')
