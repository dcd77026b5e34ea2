import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../commands/command.ts'
import type { SignedIn } from '../context.ts'
import { savedView } from './schema.ts'

/** One's own views and those shared with one's units, in the order they were saved. */
export const views = query({
  name: 'platform/views',
  summary: 'Saved views: one’s own and those of one’s units',
  input: z.object({ room: z.string().max(30) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        search: z.record(z.string(), z.string()),
        mine: z.boolean(),
        shared: z.boolean(),
        by: z.string(),
      }),
    ),
  }),
  access: { officers: 'every' },
  run: async (anyContext, { room }) => {
    const context = anyContext as SignedIn
    const { accountId, offices } = context.actor
    const units = [...new Set(offices.map((one) => one.unitId))]
    const rows = await context.db
      .select()
      .from(savedView)
      .where(
        and(
          eq(savedView.tenantId, context.tenant.id),
          eq(savedView.room, room),
          or(eq(savedView.savedBy, accountId), inArray(savedView.unitId, units)),
        ),
      )
      .orderBy(asc(savedView.id))
      .limit(200)
    return {
      rows: rows.map((row) => ({
        id: row.id,
        title: row.title,
        search: { ...row.search },
        mine: row.savedBy === accountId,
        shared: row.unitId !== null,
        by: row.savedByName,
      })),
    }
  },
})
