import { inArray } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { account } from '../platform/identity/schema.ts'

/** Names of accounts by id. Those who signed up by phone have none there; what is not an account keeps its word. */
export async function namesOf(
  { db }: Context,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string> {
  const wanted = [...new Set(ids)].filter((one) => one !== null)
  const rows =
    wanted.length === 0
      ? []
      : await db.select({ id: account.id, name: account.name }).from(account).where(inArray(account.id, wanted))
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return (id) => (id === null ? '' : (names.get(id) ?? id))
}
