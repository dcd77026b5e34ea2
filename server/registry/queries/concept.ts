import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { cityPack } from '../taxonomy/city-pack.ts'
import { CURATORS, demandCurator } from '../taxonomy/demand-curator.ts'
import { RELATION_TITLES } from '../taxonomy/say-change.ts'

const HUNDREDTHS = 100
const Relation = z.object({
  from: z.string(),
  to: z.string(),
  fromTitle: Text,
  toTitle: Text,
  kind: z.enum(['narrower', 'broader', 'sibling', 'tool', 'related']),
  kindTitle: Text,
  /** Hundredths of the whole. */
  strength: z.number(),
  back: z.number().nullable(),
  source: Text,
})

/** One role or skill: its words in both languages and what counts for it. */
export const concept = query({
  name: 'registry/concept',
  summary: 'A role or skill with its words and relations',
  input: z.object({ conceptId: z.string().min(1).max(60) }),
  output: z.object({
    title: Text,
    kind: z.enum(['skill', 'role']),
    zh: z.array(z.string()),
    en: z.array(z.string()),
    /** Skills a role is known by. */
    skills: z.array(Text),
    relations: z.array(Relation),
  }),
  access: { officers: CURATORS },
  run: async (anyContext, { conceptId }) => {
    const context = anyContext as SignedIn
    demandCurator(context)
    const { skills, roles, relations } = (await cityPack(context)).taxonomy
    const role = roles.find(({ id }) => id === conceptId)
    const found = role ?? skills.find(({ id }) => id === conceptId)
    if (!found) throw notFound(`concept ${conceptId}`)
    const titles = new Map([...skills, ...roles].map(({ id, title }) => [id, title]))
    const title = (id: string) => titles.get(id) ?? { zh: id, en: id }
    const whole = (share: number) => Math.round(share * HUNDREDTHS)
    return {
      title: found.title,
      kind: role ? ('role' as const) : ('skill' as const),
      zh: [...found.aliases.zh],
      en: [...found.aliases.en],
      skills: (role?.skills ?? []).map(({ skill }) => title(skill)),
      relations: relations
        .filter(({ from, to }) => from === conceptId || to === conceptId)
        .map(({ from, to, kind, strength, back, source }) => ({
          from,
          to,
          fromTitle: title(from),
          toTitle: title(to),
          kind,
          kindTitle: RELATION_TITLES[kind],
          strength: whole(strength),
          back: back === undefined ? null : whole(back),
          source,
        })),
    }
  },
})
