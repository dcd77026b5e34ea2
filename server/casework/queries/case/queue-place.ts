import { type Day, isoDay } from '@xinglin/base'
import { and, count, eq, lt } from 'drizzle-orm'
import type { SignedIn } from '../../../platform/context.ts'
import type { LoadedCase } from '../../load-case.ts'
import { holdersNow } from '../../parties.ts'
import { clockOf } from '../../project-state.ts'
import { caseDesk } from '../../schema.ts'

/** How many cases came to the same desk before this one; null where it waits at none. */
export async function queuePlace(context: SignedIn, loaded: LoadedCase): Promise<number | null> {
  const [desk] = holdersNow(loaded)
  const { since } = clockOf(context, loaded)
  if (desk === undefined || since === null) return null
  const [before] = await context.db
    .select({ value: count() })
    .from(caseDesk)
    .where(
      and(eq(caseDesk.tenantId, context.tenant.id), eq(caseDesk.desk, desk), lt(caseDesk.since, isoDay(since as Day))),
    )
  return before?.value ?? 0
}
