import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { ImportBatch, viewBatch } from '../imports/view-batch.ts'
import { importBatch } from '../schema.ts'

const LAST = 50

/** One's own imports, newest first. */
export const importsQuery = query({
  name: 'registry/imports',
  summary: 'One’s own imports, newest first',
  input: z.object({}),
  output: z.object({ rows: z.array(ImportBatch) }),
  access: { officers: ['clerk', 'officer'] },
  run: async (context) => {
    const { actor, db, tenant } = context as SignedIn
    const rows = await db
      .select()
      .from(importBatch)
      .where(and(eq(importBatch.tenantId, tenant.id), eq(importBatch.uploadedBy, actor.accountId)))
      .orderBy(desc(importBatch.id))
      .limit(LAST)
    return { rows: rows.map(viewBatch) }
  },
})
