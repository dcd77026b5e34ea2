import { SITUATIONS } from '@xinglin/procedure'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findColleagues } from '../colleagues.ts'
import { deskLabel, LocalisedText, SITUATION_LABEL } from '../labels.ts'

const Choice = z.object({ id: z.string(), title: LocalisedText })

/** What the list of cases can be narrowed to, by name. */
export const queueChoices = query({
  name: 'casework/queue-choices',
  summary: 'Choices for narrowing the list of cases',
  input: z.object({}),
  output: z.object({
    situations: z.array(Choice),
    benefits: z.array(Choice),
    units: z.array(Choice),
    desks: z.array(Choice),
    areas: z.array(Choice),
    assignees: z.array(Choice),
  }),
  access: { officers: 'any' },
  run: async (anyContext) => {
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
    }
  },
})
