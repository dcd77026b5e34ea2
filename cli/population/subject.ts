export type Value = string | number | boolean

/** A made-up subject: what the registry keeps of a real one. Days are yyyy-mm-dd, money fen. */
export interface Synthetic {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly areaCode: string | undefined
  readonly roles: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, Value>>
}

/** Ends every made-up name, so that nobody takes it for a real one. */
export const MARK = '（合成）'

const KINDS = ['organisation', 'carrier', 'person', 'engagement', 'engagement_month'] as const
export type SyntheticKind = (typeof KINDS)[number]

/** The same id for the same seed and place; in the shape of a UUIDv7 of 2022, so that it sorts before what is entered later. */
export function idOf(seed: number, kind: SyntheticKind, place: number): string {
  const hex = (value: number, digits: number) => (value >>> 0).toString(16).padStart(digits, '0').slice(-digits)
  return `017f0000-${hex(seed, 4)}-7${hex(KINDS.indexOf(kind), 3)}-8000-${hex(Math.floor(place / 2 ** 32), 4)}${hex(place, 8)}`
}
