import { isoDay } from '@xinglin/base'
import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { NEVER_IN_STEAD } from '../../platform/access/roles.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, forbidden, unprocessable } from '../../platform/fault.ts'
import { delegation } from '../../platform/tenancy/schema.ts'
import { colleaguesIn } from '../colleagues-in.ts'

/** Longer than this nobody is away on a delegation: then the office is granted to somebody. In days. */
const LONGEST = 90

/**
 * While one is away, a colleague who holds an office in the same unit acts in one's stead (外出委托). Only an office of one's own is passed on,
 * and to one colleague for one time.
 */
export const delegate = command({
  name: 'administration/delegate',
  summary: 'Lets a colleague of the same unit act in one’s stead for some days',
  input: z.object({
    role: z.string().max(40),
    unitId: z.string().max(60),
    to: z.string().min(1).max(100),
    from: z.iso.date(),
    until: z.iso.date(),
    reason: z.string().trim().min(2).max(200),
  }),
  output: z.object({ delegationId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { role, unitId, to, from, until, reason }, effects) => {
    const context = anyContext as SignedIn
    const { actor, db, tenant } = context
    const own = actor.offices.some((one) => !one.onBehalfOf && one.role === role && one.unitId === unitId)
    if (!own) throw forbidden(`delegate ${role}@${unitId}`)
    if (NEVER_IN_STEAD.includes(role)) {
      throw unprocessable(
        { zh: '专家意见由本人出具，不能委托。', en: 'An expert’s opinion is their own and is not passed on.' },
        'role',
      )
    }
    const today = isoDay(context.today)
    const longest = new Date(Date.parse(from) + LONGEST * 86_400_000).toISOString().slice(0, 10)
    if (until < from || until < today || until > longest) {
      throw unprocessable(
        {
          zh: `止日不能早于起日和今天，最长 ${LONGEST} 天。`,
          en: `The last day is neither before the first nor past; at most ${LONGEST} days.`,
        },
        'until',
      )
    }
    if (!(await colleaguesIn(context, unitId)).some((one) => one.id === to)) {
      throw unprocessable(
        { zh: '请选择本单位有岗位的同事。', en: 'Choose a colleague who holds an office in this unit.' },
        'to',
      )
    }
    const [other] = await db
      .select({ id: delegation.id })
      .from(delegation)
      .where(
        and(
          eq(delegation.tenantId, tenant.id),
          eq(delegation.fromAccount, actor.accountId),
          eq(delegation.role, role),
          eq(delegation.unitId, unitId),
          isNull(delegation.endedAt),
          lte(delegation.startsOn, until),
          gte(delegation.endsOn, from),
        ),
      )
      .limit(1)
    if (other)
      throw conflict({
        zh: '这段时间已经有委托，请先结束它。',
        en: 'There is a delegation in these days already. End it first.',
      })
    const delegationId = newId()
    await db.insert(delegation).values({
      tenantId: tenant.id,
      id: delegationId,
      fromAccount: actor.accountId,
      toAccount: to,
      role,
      unitId,
      startsOn: from,
      endsOn: until,
      reason,
    })
    effects.about({ kind: 'account', id: to }, { delegation: delegationId, role, unit: unitId, from, until, reason })
    effects.emit('office.delegated', { delegationId })
    return { delegationId }
  },
})
