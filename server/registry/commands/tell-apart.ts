import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { getPair } from '../duplicates/get-pair.ts'
import { duplicateFinding } from '../schema.ts'

/** Finds that two entries that look alike are two: they are not listed again. */
export const tellApart = command({
  name: 'registry/tell-apart',
  summary: 'Finds that two entries that look alike are not the same',
  input: z.object({ firstId: z.uuid(), secondId: z.uuid(), reason: z.string().trim().min(4).max(500) }),
  output: z.object({ findingId: z.uuid() }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { firstId, secondId, reason }, effects) => {
    const context = anyContext as SignedIn
    const [{ kind }] = await getPair(context, firstId, secondId, true)
    const [keptId = firstId, otherId = secondId] = [firstId, secondId].sort()
    const findingId = newId()
    await context.db.insert(duplicateFinding).values({
      tenantId: context.tenant.id,
      id: findingId,
      finding: 'different',
      keptId,
      otherId,
      reason,
      foundBy: context.actor.accountId,
      foundByName: context.actor.name,
      foundOn: isoDay(context.today),
    })
    effects.about({ kind, id: keptId }, { not: otherId })
    return { findingId }
  },
})
