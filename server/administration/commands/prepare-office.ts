import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { demandAdmitted, demandNotOneself, demandOffice, demandSeparate, lockAccount } from '../demand.ts'
import { officeGrant } from '../schema.ts'

/** Prepares an office for somebody. Nobody holds it before the security administrator has confirmed it. */
export const prepareOffice = command({
  name: 'administration/prepare-office',
  summary: 'Prepares an office for an account, to be confirmed by the security administrator',
  input: z.object({
    accountId: z.string().min(1).max(100),
    role: z.string().max(40),
    unitId: z.string().max(60),
    from: z.iso.date(),
    until: z.iso.date().nullable().default(null),
    reason: z.string().trim().min(2).max(200),
  }),
  output: z.object({ grantId: z.uuid() }),
  access: { officers: ['system-admin'] },
  run: async (anyContext, { accountId, role, unitId, from, until, reason }, effects) => {
    const context = anyContext as SignedIn
    demandNotOneself(context, accountId)
    await lockAccount(context, accountId)
    await demandAdmitted(context, accountId)
    demandOffice(context, role, unitId)
    if (until !== null && until < (from > isoDay(context.today) ? from : isoDay(context.today))) {
      throw unprocessable({ zh: '止日不能早于起日和今天。', en: 'The last day is before the first, or past.' }, 'until')
    }
    await demandSeparate(context, accountId, { role, unitId })
    const grantId = newId()
    await context.db.insert(officeGrant).values({
      tenantId: context.tenant.id,
      id: grantId,
      accountId,
      role,
      unitId,
      validFrom: from,
      validUntil: until,
      reason,
      preparedBy: context.actor.accountId,
    })
    effects.about({ kind: 'account', id: accountId }, { role, unit: unitId, from, until, reason })
    return { grantId }
  },
})
