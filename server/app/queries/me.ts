import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { appointsCommissioners } from '../../matching/index.ts'
import { CITY_UNIT } from '../../platform/access/roles.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'

/** Whoever is signed in, as this city knows them: the desks they hold, and the business day. */
export const me = query({
  name: 'platform/me',
  summary: 'The signed-in account and the offices it holds in this city',
  input: z.object({}),
  output: z.object({
    account: z.object({ id: z.string(), name: z.string() }),
    tenant: z.object({
      slug: z.string(),
      title: Text,
      demonstration: z.boolean(),
      businessDay: z.string(),
      /** Whether the city’s rules appoint commissioners. */
      commissioners: z.boolean(),
    }),
    /** Held, or stood in for while a colleague is away. */
    offices: z.array(z.object({ role: z.string(), unitId: z.string(), unit: Text, onBehalfOf: z.string().nullable() })),
    /** Signed in with a first password, which has to be changed before anything else. */
    passwordOnce: z.boolean(),
  }),
  access: 'any_account',
  run: async (anyContext) => {
    const { actor, tenant, today, packs } = anyContext as SignedIn
    const { units, rules } = packs.current(tenant.packId)
    return {
      account: { id: actor.accountId, name: actor.name },
      tenant: {
        slug: tenant.slug,
        title: tenant.title,
        demonstration: tenant.demonstration,
        businessDay: isoDay(today),
        commissioners: appointsCommissioners(rules),
      },
      offices: actor.offices.map(({ role, unitId, onBehalfOf }) => ({
        role,
        unitId,
        unit: unitId === CITY_UNIT ? tenant.title : (units.get(unitId)?.title ?? { zh: unitId, en: unitId }),
        onBehalfOf: onBehalfOf?.name ?? null,
      })),
      passwordOnce: actor.passwordOnce ?? false,
    }
  },
})
