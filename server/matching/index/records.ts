import type { Held } from '@xinglin/matching'

/** What the index may know of a person: names of its columns and nothing more. No name, no gender, no age, no photo, no family. */
export type ProfileRecord = {
  readonly id: string
  readonly skills: readonly Held[]
  readonly years: number
  readonly education: string | undefined
  readonly wished_kinds: readonly string[]
  readonly wished_families: readonly string[]
  readonly wished_areas: readonly string[]
  /** Hundreds of yuan a month. */
  readonly wished_pay: number
}

/** What an opening asks and gives, as far as lists go by it. */
export type OpeningRecord = {
  readonly id: string
  readonly kind: string
  readonly role: string | undefined
  readonly skills: readonly { readonly skill: string; readonly level: number; readonly must?: boolean | undefined }[]
  readonly areaCode: string
  /** Hundreds of yuan a month; undefined where none is named. */
  readonly pay: number | undefined
  readonly education: string | undefined
  readonly years: number
}
