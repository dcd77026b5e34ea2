import type { PlanNode } from '../plan/node.ts'
import type { Snapshot } from './snapshot.ts'
import type { Read } from './vector.ts'

/** What making readers needs beside the node. All readers of one `Reading` are asked for the same rows at the same time. */
export interface Reading {
  readonly snapshot: Snapshot
  /** The reader of a part, made once: each form calls back for its parts, so that no file needs to know all forms. */
  readonly read: (node: PlanNode) => Read
  /** Readers for other rows: those of records, or the subjects that records belong to. */
  readonly apart: () => Reading
}

/** The number a text has in the snapshot; one that no fact can hold has a number that no row has. */
export function textNumber(text: string, { snapshot }: Reading): number {
  return snapshot.texts.get(text) ?? -1
}
