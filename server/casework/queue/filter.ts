import { SITUATIONS } from '@xinglin/procedure'
import { z } from 'zod'

/** How near the limit of its stage a case is: passed it, past the day of warning, or neither. */
export const COLOURS = ['late', 'warn', 'fine'] as const

/** What a list of cases is narrowed to. The list, its count and its export take the same. */
export const QueueFilter = z.object({
  /** `mine`: waits at one of my desks · `open`: not ended · `all` */
  view: z.enum(['mine', 'open', 'all']).default('mine'),
  situation: z.enum(SITUATIONS).optional(),
  colour: z.enum(COLOURS).optional(),
  benefit: z.string().max(100).optional(),
  /** Unit that handles it. */
  unit: z.string().max(60).optional(),
  area: z.string().max(20).optional(),
  /** Account that has it in hand; `nobody` for what no one took. */
  assignee: z.string().max(100).optional(),
  /** Desk it waits at: `clerk@hr-bureau`. */
  desk: z.string().max(80).optional(),
  filedFrom: z.iso.date().optional(),
  filedTo: z.iso.date().optional(),
  /** Days between which a decision on it was taken. */
  decidedFrom: z.iso.date().optional(),
  decidedTo: z.iso.date().optional(),
  /** Person or company it is about, or who applies or employs: an id, as search gives it. */
  party: z
    .string()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional(),
  /** The end of a case number, or part of a name. */
  search: z.string().trim().max(60).optional(),
  /** Each has an index: a million cases sort at once. */
  sort: z.enum(['due', 'newest', 'oldest']).default('due'),
})
export type QueueFilter = z.output<typeof QueueFilter>
