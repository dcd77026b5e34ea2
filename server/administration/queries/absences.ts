import { isoDay } from '@xinglin/base'
import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { delegation } from '../../platform/tenancy/schema.ts'
import { Absence, absencesOf } from './own.ts'

/** Who of a unit is away or will be, and who stands in: for colleagues of the unit and for whoever leads the programme. */
export const absences = query({
  name: 'administration/absences',
  summary: 'Who of a unit is away, and who stands in',
  input: z.object({ unit: z.string().max(60) }),
  output: z.object({ rows: z.array(Absence) }),
  access: { officers: 'any' },
  run: async (anyContext, { unit }) => {
    const context = anyContext as SignedIn
    const { actor, db, packs, tenant } = context
    const { lead } = packs.current(tenant.packId)
    if (!actor.offices.some((one) => one.unitId === unit || one.unitId === lead)) return { rows: [] }
    const rows = await db
      .select()
      .from(delegation)
      .where(
        and(
          eq(delegation.tenantId, tenant.id),
          eq(delegation.unitId, unit),
          isNull(delegation.endedAt),
          gte(delegation.endsOn, isoDay(context.today)),
        ),
      )
      .orderBy(asc(delegation.startsOn))
    return { rows: await absencesOf(context, rows) }
  },
})
