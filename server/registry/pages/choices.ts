import type { Pack } from '@xinglin/policy'
import type { Choice } from '../../platform/pages/more-fields.tsx'
import type { Say } from '../../platform/text/lang.ts'

/** The city's areas as choices. */
export const areaChoices = (pack: Pack, say: Say): readonly Choice[] =>
  [...pack.areas].map(([value, { title }]) => ({ value, label: say(title) }))

/** Levels of education, the highest first. */
export const educationChoices = (pack: Pack, say: Say): readonly Choice[] =>
  [...(pack.dictionary.codes.get('education') ?? [])].map(([value, title]) => ({ value, label: say(title) }))

/** Roles of the taxonomy, by their family. */
export const roleChoices = ({ taxonomy }: Pack, say: Say): readonly { group: string; of: readonly Choice[] }[] =>
  taxonomy.families.map(({ id, title }) => ({
    group: say(title),
    of: taxonomy.roles.filter((role) => role.family === id).map((role) => ({ value: role.id, label: say(role.title) })),
  }))
