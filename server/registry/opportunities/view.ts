import type { Localised } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { z } from 'zod'
import { Text } from '../../platform/text/schema.ts'
import { roleOfOpening } from '../words-of.ts'
import { KIND_IDS, KINDS } from './kinds.ts'
import type { Opportunity } from './read.ts'

/** An opening as everybody may see it. Who posted it is not part of it. */
export const OpeningView = z.object({
  id: z.uuid(),
  kind: z.enum(KIND_IDS),
  kindTitle: Text,
  organisation: z.string(),
  title: z.string(),
  titleEn: z.string().nullable(),
  role: Text.nullable(),
  family: z.string().nullable(),
  work: z.string(),
  conditions: z.string(),
  skills: z.array(z.object({ title: Text, level: z.number(), must: z.boolean() })),
  places: z.number(),
  left: z.number(),
  areaCode: z.string(),
  area: Text,
  address: z.string().nullable(),
  payFrom: z.number().nullable(),
  payTo: z.number().nullable(),
  education: Text.nullable(),
  educationCode: z.string().nullable(),
  years: z.number(),
  age: z.object({ from: z.number().nullable(), to: z.number().nullable(), ground: z.string().nullable() }).nullable(),
  opensOn: z.string(),
  closesOn: z.string(),
})
export type OpeningView = z.output<typeof OpeningView>

/** An opening with the names of its codes. A code the pack no longer has shows as it is. */
export function toView(pack: Pack, row: Opportunity): OpeningView {
  const { areas, dictionary, taxonomy } = pack
  const as = (code: string): Localised => ({ zh: code, en: code })
  const named = roleOfOpening(pack, row)
  const role = taxonomy.roles.find(({ id }) => id === named)
  const skills = new Map(taxonomy.skills.map(({ id, title }) => [id, title]))
  return {
    ...row,
    kindTitle: KINDS[row.kind].title,
    role: role?.title ?? null,
    family: role?.family ?? null,
    skills: row.skills.map(({ skill, level, must }) => ({
      title: skills.get(skill) ?? as(skill),
      level,
      must: must ?? false,
    })),
    left: Math.max(0, row.places - row.taken),
    area: areas.get(row.areaCode)?.title ?? as(row.areaCode),
    education:
      row.education === null ? null : (dictionary.codes.get('education')?.get(row.education) ?? as(row.education)),
    educationCode: row.education,
    age:
      row.ageFrom === null && row.ageTo === null ? null : { from: row.ageFrom, to: row.ageTo, ground: row.ageGround },
  }
}
