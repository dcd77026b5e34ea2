import type { Page } from '../../platform/pages/page.ts'
import { mendingSheet } from '../bundle/sheet.ts'
import { bundle } from '../queries/bundle.ts'
import { startQuery } from '../queries/start.ts'

/** The sheet of those in a bundle who still lack something, to be filled in and handed in again. */
export const bundleSheetPage: Page = {
  method: 'GET',
  path: '/casework/bundle/:bundleId/sheet',
  access: 'signed_in',
  handle: async (request) => {
    const found = await request.ask(bundle, { bundleId: request.params.bundleId })
    const { rule } = await request.ask(startQuery, { benefit: found.benefit.id })
    const lacking = found.rows.filter((one) => one.gaps.some((gap) => gap.may === null))
    const bytes = Buffer.from(mendingSheet(rule, lacking))
    const name = `${request.say({ zh: '待补', en: 'to mend' })}-${request.say(rule.title)}.csv`
    return { kind: 'file', file: { name, mediaType: 'text/csv; charset=utf-8', bytes }, download: true }
  },
}
