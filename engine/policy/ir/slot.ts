import type { Localised } from '@xinglin/base'
import type { Node } from './node.ts'
import type { Type } from './type.ts'

/**
 * One distinct (fact, day) that a rule reads. A columnar sweep makes it a column, SQL a column expression, a form a question.
 */
export interface Slot {
  /** '' for the subject's own facts; otherwise the path of the records the fact belongs to. */
  readonly scope: string
  /** From the subject's or the record's kind: `engagement.person.unemployed`. */
  readonly path: string
  readonly type: Type
  /** The day at which a time-varying fact is read. */
  readonly at: Node | undefined
  readonly fact: FactTitle
  /** Titles of the roles walked, nearest to the fact last. */
  readonly roles: readonly Localised[]
  readonly origin: 'asked' | 'derived' | 'classification'
}

/** What a sentence and a form need of a fact's definition. */
export interface FactTitle {
  readonly title: Localised
  readonly ask: Localised | undefined
  readonly help: Localised | undefined
  readonly says: { readonly yes: Localised; readonly no: Localised } | undefined
  readonly unit: { readonly zh: string; readonly en: string } | undefined
}
