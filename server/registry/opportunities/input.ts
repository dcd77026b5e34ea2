import { z } from 'zod'
import { KIND_IDS } from './kinds.ts'

const Fen = z.number().int().min(0).max(100_000_000_00)

/** A skill with the level asked for or held. */
export const SkillInput = z.object({
  skill: z.string().max(60),
  level: z.number().int().min(1).max(5),
  must: z.boolean().optional(),
})

/** What an opening says. What is missing or wrong in it is told by `checkOpportunity`, field by field, so that texts may be empty here. */
export const OpportunityInput = z.object({
  kind: z.enum(KIND_IDS),
  title: z.string().trim().max(60),
  titleEn: z.string().trim().max(120).nullable().default(null),
  role: z.string().max(60).nullable().default(null),
  work: z.string().trim().max(4000),
  conditions: z.string().trim().max(2000),
  skills: z.array(SkillInput).max(20).default([]),
  places: z.number().int().min(0).max(9999),
  areaCode: z.string().max(12),
  address: z.string().trim().max(200).nullable().default(null),
  /** Fen a month. */
  payFrom: Fen.nullable().default(null),
  payTo: Fen.nullable().default(null),
  education: z.string().max(40).nullable().default(null),
  years: z.number().int().min(0).max(50).default(0),
  ageFrom: z.number().int().min(0).max(120).nullable().default(null),
  ageTo: z.number().int().min(0).max(120).nullable().default(null),
  ageGround: z.string().trim().max(300).nullable().default(null),
  closesOn: z.iso.date().or(z.literal('')),
})
export type OpportunityInput = z.output<typeof OpportunityInput>
