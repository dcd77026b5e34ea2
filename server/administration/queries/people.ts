import { isoDay } from '@xinglin/base'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { ADMINISTRATORS } from '../../platform/access/roles.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { membership } from '../../platform/tenancy/schema.ts'
import { officeGrant, staff } from '../schema.ts'
import { Desk, deskOf } from '../titles.ts'

/** Everybody who has or had an office here, or an account opened for one: which desks, since when, until when. */
export const people = query({
  name: 'administration/people',
  summary: 'The city’s people, their desks and their accounts',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** Empty where the account is older than this list. */
        login: z.string(),
        state: z.enum(['active', 'no_office', 'blocked']),
        /** The first password has not been changed yet. */
        passwordOnce: z.boolean(),
        desks: z.array(Desk),
        since: z.string().nullable(),
        until: z.string().nullable(),
        waiting: z.number(),
        changedAt: z.string(),
      }),
    ),
  }),
  access: { officers: ADMINISTRATORS },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const { db, tenant } = context
    const today = isoDay(context.today)
    const kept = await db.select().from(staff).where(eq(staff.tenantId, tenant.id))
    const offices = await db.select().from(membership).where(eq(membership.tenantId, tenant.id))
    const grants = await db
      .select({ accountId: officeGrant.accountId, at: officeGrant.at, status: officeGrant.status })
      .from(officeGrant)
      .where(eq(officeGrant.tenantId, tenant.id))
    const ids = [...new Set([...kept, ...offices].map((one) => one.accountId))]
    const accounts =
      ids.length === 0
        ? []
        : await db
            .select()
            .from(account)
            .where(and(inArray(account.id, ids)))
    return {
      rows: accounts.map(({ id, name, passwordOnce }) => {
        const own = kept.find((one) => one.accountId === id)
        const all = offices.filter((one) => one.accountId === id)
        const held = all.filter((one) => one.endedAt === null && (one.validUntil === null || one.validUntil >= today))
        const untils = held.map((one) => one.validUntil)
        const moments = [
          own?.at,
          own?.blockedAt,
          ...all.flatMap((one) => [one.at, one.endedAt]),
          ...grants.filter((one) => one.accountId === id).map((one) => one.at),
        ].filter((one) => one instanceof Date)
        return {
          id,
          name,
          login: own?.loginMask ?? '',
          state: own?.blockedAt ? ('blocked' as const) : held.length > 0 ? ('active' as const) : ('no_office' as const),
          passwordOnce,
          desks: held.map((one) => deskOf(context, one)),
          since: held.map((one) => one.validFrom).sort()[0] ?? null,
          until: untils.length > 0 && untils.every((one) => one !== null) ? (untils.sort().at(-1) ?? null) : null,
          waiting: grants.filter((one) => one.accountId === id && one.status === 'waiting').length,
          changedAt: new Date(Math.max(0, ...moments.map(Number))).toISOString(),
        }
      }),
    }
  },
})
