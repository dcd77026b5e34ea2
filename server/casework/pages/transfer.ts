import type { Page } from '../../platform/pages/page.ts'
import { transferFile } from '../queries/transfer-file.ts'

export const transferPage: Page = {
  method: 'GET',
  path: '/casework/batches/:batchId/transfer',
  access: { officers: ['cashier', 'head'] },
  handle: async (request) => {
    const { name, text } = await request.ask(transferFile, { batchId: request.params.batchId })
    return {
      kind: 'file',
      file: { name, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text) },
      download: true,
    }
  },
}
