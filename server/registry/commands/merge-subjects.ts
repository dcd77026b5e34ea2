import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict } from '../../platform/fault.ts'
import { getPair } from '../duplicates/get-pair.ts'
import { findAgainst, merge } from '../duplicates/merge.ts'
import { ownWord } from '../duplicates/own-word.ts'
import type { MergeSide } from '../duplicates/side.ts'
import { duplicateFinding } from '../schema.ts'

const UNSEEN = {
  zh: '其中一条是账号自己登记的。合并后，这个账号就能看到和办理另一条的事项，请先核对本人证件。',
  en: 'One of the two was made by an account for itself. Once merged, that account sees and handles what is the other’s: please compare the person’s document first.',
}

/**
 * Finds that two entries of people or organisations are one: what names the other is led to the kept one. Nothing is deleted, and another officer can undo it.
 * @param sides what the rooms above do when two entries become one
 * @throws Fault `conflict` with every reason why it cannot be now
 */
export const mergeSubjects = (sides: readonly MergeSide[]) =>
  command({
    name: 'registry/merge-subjects',
    summary: 'Merges two entries of the same person or organisation',
    input: z.object({
      keptId: z.uuid(),
      otherId: z.uuid(),
      reason: z.string().trim().min(4).max(500),
      /** The officer compared the document of whoever signed up: asked where one of the two is an account's own word. */
      documentSeen: z.boolean().default(false),
    }),
    output: z.object({ findingId: z.uuid() }),
    access: { officers: ['officer', 'head'] },
    limit: 60_000,
    run: async (anyContext, { keptId, otherId, reason, documentSeen }, effects) => {
      const context = anyContext as SignedIn
      const [{ kind }] = await getPair(context, keptId, otherId, true)
      const pair = { kind, keptId, otherId }
      const against = await findAgainst(context, pair, sides)
      if (against.length > 0)
        throw conflict({ zh: against.map((one) => one.zh).join(''), en: against.map((one) => one.en).join(' ') })
      if ((await ownWord(context, [keptId, otherId])).size > 0 && !documentSeen) throw conflict(UNSEEN)
      const { moved, carried } = await merge(context, pair, sides)
      const findingId = newId()
      await context.db.insert(duplicateFinding).values({
        tenantId: context.tenant.id,
        id: findingId,
        finding: 'same',
        keptId,
        otherId,
        reason,
        moved,
        carried,
        foundBy: context.actor.accountId,
        foundByName: context.actor.name,
        foundOn: isoDay(context.today),
      })
      const rows = moved.reduce((sum, one) => sum + one.keys.length, 0)
      effects.about({ kind, id: keptId }, { merged: otherId, rows, facts: carried.length, documentSeen })
      return { findingId }
    },
  })
