import { isoDay } from '@xinglin/base'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { writeAudit } from '../../platform/audit/write.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { hideSecrets } from '../../platform/secrets/store.ts'
import { dropNameParts } from '../find/keep-parts.ts'
import { forgetGraphs } from '../graph.ts'
import { projectMany } from '../projection.ts'
import { fact, importRow, subject } from '../schema.ts'
import { type FindUses, findOwnUses } from './find-uses.ts'
import type { Background } from './in-background.ts'
import { type Batch, setBatch } from './own-batch.ts'

const PIECE = 200

/**
 * Takes an import back, piece by piece: every fact it stated is withdrawn by a new line of the ledger, its subjects end today and are found no more. Nothing is
 * deleted. What somebody built on in the meantime stays, and the import says so.
 */
export async function undoImportRows({ step }: Background, others: readonly FindUses[]): Promise<void> {
  while (await step((context, batch) => undoPiece(context, batch, others)));
}

async function undoPiece(context: SignedIn, batch: Batch, others: readonly FindUses[]): Promise<boolean> {
  if (batch.status !== 'undoing') return false
  const own = and(eq(importRow.tenantId, context.tenant.id), eq(importRow.batchId, batch.id))
  const rows = await context.db
    .select({ line: importRow.line, subjectId: importRow.subjectId })
    .from(importRow)
    .where(and(own, eq(importRow.status, 'recorded')))
    .orderBy(asc(importRow.line))
    .limit(PIECE)
  const ids = rows.flatMap((row) => row.subjectId ?? [])
  const uses = ids.length === 0 ? [] : await usesOf(context, batch.id, ids, others)
  if (rows.length === 0 || uses.length > 0) {
    // Where something was built on it meanwhile the rest stays as it was entered: undoing can be asked for again once that is gone.
    await setBatch(context, batch.id, { status: uses.length > 0 ? 'recorded' : 'undone' })
    const about = { kind: 'import_batch', id: batch.id }
    await writeAudit(context, 'registry/withdraw-import', about, { kind: batch.kind, rows: batch.recorded })
    return false
  }
  await withdrawSubjects(context, batch.kind, ids)
  await context.db
    .update(importRow)
    .set({ status: 'withdrawn' })
    .where(
      and(
        own,
        inArray(
          importRow.line,
          rows.map((row) => row.line),
        ),
      ),
    )
  await setBatch(context, batch.id, { recorded: batch.recorded - rows.length })
  return true
}

/** What was built on subjects of an import, here and in the rooms above. */
export const usesOf = async (
  context: SignedIn,
  batchId: string,
  ids: readonly string[],
  others: readonly FindUses[],
) => [
  ...(await findOwnUses(context, batchId, ids)),
  ...(await Promise.all(others.map((find) => find(context, ids)))).flat(),
]

async function withdrawSubjects(context: SignedIn, kind: string, ids: readonly string[]): Promise<void> {
  const tenantId = context.tenant.id
  const today = isoDay(context.today)
  const where = and(eq(fact.tenantId, tenantId), inArray(fact.subjectId, [...ids]))
  const stated = await context.db
    .select({ id: fact.id, subjectId: fact.subjectId, key: fact.key })
    .from(fact)
    .where(where)
  if (stated.length > 0) {
    await context.db.insert(fact).values(
      stated.map((one) => ({
        tenantId,
        id: newId(),
        subjectId: one.subjectId,
        key: one.key,
        value: null,
        source: 'officer' as const,
        recordedBy: context.actor.accountId,
        recordedOn: today,
        supersedes: one.id,
      })),
    )
  }
  const named = await context.db
    .update(subject)
    .set({ endedOn: today })
    .where(and(eq(subject.tenantId, tenantId), inArray(subject.id, [...ids])))
    .returning()
  await dropNameParts(context, ...named)
  await hideSecrets(context, ids)
  await projectMany(
    context,
    kind,
    ids.map((id) => ({ id, values: new Map() })),
  )
  forgetGraphs(context.db)
}
