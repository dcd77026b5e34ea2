import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { membership } from '../../platform/tenancy/schema.ts'
import { demandNotOneself, lockAccount } from '../demand.ts'
import { endOffices } from '../end-offices.ts'

/** Takes an office away, from this moment on. What somebody held and did stays written. */
export const withdrawOffice = command({
  name: 'administration/withdraw-office',
  summary: 'Takes an office away at once, with a reason',
  input: z.object({ officeId: z.uuid(), reason: z.string().trim().min(2).max(200) }),
  output: z.object({ officeId: z.uuid() }),
  access: { officers: ['security-admin'] },
  run: async (anyContext, { officeId, reason }, effects) => {
    const context = anyContext as SignedIn
    const [held] = await context.db
      .select()
      .from(membership)
      .where(and(eq(membership.tenantId, context.tenant.id), eq(membership.id, officeId), isNull(membership.endedAt)))
    if (!held) throw notFound(`office ${officeId}`)
    demandNotOneself(context, held.accountId)
    await lockAccount(context, held.accountId)
    await endOffices(context, { accountId: held.accountId, officeId, reason })
    effects.about({ kind: 'account', id: held.accountId }, { role: held.role, unit: held.unitId, reason })
    return { officeId }
  },
})
