import type { SignedIn } from '../../platform/context.ts'
import { tenantTransaction } from '../../platform/database/index.ts'
import type { Platform } from '../../platform/platform.ts'
import { openContext, type Visit } from '../../platform/visit.ts'
import { type Batch, getOwnBatch } from './own-batch.ts'

/** Work on an import that goes on by itself, as whoever handed it in. Each step is a transaction that holds the import's row. */
export type Background = {
  readonly step: <T>(work: (context: SignedIn, batch: Batch) => Promise<T>) => Promise<T>
}

export function inBackground(platform: Platform, visit: Visit, batchId: string): Background {
  return {
    step: (work) =>
      tenantTransaction(
        platform.pool,
        visit.tenant.id,
        async (db) => {
          const context = (await openContext(platform, visit, db)) as SignedIn
          return work(context, await getOwnBatch(context, batchId, true))
        },
        { limit: 60_000 },
      ),
  }
}
