import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { type ImportStatus, importBatch } from '../schema.ts'

export type Batch = typeof importBatch.$inferSelect

/** An import of one's own, locked where it is to be changed. Throws `not_found` for anyone else's. */
export async function getOwnBatch(context: SignedIn, id: string, lock = false): Promise<Batch> {
  const asked = context.db
    .select()
    .from(importBatch)
    .where(
      and(
        eq(importBatch.tenantId, context.tenant.id),
        eq(importBatch.id, id),
        eq(importBatch.uploadedBy, context.actor.accountId),
      ),
    )
  const [batch] = lock ? await asked.for('update') : await asked
  if (!batch) throw notFound(`import ${id}`)
  return batch
}

/** Throws `conflict` unless the import stands where the step begins. */
export function demandStatus(batch: Batch, ...allowed: readonly ImportStatus[]): void {
  if (allowed.includes(batch.status)) return
  throw conflict({
    zh: '这次导入的进度已经变了，请刷新后再看。',
    en: 'The import has moved on. Please reload the page.',
  })
}

/** Changes an import that the transaction holds. */
export async function setBatch(
  context: Pick<SignedIn, 'db' | 'tenant'>,
  id: string,
  values: Partial<typeof importBatch.$inferInsert>,
): Promise<void> {
  await context.db
    .update(importBatch)
    .set(values)
    .where(and(eq(importBatch.tenantId, context.tenant.id), eq(importBatch.id, id)))
}
