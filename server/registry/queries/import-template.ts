import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { templateWorkbook } from '../../platform/sheets/index.ts'
import { ImportKinds } from '../commands/start-import.ts'
import { importColumns } from '../imports/columns.ts'

/** The empty workbook of one kind, from the fact dictionary of the city. */
export const importTemplate = query({
  name: 'registry/import-template',
  summary: 'The empty workbook to fill in',
  input: z.object({ kind: ImportKinds }),
  output: z.object({ name: z.string(), bytes: z.instanceof(Buffer) }),
  access: { officers: ['clerk', 'officer'] },
  run: async ({ packs, tenant, lang }, { kind }) => {
    const pack = packs.current(tenant.packId)
    const title = pack.dictionary.kinds.get(kind)?.title[lang] ?? kind
    const name = lang === 'zh' ? `导入模板-${title}.xlsx` : `template-${title}.xlsx`
    return { name, bytes: templateWorkbook(importColumns(pack, kind), lang) }
  },
})
