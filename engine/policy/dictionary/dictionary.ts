import type { Localised } from '@xinglin/base'
import type { FactTitle } from '../ir/slot.ts'
import type { Type } from '../ir/type.ts'
import type { ClassificationSchema } from '../pack/schema-classification.ts'

export interface Link {
  readonly kind: string
  readonly title: Localised
}

export interface FactDefinition extends FactTitle {
  readonly name: string
  readonly type: Type
  readonly varies: boolean
  /** Expression over the same kind, with `at_day` for the day it is read at. */
  readonly derive: string | undefined
  readonly sensitivity: 'public' | 'personal' | 'secret'
  readonly verifiedBy: 'anyone' | readonly string[] | undefined
}

/** A kind of subject or record: what links it, what repeats beneath it, what is known about it. */
export interface Kind {
  readonly name: string
  readonly title: Localised
  readonly roles: ReadonlyMap<string, Link>
  readonly records: ReadonlyMap<string, Link>
  readonly facts: ReadonlyMap<string, FactDefinition>
}

export interface NamedSet {
  readonly list: string
  readonly title: Localised
  readonly members: readonly string[]
}

export interface ParameterName {
  readonly title: Localised
  readonly type: Type
}

/** Every name an expression may use. */
export interface Dictionary {
  readonly kinds: ReadonlyMap<string, Kind>
  /** Code → title, by list; areas under `area`, the tiers of a classification under `classification:<id>`. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, Localised>>
  readonly sets: ReadonlyMap<string, NamedSet>
  readonly parameters: ReadonlyMap<string, ParameterName>
  readonly classifications: ReadonlyMap<string, ClassificationSchema>
}

export const EMPTY_DICTIONARY: Dictionary = {
  kinds: new Map(),
  codes: new Map(),
  sets: new Map(),
  parameters: new Map(),
  classifications: new Map(),
}
