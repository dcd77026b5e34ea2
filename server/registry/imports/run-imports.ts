import { and, asc, eq, inArray } from 'drizzle-orm'
import { tenantTransaction } from '../../platform/database/index.ts'
import { errorForLog } from '../../platform/log-error.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Visit } from '../../platform/visit.ts'
import { type ImportStatus, importBatch } from '../schema.ts'
import { checkImport } from './check-import.ts'
import type { FindUses } from './find-uses.ts'
import { type Background, inBackground } from './in-background.ts'
import { recordImport } from './record-import.ts'
import { undoImportRows } from './undo-piece.ts'

/** Lets the imports of a city go on from where they are: reads what was handed in, enters what was confirmed, takes back what was undone. */
export async function runImports(
  platform: Platform,
  tenant: Visit['tenant'],
  others: readonly FindUses[] = [],
): Promise<void> {
  const waiting = await tenantTransaction(platform.pool, tenant.id, (db) =>
    db
      .select()
      .from(importBatch)
      .where(
        and(eq(importBatch.tenantId, tenant.id), inArray(importBatch.status, ['checking', 'recording', 'undoing'])),
      )
      .orderBy(asc(importBatch.id))
      .limit(20),
  )
  for (const { id, status, uploadedBy, uploadedByName } of waiting) {
    const account = { id: uploadedBy, name: uploadedByName }
    const background = inBackground(platform, { tenant, account, lang: 'zh', requestId: `import ${id}` }, id)
    // One sheet's trouble is logged and stops no other; the next look takes it up where it stands.
    await goOn(status, background, others).catch((error: unknown) =>
      console.error(`import ${id} failed in`, tenant.slug, JSON.stringify(errorForLog(error))),
    )
  }
}

async function goOn(status: ImportStatus, background: Background, others: readonly FindUses[]): Promise<void> {
  if (status === 'checking') await checkImport(background)
  else if (status === 'recording') await recordImport(background)
  else await undoImportRows(background, others)
}
