import { isoDay } from '@xinglin/base'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { TRAINING } from '../index/kinds.ts'
import { PLACED, type State, stateTitle } from '../life/steps.ts'
import { numberOf } from '../life/view.ts'
import { answersFor, DESK_ROLES } from '../sides.ts'

/** Newest first; with more a city works by batches and imports. */
const SHOWN = 500

const Row = z.object({
  pairingId: z.string(),
  /** Stands for the person; the name is on the page of the match, where being read is noted for them. */
  person: z.string(),
  title: z.string(),
  organisation: z.string(),
  state: z.string(),
  stateTitle: Text,
  since: z.string(),
  /** Place and number of the bed they have today or later. */
  bed: z.string().nullable(),
  training: z.boolean(),
  /** Whether an officer verified the record of the work. */
  verified: z.boolean(),
})
type Found = {
  id: string
  personId: string
  title: string
  kind: string
  areaCode: string
  organisation: string
  state: State
  since: string
  bed: string | null
  verified: boolean
}

/** Who was placed through a match: agreed, on the job, kept on. With bed and whether the record is verified: what an officer has to see to. */
export const placements = query({
  name: 'matching/placements',
  summary: 'People placed through a match, for the officers of the area',
  input: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  access: { officers: DESK_ROLES },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const tenant = context.tenant.id
    const { rows } = await context.db.execute<Found>(sql`
      select p.id, p.person_id as "personId", o.title, o.kind, o.area_code as "areaCode", s.name as organisation, p.state, p.since::text as since,
        (select c.name || ' ' || h.bed from hostel_stay h join subject c on c.tenant_id = ${tenant} and c.id = h.carrier_id
          where h.tenant_id = ${tenant} and h.pairing_id = p.id and h.until_day >= ${isoDay(context.today)} order by h.from_day limit 1) as bed,
        exists (select 1 from fact f where f.tenant_id = ${tenant} and f.subject_id = coalesce(p.kept_on_id, p.engagement_id)
          and f.key = 'started_on' and f.verified_at is not null) as verified
      from pairing p
      join opportunity o on o.tenant_id = ${tenant} and o.id = p.opportunity_id
      join subject s on s.tenant_id = ${tenant} and s.id = p.organisation_id
      where p.tenant_id = ${tenant} and p.state in (${sql.join(
        PLACED.map((one) => sql`${one}`),
        sql`, `,
      )})
      order by p.since desc, p.id desc limit ${SHOWN}`)
    return {
      rows: rows
        .filter((row) => answersFor(context, row.areaCode))
        .map(({ id, personId, kind, areaCode: _, state, ...row }) => ({
          ...row,
          pairingId: id,
          person: numberOf(personId),
          state,
          stateTitle: stateTitle(state, kind),
          training: TRAINING.includes(kind),
        })),
    }
  },
})
