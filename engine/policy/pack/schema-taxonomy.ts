import { z } from 'zod'
import { Confidence, LocalisedText, Name } from './schema-common.ts'

const Words = z.array(z.string('quote a word of digits').min(1, 'empty text')).default([])
const Aliases = z.strictObject({ zh: Words, en: Words }).default({ zh: [], en: [] })
const Strength = z
  .number('a strength is a number above 0, up to 1')
  .gt(0, 'a strength is above 0')
  .max(1, 'a strength is at most 1')
/** Codes of the list `discipline`: who studied them is taught what the role asks for. */
const Disciplines = z.array(Name).optional()
const Source = z.strictObject({ title: LocalisedText, confidence: Confidence })

export const SkillsFile = z.strictObject({
  group: Name,
  title: LocalisedText,
  confidence: Confidence,
  skills: z.array(z.strictObject({ id: Name, title: LocalisedText, aliases: Aliases })).min(1, 'a group has skills'),
})

export const RolesFile = z.strictObject({
  family: Name,
  title: LocalisedText,
  confidence: Confidence,
  disciplines: Disciplines,
  roles: z
    .array(
      z.strictObject({
        id: Name,
        title: LocalisedText,
        aliases: Aliases,
        disciplines: Disciplines,
        skills: z
          .array(z.strictObject({ skill: Name, weight: z.number().positive('a weight is above 0').default(1) }))
          .min(1, 'a role is known by at least one skill'),
      }),
    )
    .min(1, 'a family has roles'),
})

export const RelationsFile = z.strictObject({
  source: Source,
  relations: z.array(
    z.strictObject({
      from: Name,
      to: Name,
      kind: z.enum(['narrower', 'broader', 'sibling', 'tool', 'related']),
      strength: Strength,
      back: Strength.optional(),
      source: Source.optional(),
    }),
  ),
})

/** Words of titles that are no skill: how senior a post is, or nothing. */
export const WordsFile = z.strictObject({
  ranks: z.array(z.strictObject({ rank: z.int().min(1).max(5), zh: Words, en: Words })),
  plain: z.strictObject({ zh: Words, en: Words }),
})
