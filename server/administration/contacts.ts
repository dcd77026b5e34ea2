import { desc, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { unitContact } from './schema.ts'

export type Contact = { readonly phone: string; readonly address: string; readonly hours: string; readonly at: string }

/** How each unit is reached, as it was said last; units nobody said anything of are not there. */
export async function findContacts({ db, tenant }: Context): Promise<ReadonlyMap<string, Contact>> {
  const rows = await db
    .selectDistinctOn([unitContact.unitId])
    .from(unitContact)
    .where(eq(unitContact.tenantId, tenant.id))
    .orderBy(unitContact.unitId, desc(unitContact.at))
  return new Map(
    rows.map(({ unitId, phone, address, hours, at }) => [unitId, { phone, address, hours, at: at.toISOString() }]),
  )
}
