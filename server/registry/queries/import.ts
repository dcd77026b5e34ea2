import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { getOwnBatch } from '../imports/own-batch.ts'
import { ImportBatch, viewBatch } from '../imports/view-batch.ts'

/** One import of one's own: how far it has come and the three counts. Throws `not_found` for anyone else's. */
export const importQuery = query({
  name: 'registry/import',
  summary: 'How far an import has come, and its counts',
  input: z.object({ batchId: z.uuid() }),
  output: ImportBatch,
  access: { officers: ['clerk', 'officer'] },
  run: async (context, { batchId }) => viewBatch(await getOwnBatch(context as SignedIn, batchId)),
})
