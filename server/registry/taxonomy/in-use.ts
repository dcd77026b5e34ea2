import { sql } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import type { LoggedChange } from './change.ts'
import { addedId } from './change.ts'

/** How many profiles and openings name a role or skill that this change added. */
export async function usesOf({ db, tenant }: SignedIn, number: number): Promise<number> {
  const id = addedId(number)
  const held = JSON.stringify([{ skill: id }])
  const { rows } = await db.execute<{ uses: number }>(sql`
    select ((select count(*) from profile where tenant_id = ${tenant.id} and (skills @> ${held}::jsonb or wished_roles @> ${JSON.stringify([id])}::jsonb))
          + (select count(*) from opportunity where tenant_id = ${tenant.id} and (skills @> ${held}::jsonb or role = ${id})))::int as uses`)
  return rows[0]?.uses ?? 0
}

/** Whether a later change that still holds names what this one added. */
export function isNamedLater(changes: readonly LoggedChange[], number: number): boolean {
  const id = addedId(number)
  const back = new Set(changes.flatMap(({ change }) => (change.kind === 'withdrawal' ? [change.of] : [])))
  return changes.some((one) => !back.has(one.number) && JSON.stringify(one.change).includes(`"${id}"`))
}
