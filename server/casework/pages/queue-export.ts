import { csv } from '../../platform/files/csv.ts'
import type { Page } from '../../platform/pages/page.ts'
import { EXCEL, xlsx } from '../../platform/sheets/index.ts'
import { queueExport } from '../queries/queue-export.ts'

/** The list of cases as a file: CSV, or Excel where the address says `as=xlsx`. */
export const queueExportPage: Page = {
  method: 'GET',
  path: '/casework/export',
  access: { officers: 'any' },
  handle: async (request) => {
    const { as, ...filter } = request.search
    const { name, rows, widths } = await request.ask(queueExport, filter)
    const text = () => csv(rows.map((row) => row.map((one) => (one === null ? '' : String(one)))))
    const file =
      as === 'xlsx'
        ? { name: `${name}.xlsx`, mediaType: EXCEL, bytes: xlsx(rows, widths) }
        : { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text()) }
    return { kind: 'file', file, download: true }
  },
}
