import { isoDay } from '@xinglin/base'
import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { ADMINISTRATORS, roleTitle } from '../../platform/access/roles.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { inOffice } from '../../platform/tenancy/offices.ts'
import { membership } from '../../platform/tenancy/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { findContacts } from '../contacts.ts'
import { unitsOf } from '../titles.ts'

/** The units of the city with the people at their desks today, and how each is reached. */
export const units = query({
  name: 'administration/units',
  summary: 'Units, their people and how they are reached',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        title: Text,
        people: z.array(z.object({ id: z.string(), name: z.string(), role: Text })),
        phone: z.string(),
        address: z.string(),
        hours: z.string(),
        setAt: z.string().nullable(),
      }),
    ),
  }),
  access: { officers: ADMINISTRATORS },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const held = await context.db
      .select({ id: account.id, name: account.name, role: membership.role, unitId: membership.unitId })
      .from(membership)
      .innerJoin(account, eq(account.id, membership.accountId))
      .where(inOffice(context.tenant.id, isoDay(context.today)))
      .orderBy(asc(membership.role), asc(account.name))
    const contacts = await findContacts(context)
    return {
      rows: unitsOf(context).map(({ id, title }) => {
        const contact = contacts.get(id)
        return {
          id,
          title,
          people: held
            .filter((one) => one.unitId === id)
            .map((one) => ({ id: one.id, name: one.name, role: roleTitle(one.role) })),
          phone: contact?.phone ?? '',
          address: contact?.address ?? '',
          hours: contact?.hours ?? '',
          setAt: contact?.at ?? null,
        }
      }),
    }
  },
})
