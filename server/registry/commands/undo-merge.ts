import { isoDay } from '@xinglin/base'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden, notFound } from '../../platform/fault.ts'
import { demandKeeper } from '../duplicates/demand-keeper.ts'
import { unmerge } from '../duplicates/merge.ts'
import type { MergeSide } from '../duplicates/side.ts'
import { ownArea } from '../own-area.ts'
import { duplicateFinding, subject } from '../schema.ts'

/**
 * Makes two entries again of what was merged. By another officer than the one who merged them.
 * @throws Fault `conflict` where it was undone before, or where the kept one was merged on meanwhile
 */
export const undoMerge = (sides: readonly MergeSide[]) =>
  command({
    name: 'registry/undo-merge',
    summary: 'Parts two entries that were merged; a second officer',
    input: z.object({ findingId: z.uuid(), reason: z.string().trim().min(4).max(500) }),
    output: z.object({}),
    access: { officers: ['officer', 'head'] },
    limit: 60_000,
    run: async (anyContext, { findingId, reason }, effects) => {
      const context = anyContext as SignedIn
      demandKeeper(context)
      const { db, tenant, actor } = context
      const where = and(eq(duplicateFinding.tenantId, tenant.id), eq(duplicateFinding.id, findingId))
      const [row] = await db
        .select()
        .from(duplicateFinding)
        .where(and(where, eq(duplicateFinding.finding, 'same')))
        .for('update')
      if (!row) throw notFound(`finding ${findingId}`)
      const { keptId, otherId } = row
      const [kept] = await db
        .select()
        .from(subject)
        .where(and(eq(subject.tenantId, tenant.id), eq(subject.id, keptId), ownArea(context, actor)))
        .for('update')
      if (!kept) throw notFound(`finding ${findingId}`)
      if (row.foundBy === actor.accountId) throw forbidden('a merge is undone by a second officer')
      const [other] = await db
        .select({ kind: subject.kind })
        .from(subject)
        .where(and(eq(subject.tenantId, tenant.id), eq(subject.id, otherId), eq(subject.mergedInto, keptId)))
        .for('update')
      if (row.undoneBy !== null || !other)
        throw conflict({ zh: '这次合并已经撤销。', en: 'This merge was undone before.' })
      if (kept.endedOn !== null)
        throw conflict({
          zh: '保留的一条后来又并入了别的记录，请先撤销那一次。',
          en: 'The kept entry was merged into another one later. Undo that first.',
        })
      await unmerge(context, { kind: other.kind, keptId, otherId }, row, sides)
      await db
        .update(duplicateFinding)
        .set({
          undoneBy: actor.accountId,
          undoneByName: actor.name,
          undoneOn: isoDay(context.today),
          undoneReason: reason,
        })
        .where(and(where, isNull(duplicateFinding.undoneBy)))
      effects.about({ kind: other.kind, id: keptId }, { parted: otherId })
      return {}
    },
  })
