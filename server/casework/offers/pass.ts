import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { giveWay } from '../../platform/http/give-way.ts'
import { offerPass } from '../../policy/index.ts'
import { subject } from '../../registry/index.ts'
import { caseSide } from './case-side.ts'
import { findableKinds } from './findable-kinds.ts'
import { judgeRecord } from './go-on.ts'

/** Records of one chunk: what a crash costs, and how long a record stays locked. */
export const CHUNK = 100

/** Opens a pass over everybody, once for each cause. What it does, `runChunk` does. */
export async function openPass(context: Context, cause: string): Promise<void> {
  await context.db
    .insert(offerPass)
    .values({ tenantId: context.tenant.id, id: newId(), cause })
    .onConflictDoNothing({ target: [offerPass.tenantId, offerPass.cause] })
}

/**
 * Judges the next records of the oldest pass that runs, and moves its cursor in the same transaction: after a crash it goes on behind the last
 * chunk that was done. A pass that another server works on is left to it.
 * @returns whether there is more to do
 */
export async function runChunk(context: Context, size = CHUNK): Promise<boolean> {
  const { db, tenant } = context
  const [pass] = await db
    .select()
    .from(offerPass)
    .where(and(eq(offerPass.tenantId, tenant.id), eq(offerPass.state, 'running')))
    .orderBy(asc(offerPass.id))
    .limit(1)
    .for('update', { skipLocked: true })
  if (!pass) return false
  const next = await db
    .select({ id: subject.id })
    .from(subject)
    .where(
      and(
        eq(subject.tenantId, tenant.id),
        inArray(subject.kind, [...findableKinds(context)]),
        pass.cursor === null ? undefined : gt(subject.id, pass.cursor),
      ),
    )
    .orderBy(asc(subject.id))
    .limit(size)
  const side = caseSide(context)
  const rounds = []
  for (const { id } of next) {
    await giveWay()
    rounds.push(await judgeRecord(context, id, side))
  }
  const done = next.length < size
  await db
    .update(offerPass)
    .set({
      cursor: next.at(-1)?.id ?? pass.cursor,
      judged: pass.judged + next.length,
      made: pass.made + rounds.reduce((sum, one) => sum + one.made, 0),
      lapsed: pass.lapsed + rounds.reduce((sum, one) => sum + one.lapsed, 0),
      ...(done && { state: 'done' as const, doneAt: sql`now()` }),
    })
    .where(and(eq(offerPass.tenantId, tenant.id), eq(offerPass.id, pass.id)))
  return true
}
