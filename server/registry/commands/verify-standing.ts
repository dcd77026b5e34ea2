import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { ownArea } from '../own-area.ts'
import { representation, subject } from '../schema.ts'

/** An officer has seen the authorisation: from now on the account may file for the organisation. Never one's own. */
export const verifyStanding = command({
  name: 'registry/verify-standing',
  summary: 'Confirms that an account may act for an organisation',
  input: z.object({ standingId: z.uuid() }),
  output: z.object({ standingId: z.uuid() }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { standingId }, effects) => {
    const context = anyContext as SignedIn
    const where = and(eq(representation.tenantId, context.tenant.id), eq(representation.id, standingId))
    const [row] = await context.db.select().from(representation).where(where).for('update')
    const [mine] = await context.db
      .select({ id: subject.id })
      .from(subject)
      .where(
        and(
          eq(subject.tenantId, context.tenant.id),
          eq(subject.id, row?.subjectId ?? standingId),
          ownArea(context, context.actor),
        ),
      )
    if (!row || !mine) throw notFound(`standing ${standingId}`)
    const { accountId, offices } = context.actor
    // Nor the standing of a colleague who is away, in that colleague's own stead.
    if (row.accountId === accountId || offices.some((one) => one.onBehalfOf?.accountId === row.accountId)) {
      throw conflict({ zh: '不能核实自己的代办身份。', en: 'You cannot confirm your own standing.' })
    }
    await context.db.update(representation).set({ proof: 'officer', verifiedBy: context.actor.accountId }).where(where)
    effects.about({ kind: 'representation', id: standingId })
    return { standingId }
  },
})
