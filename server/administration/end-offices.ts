import { and, eq, isNull } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { membership } from '../platform/tenancy/schema.ts'

/** Ends one office of an account, or all of them, from this moment on. What was held stays written. Returns how many ended. */
export async function endOffices(
  { actor, db, tenant }: SignedIn,
  { accountId, officeId, reason }: { accountId: string; officeId?: string; reason: string },
): Promise<number> {
  const ended = await db
    .update(membership)
    .set({ endedAt: new Date(), endedBy: actor.accountId, endReason: reason })
    .where(
      and(
        eq(membership.tenantId, tenant.id),
        eq(membership.accountId, accountId),
        officeId === undefined ? undefined : eq(membership.id, officeId),
        isNull(membership.endedAt),
      ),
    )
    .returning({ id: membership.id })
  return ended.length
}
