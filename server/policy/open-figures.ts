import { type Localised, quoted } from '@xinglin/base'
import type { SetFigure } from './figures.ts'
import type { Library } from './library.ts'
import { listFigures } from './list-figures.ts'

/** A figure that an officer may set or confirm, with where it stands and what was recorded. */
export type FigureState = {
  readonly address: string
  readonly title: Localised
  readonly rule: string | null
  readonly state: 'unset' | 'unconfirmed' | 'set' | 'confirmed'
  readonly why: Localised | null
  readonly whoSets: Localised | null
  readonly whoSetsUnit: string | null
  readonly unit: 'fen' | 'count' | 'percent_hundredths' | null
  readonly history: readonly SetFigure[]
}

/** Every figure the pack leaves open or weak, and what officers made of it. */
export function figureStates({ pack, set }: Library): FigureState[] {
  return listFigures(pack).map(({ address, title, rule, unset, weak, unit }) => {
    const history = set.filter((one) => one.figure === address)
    const open = unset ? ('unset' as const) : ('unconfirmed' as const)
    const whoSetsUnit = unset?.whoSets ?? pack.lead ?? null
    return {
      address,
      title,
      rule: rule ?? null,
      state: history.length === 0 ? open : unset ? ('set' as const) : ('confirmed' as const),
      why: unset?.why ?? (weak ? sourceOf(weak.title) : null),
      whoSets: whoSetsUnit === null ? null : (pack.units.get(whoSetsUnit)?.title ?? null),
      whoSetsUnit,
      unit: unit ?? null,
      history,
    }
  })
}

const sourceOf = (title: Localised): Localised => ({
  zh: `依据的是${quoted(title).zh}，还没有从政府来源读到`,
  en: `it rests on ${quoted(title).en}, which has not been read at a government source`,
})
