import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { membership } from '../../platform/tenancy/schema.ts'
import { demandAdmitted, demandNotOneself, demandSeparate, lockAccount } from '../demand.ts'
import { officeGrant } from '../schema.ts'

/** Confirms an office that the system administrator prepared, or rejects it with a reason. Confirmed, it is held from its first day on. */
export const settleOffice = command({
  name: 'administration/settle-office',
  summary: 'Confirms or rejects an office that was prepared',
  input: z.object({ grantId: z.uuid(), confirm: z.boolean(), reason: z.string().trim().max(200).default('') }),
  output: z.object({ grantId: z.uuid(), officeId: z.uuid().nullable() }),
  access: { officers: ['security-admin'] },
  run: async (anyContext, { grantId, confirm, reason }, effects) => {
    const context = anyContext as SignedIn
    const { actor, db, tenant } = context
    const where = and(eq(officeGrant.tenantId, tenant.id), eq(officeGrant.id, grantId))
    const [grant] = await db.select().from(officeGrant).where(where).for('update')
    if (!grant) throw notFound(`grant ${grantId}`)
    if (grant.status !== 'waiting') {
      throw conflict({ zh: '这一项已经办过了。', en: 'This has been settled already.' })
    }
    if (!confirm && reason === '') {
      throw unprocessable({ zh: '请写明退回的原因。', en: 'Say why it is rejected.' }, 'reason')
    }
    const { accountId, role, unitId, validUntil } = grant
    demandNotOneself(context, accountId)
    await lockAccount(context, accountId)
    const officeId = confirm ? newId() : null
    if (officeId !== null) {
      await demandAdmitted(context, accountId)
      await demandSeparate(context, accountId, grant, grantId)
      const today = isoDay(context.today)
      if (validUntil !== null && validUntil < today) {
        throw conflict({
          zh: '这个岗位的止日已过，请退回后重新拟定。',
          en: 'Its last day has passed. Reject it and have it prepared anew.',
        })
      }
      const validFrom = grant.validFrom > today ? grant.validFrom : today
      await db
        .insert(membership)
        .values({ tenantId: tenant.id, id: officeId, accountId, role, unitId, validFrom, validUntil })
    }
    await db
      .update(officeGrant)
      .set({
        status: confirm ? 'confirmed' : 'rejected',
        settledBy: actor.accountId,
        settledAt: new Date(),
        settleReason: reason || null,
      })
      .where(where)
    effects.about({ kind: 'account', id: accountId }, { role, unit: unitId, confirmed: confirm, reason })
    return { grantId, officeId }
  },
})
