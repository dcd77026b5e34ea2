import { isoDay } from '@xinglin/base'
import { and, asc, eq, ne } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { account } from '../platform/identity/schema.ts'
import { inOffice } from '../platform/tenancy/offices.ts'
import { membership } from '../platform/tenancy/schema.ts'

/** Colleagues who hold an office of their own in a unit today, without oneself. */
export async function colleaguesIn(
  { actor, db, tenant, today }: SignedIn,
  unitId: string,
): Promise<readonly { id: string; name: string }[]> {
  return db
    .selectDistinct({ id: account.id, name: account.name })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(
      and(inOffice(tenant.id, isoDay(today)), eq(membership.unitId, unitId), ne(membership.accountId, actor.accountId)),
    )
    .orderBy(asc(account.name))
}
