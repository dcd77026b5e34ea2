import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../commands/command.ts'
import type { SignedIn } from '../context.ts'
import { notFound } from '../fault.ts'
import { savedView } from './schema.ts'

/** Deletes a view of one's own. A shared one goes for everybody it was shared with. */
export const deleteView = command({
  name: 'platform/delete-view',
  summary: 'Deletes a saved view of one’s own',
  input: z.object({ viewId: z.uuid() }),
  output: z.object({ viewId: z.uuid() }),
  access: { officers: 'every' },
  run: async (anyContext, { viewId }, effects) => {
    const context = anyContext as SignedIn
    const gone = await context.db
      .delete(savedView)
      .where(
        and(
          eq(savedView.tenantId, context.tenant.id),
          eq(savedView.id, viewId),
          eq(savedView.savedBy, context.actor.accountId),
        ),
      )
      .returning({ id: savedView.id })
    if (gone.length === 0) throw notFound(`view ${viewId}`)
    effects.about({ kind: 'saved_view', id: viewId })
    return { viewId }
  },
})
