import { yuanText } from '@xinglin/base'
import { csv } from '../../platform/files/csv.ts'
import type { Page } from '../../platform/pages/page.ts'
import { reconciliation } from '../queries/reconciliation.ts'

/** The year's money as CSV for the finance system: the rows of the page with their ids, sums in yuan. */
export const budgetExportPage: Page = {
  method: 'GET',
  path: '/casework/budgets/export',
  access: { officers: ['cashier', 'head', 'officer'] },
  handle: async (request) => {
    const { year, rows, balance, closed } = await request.ask(reconciliation, request.search)
    const yuan = (fen: number | null) => (fen === null ? '' : yuanText(fen))
    const head = [
      { zh: '年度', en: 'Year' },
      { zh: '单位代码', en: 'Unit id' },
      { zh: '单位', en: 'Unit' },
      { zh: '政策代码', en: 'Benefit id' },
      { zh: '政策', en: 'Benefit' },
      { zh: '预算（元）', en: 'Budget (yuan)' },
      { zh: '已发放（元）', en: 'Paid (yuan)' },
      { zh: '已批待发（元）', en: 'Promised (yuan)' },
      { zh: '待退还（元）', en: 'Owed back (yuan)' },
    ].map(request.say)
    const lines = rows.map((row) => [
      String(year),
      row.unitId,
      request.say(row.unit),
      row.benefit,
      request.say(row.title),
      ...[row.budget, row.spent, row.committed, row.owed].map(yuan),
    ])
    const check = [request.say({ zh: '账目差额（元）', en: 'Balance (yuan)' }), yuanText(balance)]
    const state = closed
      ? request.say({ zh: `已结账 ${closed.on} ${closed.by}`, en: `Closed ${closed.on} ${closed.by}` })
      : request.say({ zh: '未结账', en: 'Open' })
    return {
      kind: 'file',
      file: {
        name: `${request.say({ zh: '预算对账', en: 'budget' })}-${year}.csv`,
        mediaType: 'text/csv; charset=utf-8',
        bytes: Buffer.from(csv([head, ...lines, check, [state]])),
      },
      download: true,
    }
  },
}
