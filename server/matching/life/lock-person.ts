import { sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'

/** Of two who agree for the same person at once, the second waits for the first. */
export async function lockPerson(context: Context, personId: string): Promise<void> {
  await context.db.execute(
    sql`select id from subject where tenant_id = ${context.tenant.id} and id = ${personId} for update`,
  )
}
