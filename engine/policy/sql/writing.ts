import type { PlanNode } from '../plan/node.ts'
import type { Spelling } from './spelling.ts'

/** What writing a node needs beside the node. */
export interface Writing {
  /** The SQL of a column's value, where the node stands. */
  readonly column: (column: number) => string
  /** Where the records of a subject are found: a FROM item named `r`, its condition, and whether they are known at all. */
  readonly records: (path: string) => RecordsSource
  readonly spelling: Spelling
  /** Writes a part: each form calls back for its parts, so that no file needs to know all forms. */
  readonly write: (node: PlanNode) => string
}

export interface RecordsSource {
  readonly from: string
  readonly where: string
  readonly known: string
  /** In which order they count. */
  readonly order: string
}
