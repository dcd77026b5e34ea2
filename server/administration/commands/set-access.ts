import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { isAdministrator } from '../../platform/access/roles.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { demandNotOneself, knowStaff, lockAccount, officesAhead } from '../demand.ts'
import { endOffices } from '../end-offices.ts'
import { officeGrant, staff } from '../schema.ts'

/**
 * Shuts an account out of this city, or lets it in again. Shut out, every office ends at once and what waits to be confirmed is rejected; let in, it
 * has none until one is granted anew. An administrator is not shut out by another: the security administrator withdraws the office first.
 */
export const setAccess = command({
  name: 'administration/set-access',
  summary: 'Blocks an account in this city and ends its offices, or unblocks it',
  input: z.object({
    accountId: z.string().min(1).max(100),
    blocked: z.boolean(),
    reason: z.string().trim().min(2).max(200),
  }),
  output: z.object({ accountId: z.string(), ended: z.number() }),
  access: { officers: ['system-admin'] },
  run: async (anyContext, { accountId, blocked, reason }, effects) => {
    const context = anyContext as SignedIn
    const { actor, db, tenant } = context
    demandNotOneself(context, accountId)
    await lockAccount(context, accountId)
    await knowStaff(context, accountId)
    const held = await officesAhead(context, accountId)
    if (held.some((one) => isAdministrator(one.role))) {
      throw conflict({
        zh: '管理员账号不能由另一名管理员直接停用，请先由安全管理员收回其管理员岗位。',
        en: 'An administrator’s account is not blocked by another. The security administrator withdraws that office first.',
      })
    }
    const changed = await db
      .update(staff)
      .set({
        blockedAt: blocked ? new Date() : null,
        blockedBy: blocked ? actor.accountId : null,
        blockReason: blocked ? reason : null,
      })
      .where(
        and(
          eq(staff.tenantId, tenant.id),
          eq(staff.accountId, accountId),
          blocked ? isNull(staff.blockedAt) : undefined,
        ),
      )
      .returning({ accountId: staff.accountId })
    if (changed.length === 0)
      throw conflict({ zh: '账号状态已经变化，请刷新。', en: 'The account has changed. Please reload.' })
    const ended = blocked ? await endOffices(context, { accountId, reason }) : 0
    if (blocked) {
      await db
        .update(officeGrant)
        .set({ status: 'rejected', settledBy: actor.accountId, settledAt: new Date(), settleReason: reason })
        .where(
          and(
            eq(officeGrant.tenantId, tenant.id),
            eq(officeGrant.accountId, accountId),
            eq(officeGrant.status, 'waiting'),
          ),
        )
    }
    effects.about({ kind: 'account', id: accountId }, { blocked, reason, ended })
    return { accountId, ended }
  },
})
