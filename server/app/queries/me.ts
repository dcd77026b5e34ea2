import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'

const Text = z.object({ zh: z.string(), en: z.string() })

/** Whoever is signed in, as this city knows them: the desks they hold, and the business day. */
export const me = query({
  name: 'platform/me',
  summary: 'The signed-in account and the offices it holds in this city',
  input: z.object({}),
  output: z.object({
    account: z.object({ id: z.string(), name: z.string() }),
    tenant: z.object({ slug: z.string(), title: Text, demonstration: z.boolean(), businessDay: z.string() }),
    offices: z.array(z.object({ role: z.string(), unitId: z.string(), unit: Text })),
  }),
  access: 'signed_in',
  run: async (anyContext) => {
    const { actor, tenant, today, packs } = anyContext as SignedIn
    const { units } = packs.current(tenant.packId)
    return {
      account: { id: actor.accountId, name: actor.name },
      tenant: {
        slug: tenant.slug,
        title: tenant.title,
        demonstration: tenant.demonstration,
        businessDay: isoDay(today),
      },
      offices: actor.offices.map((one) => ({
        ...one,
        unit: units.get(one.unitId)?.title ?? { zh: one.unitId, en: one.unitId },
      })),
    }
  },
})
