import type { Localised } from '@xinglin/base'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { SignedIn } from '../../platform/context.ts'

/** Two entries of one kind that are to be one: what is kept, and what is led to it. */
export type Pair = { readonly kind: string; readonly keptId: string; readonly otherId: string }

/** What a room has to do with merging: where it names subjects, what stands against it, and what else follows. */
export type MergeSide = {
  /** Columns that name a subject: their rows are led from one to the other, and back. */
  readonly places: readonly PgColumn[]
  /** Reasons why these two cannot be one now, each with what to do. */
  readonly against?: (context: SignedIn, pair: Pair) => Promise<readonly Localised[]>
  /** What leading rows over does not do by itself, after they were led over, or back. */
  readonly follow?: (context: SignedIn, pair: Pair, what: 'merged' | 'undone') => Promise<void>
}
