import type { Day } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import type { SetFigure } from './figures.ts'

/** What the policy pages draw from. */
export type Library = {
  readonly pack: Pack
  /** Every figure officers set or confirmed, oldest first. */
  readonly set: readonly SetFigure[]
  readonly today: Day
}

export function libraryOf(pack: Pack, set: readonly SetFigure[], today: Day): Library {
  return { pack, set, today }
}
