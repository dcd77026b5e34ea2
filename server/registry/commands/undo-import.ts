import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import type { FindUses, Use } from '../imports/find-uses.ts'
import { demandStatus, getOwnBatch, setBatch } from '../imports/own-batch.ts'
import { usesOf } from '../imports/undo-piece.ts'
import { importRow } from '../schema.ts'

/** Subjects that are asked about at a time. */
const PIECE = 5_000
/** Lines that a refusal names. */
const NAMED = 5

/**
 * Takes an import back. Refused with the lines where something was built on what it entered: an application, an agent, a linked record. Throws `conflict`.
 * @param others how the rooms above say what they built on subjects
 */
export const undoImport = (others: readonly FindUses[]) =>
  command({
    name: 'registry/undo-import',
    summary: 'Takes back what an import entered',
    input: z.object({ batchId: z.uuid() }),
    output: z.object({ rows: z.number() }),
    access: { officers: ['clerk', 'officer'] },
    // A hundred thousand subjects are asked about in every room.
    limit: 120_000,
    run: async (anyContext, { batchId }, effects) => {
      const context = anyContext as SignedIn
      const batch = await getOwnBatch(context, batchId, true)
      demandStatus(batch, 'recorded')
      const rows = await context.db
        .select({ line: importRow.line, id: importRow.subjectId })
        .from(importRow)
        .where(
          and(
            eq(importRow.tenantId, context.tenant.id),
            eq(importRow.batchId, batchId),
            eq(importRow.status, 'recorded'),
          ),
        )
        .orderBy(asc(importRow.line))
      const lines = new Map(rows.flatMap(({ line, id }) => (id === null ? [] : [[id, line]])))
      const ids = [...lines.keys()]
      const uses: Use[] = []
      for (let at = 0; at < ids.length && uses.length < NAMED; at += PIECE) {
        uses.push(...(await usesOf(context, batchId, ids.slice(at, at + PIECE), others)))
      }
      if (uses.length > 0) throw refusal(uses.slice(0, NAMED), lines)
      await setBatch(context, batchId, { status: 'undoing' })
      effects.about({ kind: 'import_batch', id: batchId }, { kind: batch.kind, rows: rows.length })
      return { rows: rows.length }
    },
  })

function refusal(uses: readonly Use[], lines: ReadonlyMap<string, number>) {
  const list = (lang: 'zh' | 'en') =>
    uses
      .map(({ subjectId, what }) =>
        lang === 'zh' ? `第 ${lines.get(subjectId)} 行${what.zh}` : `line ${lines.get(subjectId)}: ${what.en}`,
      )
      .join(lang === 'zh' ? '；' : '; ')
  return conflict({
    zh: `不能撤销，已有后续业务：${list('zh')}。`,
    en: `It cannot be undone, something was built on it: ${list('en')}.`,
  })
}
