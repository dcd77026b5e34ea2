import { and, eq, gte, lte } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { holderName } from '../commissioner/holder.ts'
import { demandYear } from '../commissioner/load-year.ts'
import { ScoreTable, scoreByTable } from '../commissioner/score.ts'
import { findServices, ServiceView } from '../commissioner/services.ts'
import { holderOf, periodOf } from '../commissioner/year.ts'
import { YearView, yearView } from '../commissioner/year-view.ts'
import { serviceEntry } from '../schema.ts'
import { DESK_ROLES } from '../sides.ts'

/** One commissioner’s year at the desk: every service, the table of points and what it comes to. */
export const commissioner = query({
  name: 'matching/commissioner',
  summary: 'One year of service of a commissioner',
  input: z.object({ yearId: z.uuid() }),
  output: z.object({
    holder: z.string(),
    kind: z.enum(['person', 'team', 'organisation']),
    year: YearView,
    entries: z.array(ServiceView),
    table: ScoreTable.nullable(),
    grades: z.array(z.object({ code: z.string(), title: Text })),
  }),
  access: { officers: DESK_ROLES },
  run: async (anyContext, { yearId }) => {
    const context = anyContext as SignedIn
    const year = await demandYear(context, yearId)
    const [holder, period] = [holderOf(year), periodOf(year)]
    const { codes } = context.packs.current(context.tenant.packId).dictionary
    const named = holder === null ? { name: '', kind: 'person' as const } : await holderName(context, holder)
    return {
      holder: named.name,
      kind: named.kind,
      year: await yearView(context, year),
      entries:
        holder === null || period === null
          ? []
          : await findServices(
              context,
              and(
                eq(serviceEntry.holderId, holder),
                gte(serviceEntry.onDay, period.from),
                lte(serviceEntry.onDay, period.until),
              ),
            ),
      table: await scoreByTable(context, yearId, period?.until ?? null),
      grades: [...(codes.get('assessment_grade') ?? [])].map(([code, title]) => ({ code, title })),
    }
  },
})
