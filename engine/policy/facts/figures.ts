import type { Day, Instant } from '@xinglin/base'
import type { OfficerFigure } from '../answers.ts'

/** What officers set and confirmed, found by address, day and moment of knowledge. */
export interface FigureIndex {
  /** The entry with the latest from-day not after `day` among those recorded by `knownAt`; of equals, the one recorded last. */
  find(address: string, day: Day, knownAt: Instant): OfficerFigure | undefined
  /** The days from which an entry counts that was recorded by `knownAt`: between two of them `find` answers the same. */
  days(address: string, knownAt: Instant): readonly Day[]
}

export const NO_FIGURES: FigureIndex = { find: () => undefined, days: () => [] }

/** Indexes officer-set figures once, for any number of decisions. */
export function indexFigures(figures: readonly OfficerFigure[]): FigureIndex {
  const byAddress = new Map<string, OfficerFigure[]>()
  for (const figure of figures) byAddress.set(figure.address, [...(byAddress.get(figure.address) ?? []), figure])
  for (const entries of byAddress.values()) entries.sort((a, b) => b.from - a.from || b.recordedAt - a.recordedAt)
  return {
    find: (address, day, knownAt) =>
      byAddress.get(address)?.find((entry) => entry.from <= day && entry.recordedAt <= knownAt),
    days: (address, knownAt) =>
      (byAddress.get(address) ?? []).filter((entry) => entry.recordedAt <= knownAt).map((entry) => entry.from),
  }
}
