import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { LARGEST_FILE } from '../../platform/files/check.ts'
import { putFile } from '../../platform/files/store.ts'
import { checkSheet, EXCEL } from '../../platform/sheets/index.ts'
import { importBatch } from '../schema.ts'

export const ImportKinds = z.enum(['organisation', 'person', 'engagement'])

/**
 * Takes in a sheet of organisations, people or engagements. Nothing is entered: it is read and checked in the background, and waits. What need not be read to
 * be refused (an archive bomb, an old or a locked workbook) is refused here. Throws `unprocessable`.
 */
export const startImport = command({
  name: 'registry/start-import',
  summary: 'Takes in a sheet to be checked in the background',
  input: z.object({
    kind: ImportKinds,
    name: z.string().min(1).max(255),
    content: z.base64().min(1).max(14_000_000),
  }),
  output: z.object({ batchId: z.uuid() }),
  access: { officers: ['clerk', 'officer'] },
  largest: 14_100_000,
  run: async (anyContext, { kind, name, content }, effects) => {
    const context = anyContext as SignedIn
    const bytes = Buffer.from(content, 'base64')
    if (bytes.length > LARGEST_FILE) {
      throw unprocessable(
        { zh: '文件超过 10 MB，请分成几个文件。', en: 'The file is larger than 10 MB. Please split it.' },
        'file',
      )
    }
    checkSheet(bytes)
    const id = newId()
    const fileName = [...name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_')].slice(-120).join('')
    const isText = !bytes.subarray(0, 2).equals(Buffer.from('PK'))
    const upload = { name: fileName, mediaType: isText ? 'text/csv; charset=utf-8' : EXCEL, bytes }
    const fileId = await putFile(context, { kind: 'import_batch', id }, upload)
    await context.db.insert(importBatch).values({
      tenantId: context.tenant.id,
      id,
      kind,
      fileName,
      fileId,
      uploadedBy: context.actor.accountId,
      uploadedByName: context.actor.name,
    })
    effects.about({ kind: 'import_batch', id }, { kind, size: bytes.length })
    return { batchId: id }
  },
})
