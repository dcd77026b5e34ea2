import type { Context } from '../platform/context.ts'
import { representation } from './schema.ts'

/** Records that an account may act for a subject, how it was proved, and from which day on. */
export async function standFor(
  context: Context,
  standing: Omit<typeof representation.$inferInsert, 'tenantId'>,
): Promise<void> {
  await context.db
    .insert(representation)
    .values({ tenantId: context.tenant.id, ...standing })
    .onConflictDoNothing()
}
