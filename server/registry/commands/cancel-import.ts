import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { demandStatus, getOwnBatch, setBatch } from '../imports/own-batch.ts'
import { importRow } from '../schema.ts'

/** Gives an import up before anything was entered: its rows go. While it is being entered it stops; what was entered by then can be taken back. */
export const cancelImport = command({
  name: 'registry/cancel-import',
  summary: 'Gives up an import, or stops it while it is entered',
  input: z.object({ batchId: z.uuid() }),
  output: z.object({ batchId: z.uuid() }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { batchId }, effects) => {
    const context = anyContext as SignedIn
    const batch = await getOwnBatch(context, batchId, true)
    demandStatus(batch, 'checking', 'checked', 'recording')
    const entered = batch.status === 'recording'
    if (!entered) {
      const own = and(eq(importRow.tenantId, context.tenant.id), eq(importRow.batchId, batchId))
      await context.db.delete(importRow).where(own)
    }
    await setBatch(context, batchId, { status: entered ? 'recorded' : 'cancelled' })
    effects.about({ kind: 'import_batch', id: batchId }, { kind: batch.kind, recorded: batch.recorded })
    return { batchId }
  },
})
