import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { getOpportunity } from '../opportunities/read.ts'
import { OpeningView, toView } from '../opportunities/view.ts'
import { cityPack } from '../taxonomy/city-pack.ts'

/** One opening. Of one that is gone only that, why, and what is needed to find others like it. */
export const opening = query({
  name: 'registry/opening',
  summary: 'One job, internship or other opening',
  input: z.object({ opportunityId: z.uuid() }),
  output: z.discriminatedUnion('gone', [
    z.object({ gone: z.literal(false), opening: OpeningView }),
    z.object({
      gone: z.literal(true),
      why: z.enum(['filled', 'closed', 'expired', 'barred']),
      family: z.string().nullable(),
      kind: OpeningView.shape.kind,
    }),
  ]),
  access: 'anyone',
  run: async (context, { opportunityId }) => {
    const row = await getOpportunity(context, opportunityId)
    const view = toView(await cityPack(context), row)
    if (row.status !== 'open') return { gone: true as const, why: row.status, family: view.family, kind: row.kind }
    // The clock may be a minute late; the day is not.
    if (row.closesOn < isoDay(context.today))
      return { gone: true as const, why: 'expired' as const, family: view.family, kind: row.kind }
    if (view.left === 0) return { gone: true as const, why: 'filled' as const, family: view.family, kind: row.kind }
    return { gone: false as const, opening: view }
  },
})
