import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type pg from 'pg'
import { tenantTransaction } from '../../platform/database/index.ts'
import { namePart, subject } from '../schema.ts'
import { nameRows } from './keep-parts.ts'
import { NAMED_KINDS } from './name-parts.ts'

/** Subjects a transaction: few enough to be short, many enough to be quick. */
const STEP = 500
const ROWS = 5000

/**
 * Writes anew by what the subjects of a tenant are found: after a new reading of signs, or where a tenant has none yet. Searches go on meanwhile and find
 * what is written so far.
 * @returns how many subjects have a name to be found by
 */
export async function rebuildNames(pool: pg.Pool, tenantId: string): Promise<number> {
  await tenantTransaction(pool, tenantId, (db) => db.delete(namePart).where(eq(namePart.tenantId, tenantId)), {
    limit: 600_000,
  })
  let after = '00000000-0000-0000-0000-000000000000'
  for (let named = 0; ; ) {
    const last = after
    const found = await tenantTransaction(pool, tenantId, async (db) => {
      const subjects = await db
        .select({ id: subject.id, kind: subject.kind, name: subject.name })
        .from(subject)
        .where(and(eq(subject.tenantId, tenantId), inArray(subject.kind, [...NAMED_KINDS]), gt(subject.id, last)))
        .orderBy(asc(subject.id))
        .limit(STEP)
      const rows = subjects.flatMap((one) => nameRows(tenantId, one))
      for (let at = 0; at < rows.length; at += ROWS)
        await db
          .insert(namePart)
          .values(rows.slice(at, at + ROWS))
          .onConflictDoNothing()
      return subjects
    })
    named += found.length
    const end = found.at(-1)
    if (end === undefined) return named
    after = end.id
  }
}
