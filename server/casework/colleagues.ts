import { isoDay, type Localised } from '@xinglin/base'
import { and, asc, eq, ne } from 'drizzle-orm'
import { CITY_UNIT } from '../platform/access/roles.ts'
import type { SignedIn } from '../platform/context.ts'
import { account } from '../platform/identity/schema.ts'
import { inOffice } from '../platform/tenancy/offices.ts'
import { membership } from '../platform/tenancy/schema.ts'

/** An officer to hand something to or to ask: the account, and how a list shows it. */
export type Colleague = { readonly id: string; readonly title: Localised }

/** Officers of the city who hold an office today, without oneself; only those at one of these desks (`clerk@hr-bureau`) where desks are named. */
export async function findColleagues(context: SignedIn, desks?: readonly string[]): Promise<Colleague[]> {
  const today = isoDay(context.today)
  const rows = await context.db
    .select({ id: account.id, name: account.name, role: membership.role, unitId: membership.unitId })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(
      and(
        inOffice(context.tenant.id, today),
        ne(membership.unitId, CITY_UNIT),
        ne(membership.accountId, context.actor.accountId),
      ),
    )
    .orderBy(asc(account.name))
  const units = context.packs.current(context.tenant.packId).units
  const wanted = rows.filter((row) => desks === undefined || desks.includes(`${row.role}@${row.unitId}`))
  const byId = new Map(wanted.map((row) => [row.id, row]))
  return [...byId.values()].map(({ id, name, unitId }) => ({
    id,
    title: {
      zh: `${name} · ${units.get(unitId)?.title.zh ?? unitId}`,
      en: `${name} · ${units.get(unitId)?.title.en ?? unitId}`,
    },
  }))
}
