import { OUTCOMES, type Outcome, type Shown } from '@xinglin/matching'
import { sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import type { StepKind } from '../life/steps.ts'
import { CRITERIA } from './criteria.ts'

/** Lists that are learnt from, the newest. */
const MOST = 4_000

/** What a step of a match says of the row that it began with; steps that say nothing are not named. */
const OUTCOME_OF: Partial<Record<StepKind, Outcome>> = {
  propose: 'viewed',
  invite: 'contacted',
  apply: 'contacted',
  accept: 'contacted',
  interview: 'interviewed',
  offer: 'interviewed',
  agree: 'hired',
  start: 'hired',
  offer_contract: 'stayed',
  sign: 'stayed',
}

type Row = {
  readonly list: string
  readonly at: string
  readonly about: string
  readonly position: number
  readonly parts: readonly (number | null)[]
  readonly chance: number
  readonly steps: readonly StepKind[] | null
}

/**
 * Lists as they were shown, oldest first, and what became of everybody on them. Of lists that one account saw of the same opening or person on one
 * day the first counts: whoever was invited out of it is not on the later ones. Names are not read.
 */
export async function loadLogs({ db, tenant }: Context): Promise<readonly Shown[]> {
  const { rows } = await db.execute<Row>(sql`
    with first as (
      select distinct on (account_id, about, day) * from (
        select id, kind, opportunity_id, person_id, account_id, at, coalesce(opportunity_id, person_id) as about,
          (at at time zone 'Asia/Shanghai')::date as day
        from shown_list where tenant_id = ${tenant.id}
      ) as list order by account_id, about, day, at, id
    ),
    newest as (select * from first order by at desc, id limit ${MOST})
    select newest.id as list, floor(extract(epoch from newest.at) * 1000)::bigint as at, newest.about, position, parts, chance,
      (select array_agg(step.kind) from pairing join pairing_step step on step.tenant_id = pairing.tenant_id and step.pairing_id = pairing.id
        where pairing.tenant_id = ${tenant.id} and pairing.at >= newest.at
          and pairing.opportunity_id = case newest.kind when 'profiles' then newest.opportunity_id else target_id end
          and pairing.person_id = case newest.kind when 'profiles' then target_id else newest.person_id end) as steps
    from newest join impression on impression.tenant_id = ${tenant.id} and impression.list_id = newest.id
    order by newest.at, newest.id, position`)
  const lists = new Map<string, { at: number; about: string; impressions: Shown['impressions'][number][] }>()
  for (const { list, at, about, position, parts, chance, steps } of rows) {
    // Logged before the order of the parts was fixed: which is which nobody knows.
    if (parts.length !== CRITERIA.length) continue
    const known = lists.get(list) ?? { at: Number(at), about, impressions: [] }
    known.impressions.push({ position, parts, chance, outcome: outcomeOf(steps ?? []) })
    lists.set(list, known)
  }
  return [...lists].map(([list, one]) => ({ list, ...one }))
}

/** The furthest it came. */
const outcomeOf = (steps: readonly StepKind[]): Outcome =>
  OUTCOMES[Math.max(0, ...steps.map((kind) => OUTCOMES.indexOf(OUTCOME_OF[kind] ?? 'shown')))] ?? 'shown'
