import { Fault } from '../../platform/fault.ts'
import type { Page } from '../../platform/pages/page.ts'
import { EXCEL } from '../../platform/sheets/index.ts'
import { ImportKinds } from '../commands/start-import.ts'
import { importFaulty } from '../queries/import-faulty.ts'
import { importTemplate } from '../queries/import-template.ts'

const ACCESS = { officers: ['clerk', 'officer'] }

/** The empty workbook of one kind. */
export const importTemplatePage: Page = {
  method: 'GET',
  path: '/registry/imports/template/:kind',
  access: ACCESS,
  handle: async (request) => {
    const kind = ImportKinds.safeParse(request.params.kind)
    if (!kind.success) {
      throw new Fault('not_found', { zh: '没有这种模板。', en: 'There is no such template.' })
    }
    const { name, bytes } = await request.ask(importTemplate, { kind: kind.data })
    return { kind: 'file', file: { name, mediaType: EXCEL, bytes }, download: true }
  },
}

/** The rows to mend, with their reasons. */
export const importFaultyPage: Page = {
  method: 'GET',
  path: '/registry/imports/:batchId/faulty',
  access: ACCESS,
  handle: async (request) => {
    const { name, bytes } = await request.ask(importFaulty, { batchId: request.params.batchId })
    return { kind: 'file', file: { name, mediaType: EXCEL, bytes }, download: true }
  },
}
