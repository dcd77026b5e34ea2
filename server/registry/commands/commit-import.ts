import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { demandStatus, getOwnBatch, setBatch } from '../imports/own-batch.ts'

/** Has the good rows entered, in the background. `all` refuses while a row is faulty: everything or nothing. Throws `unprocessable`. */
export const commitImport = command({
  name: 'registry/commit-import',
  summary: 'Has the good rows of an import entered',
  input: z.object({ batchId: z.uuid(), mode: z.enum(['good', 'all']) }),
  output: z.object({ rows: z.number() }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { batchId, mode }, effects) => {
    const context = anyContext as SignedIn
    const batch = await getOwnBatch(context, batchId, true)
    demandStatus(batch, 'checked', 'recorded')
    if (batch.good === 0) throw unprocessable({ zh: '没有可导入的行。', en: 'No row can be imported.' })
    if (mode === 'all' && batch.faulty > 0) {
      throw unprocessable({
        zh: `还有 ${batch.faulty} 行有误，改好后才能整批导入。`,
        en: `${batch.faulty} rows are still faulty; mend them to import everything.`,
      })
    }
    await setBatch(context, batchId, { status: 'recording' })
    effects.about({ kind: 'import_batch', id: batchId }, { kind: batch.kind, rows: batch.good })
    return { rows: batch.good }
  },
})
