import { and, count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../commands/command.ts'
import type { SignedIn } from '../context.ts'
import { newId } from '../database/index.ts'
import { forbidden, unprocessable } from '../fault.ts'
import { savedView } from './schema.ts'

const MOST = 100

/** Keeps a list as it stands in the address, for oneself or for all officers of one of one's units. */
export const saveView = command({
  name: 'platform/save-view',
  summary: 'Keeps a filter, its order and its columns under a name',
  input: z.object({
    room: z.enum(['casework', 'rules', 'figures', 'people', 'grants', 'units', 'audit', 'openings', 'visits']),
    title: z.string().trim().min(1).max(40),
    search: z.record(z.string().max(30), z.string().max(200)).refine((one) => Object.keys(one).length <= 20),
    unitId: z.string().max(60).nullable().default(null),
  }),
  output: z.object({ viewId: z.uuid() }),
  access: { officers: 'every' },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const { actor, tenant } = context
    if (input.unitId !== null && !actor.offices.some((one) => one.unitId === input.unitId)) {
      throw forbidden(`view shared with ${input.unitId}`)
    }
    const [kept] = await context.db
      .select({ value: count() })
      .from(savedView)
      .where(and(eq(savedView.tenantId, tenant.id), eq(savedView.savedBy, actor.accountId)))
    if ((kept?.value ?? 0) >= MOST) {
      throw unprocessable({
        zh: `最多保存 ${MOST} 个视图，请先删去一些。`,
        en: `At most ${MOST} views are kept. Delete some first.`,
      })
    }
    const viewId = newId()
    await context.db
      .insert(savedView)
      .values({ tenantId: tenant.id, id: viewId, ...input, savedBy: actor.accountId, savedByName: actor.name })
    effects.about({ kind: 'saved_view', id: viewId }, { room: input.room, unit: input.unitId })
    return { viewId }
  },
})
