import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAll } from '../../server/app/ticker.ts'
import { must, residentId } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

let city: City
let batchId: string
let person: string
beforeAll(async () => {
  city = await openCity()
  const content = Buffer.from(`姓名,证件号码\n赵演示,${residentId(861)}\n钱演示,${residentId(862)}`).toString('base64')
  const body = { kind: 'person', name: 'a.csv', content }
  batchId = must(await city.command('sj-officer', 'songjiang', 'registry/start-import', body)).batchId
  await importAll(city.platform)
  must(await city.command('sj-officer', 'songjiang', 'registry/commit-import', { batchId, mode: 'all' }))
  await importAll(city.platform)
  const [row] = await city.sql('select subject_id from import_row where batch_id = $1 and line = 3', [batchId])
  person = row?.subject_id
}, 60_000)
afterAll(() => city.close())

const OTHER = 'gen_random_uuid()'
const PAIRING = '(tenant_id, id, opportunity_id, person_id, organisation_id, origin, state, version, shown, since)'
const RESULT = (who: string) =>
  `jsonb_build_object('people', 1, 'places', 1, 'openings', 1, 'ways', jsonb_build_object('stable', jsonb_build_object('made', jsonb_build_array(jsonb_build_object('personId', ${who})))))`

/** A row of every room that can stand on a subject, whom it names as `$2`, and what a refusal says of it. */
const USES: readonly { readonly table: string; readonly row: string; readonly says: string }[] = [
  {
    table: 'offer',
    row: `(tenant_id, id, benefit, subject_id, beneficiary_id, period, kind, state, waits, view, digest, unit_id, fact_units, version, made_on)
      values ($1, ${OTHER}, 'x', ${OTHER}, $2, 'once', 'offer', 'declined', '{}', '{}', 'x', 'x', '{}', 1, '2024-05-01')`,
    says: '主动找到',
  },
  {
    table: 'award',
    row: `(tenant_id, id, benefit, subject_id, beneficiary_id, period, tranche, sum, valid_on, case_id, keys, pack_hash, grounds)
      values ($1, ${OTHER}, 'x', ${OTHER}, $2, 'once', '1', 1, '2024-05-01', ${OTHER}, '{}', 'x', '[]')`,
    says: '已有核定发放的待遇',
  },
  {
    table: 'pairing',
    row: `${PAIRING} values ($1, ${OTHER}, ${OTHER}, $2, ${OTHER}, 'list', 'withdrawn', 1, true, '2024-05-01')`,
    says: '人岗对接',
  },
  {
    table: 'hostel_stay',
    row: `(tenant_id, id, carrier_id, bed, pairing_id, person_id, from_day, until_day, given_by)
      values ($1, ${OTHER}, ${OTHER}, 1, ${OTHER}, $2, '2024-05-01', '2024-05-02', 'x')`,
    says: '安排过床位',
  },
  {
    table: 'assignment_run',
    row: `(tenant_id, id, title, opportunity_kind, result, made_by) values ($1, ${OTHER}, 'x', 'job', ${RESULT('$2::text')}, 'x')`,
    says: '批量对接',
  },
  {
    table: 'visit',
    row: `(tenant_id, id, organisation_id, visitor, status, planned_by) values ($1, ${OTHER}, $2, 'x', 'made', 'x')`,
    says: '走访',
  },
  {
    table: 'company_need',
    row: `(tenant_id, id, visit_id, organisation_id, kind, title, text, owner, due_on)
      values ($1, ${OTHER}, ${OTHER}, $2, 'ticket', 'x', 'x', 'x', '2024-05-01')`,
    says: '企业需求',
  },
]

const own = () => [tenantId('songjiang'), person]
const batch = async () => must(await city.query('sj-officer', 'songjiang', 'registry/import', { batchId }))

describe('an import is not undone while another room stands on it', () => {
  test.each(USES)('$table', async ({ table, row, says }) => {
    await city.sql(`insert into ${table} ${row}`, own())
    const refused = await city.command('sj-officer', 'songjiang', 'registry/undo-import', { batchId })
    expect(refused.status).toBe(409)
    expect(refused.body.error.say.zh).toContain('第 3 行')
    expect(refused.body.error.say.zh).toContain(says)
    expect(refused.body.error.say.en).toContain('line 3')
    await city.sql(`delete from ${table} one where tenant_id = $1 and to_jsonb(one)::text like '%' || $2 || '%'`, own())
  })

  test('nor where something was built on it meanwhile: the rest stays entered', async () => {
    must(await city.command('sj-officer', 'songjiang', 'registry/undo-import', { batchId }))
    await city.sql(`insert into ${USES[2]?.table} ${USES[2]?.row}`, own())
    await importAll(city.platform)
    expect(await batch()).toMatchObject({ status: 'recorded', recorded: 2 })
    await city.sql('delete from pairing where tenant_id = $1 and person_id = $2', own())
    must(await city.command('sj-officer', 'songjiang', 'registry/undo-import', { batchId }))
    await importAll(city.platform)
    expect(await batch()).toMatchObject({ status: 'undone', recorded: 0 })
  })
})
