import { sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'

/** Each of these, and which subject it is now: itself, or the one it was merged into. Ids that nobody has are left out. */
export async function whoIs({ db, tenant }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await db.execute<{ asked: string; id: string }>(sql`
    with recursive way as (
      select id as asked, id, merged_into from subject where tenant_id = ${tenant.id} and id = any(${sql.param([...ids])}::uuid[])
      union
      select way.asked, next.id, next.merged_into from way
        join subject next on next.tenant_id = ${tenant.id} and next.id = way.merged_into
    )
    select asked, id from way where merged_into is null`)
  return new Map(rows.map(({ asked, id }) => [asked, id]))
}
