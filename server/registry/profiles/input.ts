import { z } from 'zod'
import { SkillInput } from '../opportunities/input.ts'
import { KIND_IDS } from '../opportunities/kinds.ts'

/** What a person offers and wishes. Sex, age, photograph, marriage and origin have no place in it. */
export const ProfileInput = z.object({
  skills: z.array(SkillInput.omit({ must: true })).max(40),
  years: z.number().int().min(0).max(60),
  experience: z.string().trim().max(3000).default(''),
  wishedKinds: z.array(z.enum(KIND_IDS)).max(KIND_IDS.length).default([]),
  wishedRoles: z.array(z.string().max(60)).max(10).default([]),
  wishedAreas: z.array(z.string().max(12)).max(20).default([]),
  /** Fen a month. */
  wishedPay: z.number().int().min(0).max(100_000_000_00).nullable().default(null),
  availableFrom: z.iso.date().nullable().default(null),
})
export type ProfileInput = z.output<typeof ProfileInput>
