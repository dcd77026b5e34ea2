import { randomUUID } from 'node:crypto'
import { type City, type Slug, tenantId } from './city.ts'

const WEIGHTS = { skills: 40, years: 10, wished_areas: 15, wished_families: 20, wished_pay: 15 }
const REPLAYED = {
  better: true,
  fitted: 4,
  heldOut: 1,
  from: '2024-01-01',
  until: '2024-02-01',
  heldOutFrom: '2024-01-20',
  current: null,
  proposed: null,
  compared: null,
}

/** Two entries that may be one, two that were merged by somebody else, weights that somebody released, and a word that a curator set aside. */
export async function openTwins(city: City, slug: Slug) {
  const tenant = tenantId(slug)
  const [twin, other, kept, merged, finding, weights] = Array.from({ length: 6 }, () => randomUUID())
  await city.sql(
    "insert into taxonomy_change (tenant_id, number, id, change, ground, made_by, made_by_name, made_on) values ($1, 1, $2, $3, '演示：核对过的词', 'test', 'test', '2024-05-01')",
    [tenant, randomUUID(), JSON.stringify({ kind: 'plain', word: '五险一金' })],
  )
  const people = [twin, other, kept, merged]
  for (const id of people)
    await city.sql(
      "insert into subject (tenant_id, id, kind, name, created_by) values ($1, $2, 'person', '郑演示', 'test')",
      [tenant, id],
    )
  await city.sql(
    "insert into match_weights (tenant_id, id, version, weights, status, against, replayed, made_by, made_by_name, made_on) values ($1, $2, 1, $3, 'released', 0, $4, 'test', 'test', '2024-05-01')",
    [tenant, weights, JSON.stringify(WEIGHTS), JSON.stringify(REPLAYED)],
  )
  const reset = async () => {
    await city.sql('update subject set ended_on = null, merged_into = null where id = any($1)', [people])
    await city.sql("update subject set ended_on = '2024-05-01', merged_into = $1 where id = $2", [kept, merged])
    await city.sql('delete from duplicate_finding where tenant_id = $1', [tenant])
    await city.sql(
      "insert into duplicate_finding (tenant_id, id, finding, kept_id, other_id, reason, found_by, found_by_name, found_on) values ($1, $2, 'same', $3, $4, '同一个人', 'test', 'test', '2024-05-01')",
      [tenant, finding, kept, merged],
    )
    await city.sql('delete from taxonomy_change where tenant_id = $1 and number > 1', [tenant])
    await city.sql('delete from match_weights where tenant_id = $1 and id <> $2', [tenant, weights])
    await city.sql("update match_weights set status = 'released' where id = $1", [weights])
  }
  await reset()
  return { ids: { twin: twin ?? '', otherTwin: other ?? '', finding: finding ?? '', weights: weights ?? '' }, reset }
}
