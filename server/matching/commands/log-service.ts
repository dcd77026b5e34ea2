import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { demandService, lockEntry } from '../commissioner/entry.ts'
import { serviceEntry } from '../schema.ts'

const NOT_DISPUTED = {
  zh: '只有企业有异议的记录可以重写。',
  en: 'Only a record that the company disputes is written anew.',
}

/**
 * A commissioner records a service: day, place, time, what was done. It counts once the company confirms it. What the company disputes
 * is written anew; the first record stays, marked as replaced.
 * @throws Fault as `demandService` does; `conflict` for a record to replace that nobody disputes
 */
export const logService = command({
  name: 'matching/log-service',
  summary: 'Records a service of a commissioner, for the company to confirm',
  input: z.object({
    pairingId: z.uuid(),
    onDay: z.iso.date(),
    place: z.string().trim().min(2).max(100),
    /** A quarter of an hour at the least, a day at the most. */
    minutes: z.int().min(15).max(1440),
    done: z.string().trim().min(4).max(1000),
    replaces: z.uuid().optional(),
  }),
  output: z.object({ entryId: z.string() }),
  access: 'signed_in',
  run: async (anyContext, { replaces, ...said }, effects) => {
    const context = anyContext as SignedIn
    const { row } = await demandService(context, said.pairingId, said.onDay)
    const tenantId = context.tenant.id
    if (replaces !== undefined) {
      const before = await lockEntry(context, replaces)
      if (before.pairingId !== row.id) throw notFound(`service ${replaces}`)
      if (before.status !== 'disputed') throw conflict(NOT_DISPUTED)
      await context.db
        .update(serviceEntry)
        .set({ status: 'replaced' })
        .where(and(eq(serviceEntry.tenantId, tenantId), eq(serviceEntry.id, replaces)))
    }
    const id = newId()
    await context.db.insert(serviceEntry).values({
      tenantId,
      id,
      ...said,
      holderId: row.personId,
      organisationId: row.organisationId,
      replaces: replaces ?? null,
      enteredBy: context.actor.accountId,
    })
    effects.about({ kind: 'service', id })
    effects.emit('service.logged', { entryId: id })
    return { entryId: id }
  },
})
