import { type Day, isoDay } from '@xinglin/base'
import { and, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias, unionAll } from 'drizzle-orm/pg-core'
import type { Office } from '../access/actor.ts'
import type { Transaction } from '../database/index.ts'
import { account } from '../identity/schema.ts'
import { delegation, membership } from './schema.ts'

/** Memberships of a tenant that count on a day: begun, not over, not taken away. */
export const inOffice = (tenantId: string, on: string): SQL | undefined => during(membership, tenantId, on)

/** An absence that counts on a day. Whether the two still hold their offices is asked of their memberships. */
export const inStead = (tenantId: string, on: string): SQL | undefined =>
  and(
    eq(delegation.tenantId, tenantId),
    lte(delegation.startsOn, on),
    gte(delegation.endsOn, on),
    isNull(delegation.endedAt),
  )

const absent = alias(membership, 'absent')
const own = alias(membership, 'own')

/** The offices an account has on a day: its own, and those of colleagues who are away and named it. */
export async function findOffices(db: Transaction, tenantId: string, accountId: string, today: Day): Promise<Office[]> {
  const on = isoDay(today)
  const rows = await unionAll(
    db
      .select({ role: membership.role, unitId: membership.unitId, by: sql<string | null>`null`, name: sql<string>`''` })
      .from(membership)
      .where(and(inOffice(tenantId, on), eq(membership.accountId, accountId))),
    db
      .select({
        role: delegation.role,
        unitId: delegation.unitId,
        by: sql<string | null>`${delegation.fromAccount}`,
        name: sql<string>`${account.name}`,
      })
      .from(delegation)
      .innerJoin(account, eq(account.id, delegation.fromAccount))
      .where(
        and(
          inStead(tenantId, on),
          eq(delegation.toAccount, accountId),
          // What the absent one has lost nobody has in their stead; whoever left the unit stands in for nobody of it.
          sql`exists (select 1 from ${membership} as "absent" where ${and(during(absent, tenantId, on), sameDesk(absent, delegation.fromAccount), eq(absent.role, delegation.role))})`,
          sql`exists (select 1 from ${membership} as "own" where ${and(during(own, tenantId, on), sameDesk(own, delegation.toAccount))})`,
        ),
      ),
  )
  return rows.map(({ role, unitId, by, name }) => ({
    role,
    unitId,
    ...(by !== null && { onBehalfOf: { accountId: by, name } }),
  }))
}

/** Every office somebody has in the city on a day, one's own or in an absent colleague's stead: whoever is to be told of what waits there. */
export async function officesHeld(
  db: Transaction,
  tenantId: string,
  today: Day,
): Promise<{ accountId: string; role: string; unitId: string }[]> {
  const on = isoDay(today)
  const held = await db
    .select({ accountId: membership.accountId, role: membership.role, unitId: membership.unitId })
    .from(membership)
    .where(inOffice(tenantId, on))
  const away = await db
    .select({
      accountId: delegation.toAccount,
      role: delegation.role,
      unitId: delegation.unitId,
      from: delegation.fromAccount,
    })
    .from(delegation)
    .where(inStead(tenantId, on))
  const here = (accountId: string, unitId: string, role?: string) =>
    held.some(
      (one) => one.accountId === accountId && one.unitId === unitId && (role === undefined || one.role === role),
    )
  return [
    ...held,
    ...away
      .filter((one) => here(one.from, one.unitId, one.role) && here(one.accountId, one.unitId))
      .map(({ from: _, ...office }) => office),
  ]
}

const sameDesk = (
  table: typeof absent | typeof own,
  who: typeof delegation.fromAccount | typeof delegation.toAccount,
) => and(eq(table.accountId, who), eq(table.unitId, delegation.unitId))

function during(table: typeof membership | typeof absent | typeof own, tenantId: string, on: string): SQL | undefined {
  return and(
    eq(table.tenantId, tenantId),
    lte(table.validFrom, on),
    or(isNull(table.validUntil), gte(table.validUntil, on)),
    isNull(table.endedAt),
  )
}
