import { z } from 'zod'
import { Text } from '../../platform/text/schema.ts'

/** What every row of a ranked list says. Scores in percent. */
export const RankedFields = {
  /** Place in the list, from 0: an invitation names the list and the place, never the person. */
  position: z.number(),
  score: z.number(),
  fit: z.number(),
  wish: z.number(),
  explored: z.boolean(),
  reasons: z.array(Text),
  wishes: z.array(Text),
  gaps: z.array(Text),
}
export const ListFields = {
  listId: z.string(),
  /** Moment up to which changes are in it. */
  asOf: z.string(),
  answeredBy: z.enum(['index', 'database']),
  passing: z.number(),
  loosened: z.array(z.object({ text: Text, more: z.number() })),
}

export const percent = (score: number) => Math.round(score * 100)

type Row = {
  readonly score: number
  readonly fit: number
  readonly wish: number
  readonly explored: boolean
  readonly reasons: readonly Text[]
  readonly wishes: readonly Text[]
  readonly gaps: readonly Text[]
}

export const viewRow = (row: Row, position: number) => ({
  position,
  score: percent(row.score),
  fit: percent(row.fit),
  wish: percent(row.wish),
  explored: row.explored,
  reasons: [...row.reasons],
  wishes: [...row.wishes],
  gaps: [...row.gaps],
})
