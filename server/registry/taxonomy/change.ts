import { RELATION_KINDS } from '@xinglin/matching'
import { z } from 'zod'

const Id = z.string().min(1).max(60)
const Word = z.string().trim().min(1).max(60)
const Title = z.object({ zh: Word, en: Word })

/** One change that a curator makes to the words of the city. */
export const ChangeInput = z.discriminatedUnion('kind', [
  /** The word means this role or skill. */
  z.object({ kind: z.literal('alias'), concept: Id, word: Word }),
  /** The word says nothing of what somebody can do. */
  z.object({ kind: z.literal('plain'), word: Word }),
  z.object({ kind: z.literal('skill'), title: Title }),
  z.object({
    kind: z.literal('role'),
    title: Title,
    family: Id,
    skills: z
      .array(z.object({ skill: Id, weight: z.number().int().min(1).max(5) }))
      .min(1)
      .max(12),
  }),
  /** Who has `from` meets what asks for `to`, to hundredths of the whole; in place of what was said of the two before. */
  z.object({
    kind: z.literal('relation'),
    from: Id,
    to: Id,
    type: z.enum(RELATION_KINDS),
    strength: z.number().int().min(1).max(100),
    back: z.number().int().min(1).max(100).nullable(),
  }),
  /** Neither counts for the other any more. */
  z.object({ kind: z.literal('no_relation'), from: Id, to: Id }),
])
export type ChangeInput = z.output<typeof ChangeInput>

/** A row of the log: a change, or that an earlier one is taken back. */
export type TaxonomyChange = ChangeInput | { readonly kind: 'withdrawal'; readonly of: number }

/** A change as it stands in the log. */
export type LoggedChange = { readonly number: number; readonly change: TaxonomyChange; readonly ground: string }

/** Id of a role or skill that a change added; ids of packs have no hyphen. */
export const addedId = (number: number): string => `city-${number}`
