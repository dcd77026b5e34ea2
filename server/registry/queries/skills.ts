import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { Text } from '../../platform/text/schema.ts'
import { findSkills } from '../find-skills.ts'
import { LEVELS } from '../opportunities/words.ts'
import { cityPack } from '../taxonomy/city-pack.ts'

/** Skills for what somebody typed, as the picker of the public form finds them, and the levels they are asked for at. */
export const skills = query({
  name: 'registry/skills',
  summary: 'Skills for a text, and the levels they are asked for at',
  input: z.object({ text: z.string().trim().max(60).default('') }),
  output: z.object({ skills: z.array(z.object({ id: z.string(), title: Text })), levels: z.array(Text) }),
  access: 'signed_in',
  run: async (context, { text }) => {
    const pack = await cityPack(context)
    const titles = new Map(pack.taxonomy.skills.map(({ id, title }) => [id, title]))
    return {
      skills: findSkills(pack, text).flatMap((id) => {
        const title = titles.get(id)
        return title ? [{ id, title }] : []
      }),
      levels: [...LEVELS],
    }
  },
})
