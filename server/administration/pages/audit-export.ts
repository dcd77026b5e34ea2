import { csv } from '../../platform/files/csv.ts'
import type { Page } from '../../platform/pages/page.ts'
import { auditExport } from '../queries/audit-export.ts'

/** The audit as a file, for the audit administrator. */
export const auditExportPage: Page = {
  method: 'GET',
  path: '/administration/audit/export',
  access: { officers: ['audit-admin'] },
  handle: async (request) => {
    const { name, rows } = await request.ask(auditExport, request.search)
    const file = { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(csv(rows)) }
    return { kind: 'file', file, download: true }
  },
}
