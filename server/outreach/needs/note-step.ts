import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { companyNeed, type NeedStepKind, needStep } from '../schema.ts'
import type { Need } from './load-need.ts'

/** Who the clock is, where nobody did it. */
const CLOCK = { accountId: 'system', name: '系统' }

/** Writes what happened to a need, and what it is from now on. */
export async function noteStep(
  context: Context,
  needId: string,
  kind: NeedStepKind,
  text: string,
  change: Partial<Need> = {},
): Promise<void> {
  const { db, tenant } = context
  const by = context.actor ?? CLOCK
  if (Object.keys(change).length > 0) {
    await db
      .update(companyNeed)
      .set(change)
      .where(and(eq(companyNeed.tenantId, tenant.id), eq(companyNeed.id, needId)))
  }
  await db.insert(needStep).values({
    tenantId: tenant.id,
    id: newId(),
    needId,
    kind,
    by: by.accountId,
    byName: by.name,
    text,
    businessDay: isoDay(context.today),
  })
}
