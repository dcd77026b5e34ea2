import { isoDay } from '@xinglin/base'
import { and, eq, gte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { getSubject } from '../../registry/index.ts'
import { hostel, hostelStay } from '../schema.ts'
import { answersFor, DESK_ROLES } from '../sides.ts'

const USED = {
  zh: '床位数不能少于已经安排出去的床位号。',
  en: 'There cannot be fewer beds than the highest one that is given out.',
}

/** How many beds a carrier has. Never fewer than what is given out from today on. */
export const setHostel = command({
  name: 'matching/set-hostel',
  summary: 'Sets how many beds a hostel has',
  input: z.object({ carrierId: z.uuid(), beds: z.int().min(0).max(2000) }),
  output: z.object({ carrierId: z.string(), beds: z.number() }),
  access: { officers: DESK_ROLES },
  run: async (anyContext, { carrierId, beds }, effects) => {
    const context = anyContext as SignedIn
    const carrier = await getSubject(context, carrierId)
    if (carrier.kind !== 'carrier' || !answersFor(context, carrier.areaCode ?? ''))
      throw notFound(`carrier ${carrierId}`)
    const tenantId = context.tenant.id
    const setBy = context.actor.accountId
    await context.db
      .insert(hostel)
      .values({ tenantId, carrierId, beds, setBy })
      .onConflictDoUpdate({ target: [hostel.tenantId, hostel.carrierId], set: { beds, setBy, at: sql`now()` } })
    const [highest] = await context.db
      .select({ bed: sql<number>`coalesce(max(${hostelStay.bed}), 0)::int` })
      .from(hostelStay)
      .where(
        and(
          eq(hostelStay.tenantId, tenantId),
          eq(hostelStay.carrierId, carrierId),
          gte(hostelStay.untilDay, isoDay(context.today)),
        ),
      )
    if ((highest?.bed ?? 0) > beds) throw conflict(USED)
    effects.about({ kind: 'carrier', id: carrierId }, { beds })
    return { carrierId, beds }
  },
})
