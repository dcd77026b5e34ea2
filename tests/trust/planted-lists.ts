import { randomUUID } from 'node:crypto'
import { twoSided, withExploration } from '@xinglin/matching'
import { CRITERIA, FITS, HAND_WEIGHTS, toVector } from '../../server/matching/learning/criteria.ts'
import { type City, tenantId } from './city.ts'

const [PEOPLE, PLACES, EXPLORED] = [40, 20, 2]
const AT_ONCE = 500

function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

/**
 * Lists as they would have been shown under the hand-set weights, and invitations by employers who choose by `truth` and look less the lower somebody
 * stands: rows of the log, written as the server writes them. Whoever reads the logs does not learn what was planted.
 */
export async function plantLists(
  city: Pick<City, 'sql'>,
  lists: number,
  truth: readonly number[],
  seed: number,
): Promise<void> {
  const next = dice(seed)
  const [byHand, byTruth] = [
    twoSided(toVector(HAND_WEIGHTS), FITS),
    (parts: readonly number[]) => parts.reduce((sum, part, at) => sum + part * (truth[at] ?? 0), 0),
  ]
  for (let done = 0; done < lists; done += AT_ONCE) {
    const shown: object[] = []
    const rows: object[] = []
    const pairs: object[] = []
    for (let at = done; at < Math.min(lists, done + AT_ONCE); at += 1) {
      const [id, opportunity, organisation] = [randomUUID(), randomUUID(), randomUUID()]
      const moment = new Date(Date.UTC(2024, 0, 1) + at * 3_600_000).toISOString()
      shown.push({ id, opportunity_id: opportunity, organisation_id: organisation, at: moment })
      const people = Array.from({ length: PEOPLE }, () => CRITERIA.map(() => next()))
      const partsOf = (one: string | number) => people[Number(one)] ?? []
      const ranked = [...people.keys()].sort((a, b) => byHand(partsOf(b)) - byHand(partsOf(a)))
      for (const [position, { id: person, chance, explored }] of withExploration(
        ranked.map(String),
        PLACES,
        EXPLORED,
        next,
      ).entries()) {
        const parts = partsOf(person)
        const target = randomUUID()
        rows.push({ list_id: id, position, target_id: target, parts, chance, explored })
        const looked = next() < 1 / Math.log2(position + 2)
        const liked = next() < 1 / (1 + Math.exp(-10 * (byTruth(parts) - 0.55)))
        if (looked && liked)
          pairs.push({
            id: randomUUID(),
            opportunity_id: opportunity,
            organisation_id: organisation,
            person_id: target,
            origin_id: id,
            at: moment,
          })
      }
    }
    const own = (given: object[]) => [tenantId('songjiang'), JSON.stringify(given)]
    await city.sql(
      `insert into shown_list (tenant_id, id, kind, opportunity_id, organisation_id, account_id, index_version, taxonomy_version, answered_by, passing, at)
       select $1, id, 'profiles', opportunity_id, organisation_id, 'test', 1, 'test', 'index', ${PEOPLE}, at
       from jsonb_to_recordset($2::jsonb) as one (id uuid, opportunity_id uuid, organisation_id uuid, at timestamptz)`,
      own(shown),
    )
    await city.sql(
      `insert into impression (tenant_id, list_id, position, target_id, score, fit, wish, parts, chance, explored)
       select $1, list_id, position, target_id, 0.5, 0.5, 0.5, parts, chance, explored
       from jsonb_to_recordset($2::jsonb) as one (list_id uuid, position smallint, target_id uuid, parts jsonb, chance real, explored boolean)`,
      own(rows),
    )
    await city.sql(
      `with made as (insert into pairing (tenant_id, id, opportunity_id, person_id, organisation_id, origin, origin_id, state, version, shown, since, at)
         select $1, id, opportunity_id, person_id, organisation_id, 'list', origin_id, 'declined', 1, true, at::date, at
         from jsonb_to_recordset($2::jsonb) as one (id uuid, opportunity_id uuid, person_id uuid, organisation_id uuid, origin_id uuid, at timestamptz) returning id, at)
       insert into pairing_step (tenant_id, pairing_id, sequence, kind, side, by, detail, on_day, at)
       select $1, id, 1, 'invite', 'company', 'test', '{}', at::date, at from made`,
      own(pairs),
    )
  }
}
