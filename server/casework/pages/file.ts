import type { Page } from '../../platform/pages/page.ts'
import { caseEvidenceFile } from '../queries/case-file.ts'

/** Opens an evidence file in the browser; the desk uses the same address. */
export const caseFilePage: Page = {
  method: 'GET',
  path: '/casework/:caseId/files/:fileId',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId, fileId } = request.params
    return { kind: 'file', file: await request.ask(caseEvidenceFile, { caseId, fileId }), download: false }
  },
}
