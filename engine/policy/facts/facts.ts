import type { Day, Localised } from '@xinglin/base'

/** bool → boolean · int → number · money → fen · date → Day (yyyymmdd) · text, code → string · codes → strings. */
export type FactValue = boolean | number | string | readonly string[]

/** Where a value came from; passed through to the explanation untouched. */
export interface FactSource {
  readonly label: Localised
  readonly verified: boolean
  /** The ledger's own reference, if the caller wants it back. */
  readonly ref?: string
}

/**
 * What is known about one subject. The engine asks by path from the subject's kind (`engagement.person.birth_date`), and
 * for a fact that varies with the day on which it is wanted. An answer of `undefined` means "not known", never "no".
 * The caller gives what the ledger knew at `knownAt`; the engine does not look behind it.
 */
export interface Facts {
  value(path: string, at?: Day): FactValue | undefined
  /** Identity of the subject (`engagement`) or of a role (`engagement.person`); overlap rules compare these. */
  id(path: string): string | undefined
  /**
   * Related records by their path from the subject (`engagement.engagement_month`), in the order of their days. Each
   * answers paths that start at the record's name (`engagement_month.month`). An empty list is "none"; undefined, "not known".
   */
  records(path: string): readonly Facts[] | undefined
  source?(path: string, at?: Day): FactSource | undefined
}
