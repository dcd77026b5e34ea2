import { SITUATION_LABEL, SITUATIONS } from '@xinglin/procedure'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { getSubject } from '../../registry/index.ts'
import { findColleagues } from '../colleagues.ts'
import { visibleParties } from '../find/visible-cases.ts'
import { deskLabel } from '../labels.ts'
import { QueueFilter } from '../queue/filter.ts'

const Choice = z.object({ id: z.string(), title: Text })

/** What the list of cases can be narrowed to, by name. */
export const queueChoices = query({
  name: 'casework/queue-choices',
  summary: 'Choices for narrowing the list of cases',
  /** The person or company a list is narrowed to, to be told by name. */
  input: QueueFilter.pick({ party: true }),
  output: z.object({
    situations: z.array(Choice),
    benefits: z.array(Choice),
    units: z.array(Choice),
    desks: z.array(Choice),
    areas: z.array(Choice),
    assignees: z.array(Choice),
    parties: z.array(Choice),
  }),
  access: { officers: 'any' },
  run: async (anyContext, { party }) => {
    const context = anyContext as SignedIn
    const pack = context.packs.current(context.tenant.packId)
    const { accountId, name } = context.actor
    return {
      situations: SITUATIONS.filter((one) => one !== 'draft' && one !== 'offered').map((id) => ({
        id,
        title: SITUATION_LABEL[id],
      })),
      benefits: [...pack.rules.values()].map(({ id, title }) => ({ id, title })),
      units: [...pack.units.values()].filter((one) => one.kind !== 'group').map(({ id, title }) => ({ id, title })),
      desks: context.actor.offices.map(({ role, unitId }) => ({
        id: `${role}@${unitId}`,
        title: deskLabel(context, `${role}@${unitId}`),
      })),
      areas: [...pack.areas].map(([id, { title }]) => ({ id, title })),
      assignees: [
        { id: accountId, title: { zh: `${name}（我）`, en: `${name} (me)` } },
        ...(await findColleagues(context)),
      ],
      parties: party ? await nameOf(context, party) : [],
    }
  },
})

/** Its name, where the officer sees a case of it. */
async function nameOf(context: SignedIn, party: string): Promise<z.output<typeof Choice>[]> {
  const [seen] = await visibleParties(context, [party], 1)
  if (!seen) return []
  const { name } = await getSubject(context, party)
  return [{ id: party, title: { zh: name, en: name } }]
}
