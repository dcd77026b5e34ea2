import { z } from 'zod'
import { Text } from '../../platform/text/schema.ts'
import type { Batch } from './own-batch.ts'

/** An import as its officer sees it. Nothing of its rows is in it. */
export const ImportBatch = z.object({
  id: z.uuid(),
  kind: z.enum(['organisation', 'person', 'engagement']),
  fileName: z.string(),
  status: z.enum(['checking', 'checked', 'failed', 'cancelled', 'recording', 'recorded', 'undoing', 'undone']),
  total: z.number(),
  read: z.number(),
  good: z.number(),
  faulty: z.number(),
  duplicate: z.number(),
  recorded: z.number(),
  why: Text.nullable(),
  at: z.string(),
})

export const viewBatch = (batch: Batch): z.input<typeof ImportBatch> => ({
  id: batch.id,
  kind: batch.kind,
  fileName: batch.fileName,
  status: batch.status,
  total: Math.max(0, batch.total - 1),
  read: Math.max(0, batch.lineRead - 1),
  good: batch.good,
  faulty: batch.faulty,
  duplicate: batch.duplicate,
  recorded: batch.recorded,
  why: batch.why,
  at: batch.at.toISOString(),
})
