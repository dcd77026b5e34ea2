import { isoDay } from '@xinglin/base'
import { and, desc, eq, or } from 'drizzle-orm'
import { z } from 'zod'
import { ADMINISTRATORS } from '../../platform/access/roles.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { account } from '../../platform/identity/schema.ts'
import { delegation, membership } from '../../platform/tenancy/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { namesOf } from '../names-of.ts'
import { officeGrant, staff } from '../schema.ts'
import { Desk, deskOf, rolesToGive, unitsOf } from '../titles.ts'

const Office = Desk.extend({
  id: z.uuid(),
  from: z.string(),
  until: z.string().nullable(),
  held: z.boolean(),
  endedAt: z.string().nullable(),
  endedBy: z.string(),
  endReason: z.string().nullable(),
})
export const Grant = Desk.extend({
  id: z.uuid(),
  account: z.object({ id: z.string(), name: z.string() }),
  from: z.string(),
  until: z.string().nullable(),
  reason: z.string(),
  preparedBy: z.string(),
  at: z.string(),
  status: z.enum(['waiting', 'confirmed', 'rejected']),
  settledBy: z.string(),
  settledAt: z.string().nullable(),
  settleReason: z.string().nullable(),
})

/** One of the city's people: their account, every desk they hold or held, what was prepared for them, and when somebody stood in. */
export const person = query({
  name: 'administration/person',
  summary: 'One person: account, desks, their history',
  input: z.object({ accountId: z.string().min(1).max(100) }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    login: z.string(),
    passwordOnce: z.boolean(),
    openedAt: z.string().nullable(),
    openedBy: z.string(),
    blocked: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
    offices: z.array(Office),
    grants: z.array(Grant),
    delegations: z.array(
      Desk.extend({
        id: z.uuid(),
        away: z.string(),
        delegate: z.string(),
        from: z.string(),
        until: z.string(),
        reason: z.string(),
        endedAt: z.string().nullable(),
      }),
    ),
    roles: z.array(z.object({ id: z.string(), title: Text, inCity: z.boolean() })),
    units: z.array(z.object({ id: z.string(), title: Text })),
    today: z.string(),
  }),
  access: { officers: ADMINISTRATORS },
  run: async (anyContext, { accountId }) => {
    const context = anyContext as SignedIn
    const { db, tenant } = context
    const today = isoDay(context.today)
    const [own] = await db
      .select()
      .from(staff)
      .where(and(eq(staff.tenantId, tenant.id), eq(staff.accountId, accountId)))
    const offices = await db
      .select()
      .from(membership)
      .where(and(eq(membership.tenantId, tenant.id), eq(membership.accountId, accountId)))
      .orderBy(desc(membership.at))
    if (!own && offices.length === 0) throw notFound(`person ${accountId}`)
    const [who] = await db.select().from(account).where(eq(account.id, accountId))
    const prepared = await db
      .select()
      .from(officeGrant)
      .where(and(eq(officeGrant.tenantId, tenant.id), eq(officeGrant.accountId, accountId)))
      .orderBy(desc(officeGrant.at))
    const away = await db
      .select()
      .from(delegation)
      .where(
        and(
          eq(delegation.tenantId, tenant.id),
          or(eq(delegation.fromAccount, accountId), eq(delegation.toAccount, accountId)),
        ),
      )
      .orderBy(desc(delegation.at))
    const name = await namesOf(context, [
      own?.openedBy ?? null,
      own?.blockedBy ?? null,
      ...offices.map((one) => one.endedBy),
      ...prepared.flatMap((one) => [one.preparedBy, one.settledBy]),
      ...away.flatMap((one) => [one.fromAccount, one.toAccount]),
    ])
    return {
      id: accountId,
      name: who?.name ?? accountId,
      login: own?.loginMask ?? '',
      passwordOnce: who?.passwordOnce ?? false,
      openedAt: own?.at.toISOString() ?? null,
      openedBy: name(own?.openedBy ?? null),
      blocked: own?.blockedAt
        ? { at: own.blockedAt.toISOString(), by: name(own.blockedBy), reason: own.blockReason ?? '' }
        : null,
      offices: offices.map((one) => ({
        id: one.id,
        ...deskOf(context, one),
        from: one.validFrom,
        until: one.validUntil,
        held: one.endedAt === null && (one.validUntil === null || one.validUntil >= today),
        endedAt: one.endedAt?.toISOString() ?? null,
        endedBy: name(one.endedBy),
        endReason: one.endReason,
      })),
      grants: prepared.map((one) => grantOf(context, one, name, who?.name ?? accountId)),
      delegations: away.map((one) => ({
        id: one.id,
        ...deskOf(context, one),
        away: name(one.fromAccount),
        delegate: name(one.toAccount),
        from: one.startsOn,
        until: one.endsOn,
        reason: one.reason,
        endedAt: one.endedAt?.toISOString() ?? null,
      })),
      roles: rolesToGive(),
      units: unitsOf(context).map(({ id, title }) => ({ id, title })),
      today,
    }
  },
})

/** A prepared office as it is listed. */
export const grantOf = (
  context: SignedIn,
  one: typeof officeGrant.$inferSelect,
  name: (id: string | null) => string,
  whose: string,
): z.output<typeof Grant> => ({
  id: one.id,
  ...deskOf(context, one),
  account: { id: one.accountId, name: whose },
  from: one.validFrom,
  until: one.validUntil,
  reason: one.reason,
  preparedBy: name(one.preparedBy),
  at: one.at.toISOString(),
  status: one.status,
  settledBy: name(one.settledBy),
  settledAt: one.settledAt?.toISOString() ?? null,
  settleReason: one.settleReason,
})
