import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAll } from '../../server/app/ticker.ts'
import { draftGraduate, must, residentId } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

const slug = 'songjiang'
let city: City
beforeAll(async () => {
  city = await openCity()
}, 60_000)
afterAll(() => city.close())

const officer = (name: string, body: object) => city.command('sj-officer', slug, `registry/${name}`, body)
const listed = async () => must(await city.query('sj-officer', slug, 'registry/duplicates', {}))
const reason = '已核对证件，是同一个人'

async function handIn(kind: string, heading: string, ...rows: string[]): Promise<string[]> {
  const content = Buffer.from([heading, ...rows].join('\n')).toString('base64')
  const { batchId } = must(await officer('start-import', { kind, name: 'a.csv', content }))
  await importAll(city.platform)
  must(await officer('commit-import', { batchId, mode: 'all' }))
  await importAll(city.platform)
  const made = await city.sql('select subject_id from import_row where batch_id = $1 order by line', [batchId])
  return made.map((row) => row.subject_id)
}

const PEOPLE = '姓名,证件号码,手机号码,出生日期,最高学历'
let serial = 400
/** Two entries of one person: the same name and phone, another number; only the second has an education. */
async function twoOfOne(): Promise<readonly [string, string]> {
  serial += 2
  const phone = `1390000${serial}0`
  const [one, two] = await handIn(
    'person',
    PEOPLE,
    `吴演示,${residentId(serial)},${phone},1998-04-12,`,
    `吴演示,${residentId(serial + 1)},${phone},1998-04-12,大学本科`,
  )
  return [one ?? '', two ?? '']
}

/** An engagement of a person, as a record of the registry. */
async function engage(person: string): Promise<string> {
  const roles = { person }
  const facts = { kind: 'employment', started_on: '2024-02-01' }
  const { subjectId } = must(await officer('add-record', { kind: 'engagement', roles, facts }))
  return subjectId
}

/** Everything that names one of two entries, row by row, as it stands. */
async function everything(ids: readonly string[]): Promise<string> {
  const rows = []
  for (const table of [
    'subject',
    'subject_link',
    'representation',
    'opportunity',
    'name_part',
    'person_facts',
    'engagement_facts',
    'case_file',
    'case_party',
    'award',
    'pairing',
    'visit',
  ]) {
    const found = await city.sql(
      `select to_jsonb(one) as row from ${table} one where tenant_id = $1 and to_jsonb(one)::text ~ $2 order by to_jsonb(one)::text`,
      [tenantId(slug), ids.join('|')],
    )
    rows.push([table, found.map((one) => one.row)])
  }
  return JSON.stringify(rows, null, 1)
}

const award = (benefit: string, id: string, person: string) =>
  city.sql(
    `with made as (insert into award (tenant_id, id, benefit, subject_id, beneficiary_id, period, tranche, sum, valid_on, case_id, keys, pack_hash, grounds)
       values ($1, gen_random_uuid(), $2, $3::uuid, $4::uuid, 'once', '1', 100, '2024-03-01', gen_random_uuid(), jsonb_build_object('engagement.person', $4::uuid::text, 'engagement', $3::uuid::text), 'x', '[]') returning id)
     insert into award_key (tenant_id, key, award_id) select $1, $4::uuid::text, id from made`,
    [tenantId(slug), benefit, id, person],
  )

describe('somebody an office entered who signs up', () => {
  const self = (who: string) =>
    city.sql(
      "select r.subject_id as id from representation r join account a on a.id = r.account_id where a.name = $1 and r.scope = 'self' and r.tenant_id = $2",
      [who, tenantId(slug)],
    )
  const become = (who: string, name: string, idNumber?: string) =>
    city.command(who, slug, 'registry/become-person', { name, ...(idNumber && { idNumber }) })

  test('is put before an officer and takes nothing over by typing a number', async () => {
    serial += 1
    const number = residentId(serial)
    const [entered = ''] = await handIn('person', PEOPLE, `孙演示,${number},,1998-04-12,大学本科`)
    await engage(entered)
    for (const who of ['late-one', 'late-two', 'late-three']) await city.newAccount(who)
    const mine = must(await become('late-one', '孙演示', number)).subjectId
    expect(mine).not.toBe(entered)
    // Whoever is not registered gets the very same answer: nobody learns by a number who is.
    const other = await become('late-two', '孙演示', residentId(serial + 300))
    expect(Object.keys(must(other))).toEqual(['subjectId'])
    expect((await become('late-three', '孙演示', '310117199001011234')).status).toBe(422)
    const page = await city.page('late-one', slug, '/registry/me')
    expect(page.text).not.toContain('大学本科')

    const found = (await listed()).rows.filter((row: { firstId: string; secondId: string }) =>
      [row.firstId, row.secondId].includes(mine),
    )
    expect(found).toContainEqual(expect.objectContaining({ ownWord: true }))
    const pair = { keptId: entered, otherId: mine, reason }
    expect((await officer('merge-subjects', pair)).status, 'before the document was compared').toBe(409)
    must(await officer('merge-subjects', { ...pair, documentSeen: true }))
    expect(await self('late-one')).toEqual([{ id: entered }])
    expect((await city.page('late-one', slug, '/registry/me')).text).toContain('大学本科')
  })

  test('a number that somebody else typed of themselves leads no record of the office to them', async () => {
    serial += 1
    const number = residentId(serial)
    const [entered = ''] = await handIn('person', PEOPLE, `周演示,${number},,1998-04-12,`)
    await city.newAccount('impostor')
    const theirs = must(await become('impostor', '周演示', number)).subjectId
    const [{ uscc }] = await city.sql(
      'select uscc from organisation_facts where tenant_id = $1 and uscc is not null limit 1',
      [tenantId(slug)],
    )
    const [job = ''] = await handIn(
      'engagement',
      '姓名,证件号码,用人单位信用代码,关系类型,开始日期',
      `周演示,${number},${uscc},就业,2024-03-01`,
    )
    const links = await city.sql("select target_id from subject_link where subject_id = $1 and role = 'person'", [job])
    expect(links).toEqual([{ target_id: entered }])
    expect(theirs).not.toBe(entered)
  })
})

describe('two entries of one person', () => {
  test('are found by what they share, and not again once an officer said that they are two', async () => {
    const [one, two] = await twoOfOne()
    const found = (await listed()).rows.find((row: { firstId: string }) => row.firstId === one)
    expect(found).toMatchObject({ secondId: two, first: '吴演示', kind: 'person' })
    expect(found.why.map((why: { zh: string }) => why.zh)).toEqual(['同名，手机号码相同', '同名，出生年份相同'])
    must(await officer('tell-apart', { firstId: two, secondId: one, reason: '兄弟二人，已电话核实' }))
    expect((await listed()).rows.filter((row: { firstId: string }) => row.firstId === one)).toEqual([])
  })

  test('stand side by side without a number in clear, and the look is recorded', async () => {
    const [one, two] = await twoOfOne()
    const seen = await city.query('sj-officer', slug, 'registry/duplicate', { firstId: one, secondId: two })
    const { facts, entries } = must(seen)
    expect(seen.text).not.toMatch(/\d{17}|1390000/)
    expect(entries.map((entry: { against: unknown[] }) => entry.against)).toEqual([[], []])
    const education = facts.find((fact: { title: { zh: string } }) => fact.title.zh === '最高学历')
    expect(education.values).toEqual([
      null,
      { text: { zh: '大学本科', en: expect.any(String) }, source: expect.anything() },
    ])
    const [line] = await city.sql(
      "select count(*)::int from audit_entry where action = 'registry/duplicate' and subject_id = $1",
      [one],
    )
    expect(line).toEqual({ count: 1 })
  })

  test('become one: records, facts with their source, whoever asks for the other; and two again, to the last row', async () => {
    const [kept, other] = await twoOfOne()
    const job = await engage(other)
    const ledger = () => city.sql('select * from fact where subject_id = $1 order by id', [other])
    const [before, lines] = [await everything([kept, other]), await ledger()]
    expect(
      (await city.command('sj-clerk', slug, 'registry/merge-subjects', { keptId: kept, otherId: other, reason }))
        .status,
    ).toBe(403)
    const { findingId } = must(await officer('merge-subjects', { keptId: kept, otherId: other, reason }))

    const [linked] = await city.sql(
      "select target_id, (select person_id from engagement_facts where subject_id = $1) as projected from subject_link where subject_id = $1 and role = 'person'",
      [job],
    )
    expect(linked).toEqual({ target_id: kept, projected: kept })
    const [carried] = await city.sql(
      "select value, source, supersedes from fact where subject_id = $1 and key = 'education'",
      [kept],
    )
    const source = lines.find((line) => line.key === 'education')
    expect(carried).toEqual({ value: 'bachelor', source: 'officer', supersedes: source?.id })
    expect(await ledger()).toEqual(lines)
    expect((await city.sql('select education from person_facts where subject_id = $1', [kept]))[0]?.education).toBe(
      'bachelor',
    )
    const stated = await officer('record-facts', { subjectId: other, facts: { graduated_on: '2023-06-30' } })
    expect(must(stated).subjectId).toBe(kept)
    // A sheet that comes again with the other's number knows the person.
    const [serialNow] = [serial]
    const content = Buffer.from(`${PEOPLE}\n吴演示,${residentId(serialNow + 1)},,,`).toString('base64')
    const { batchId } = must(await officer('start-import', { kind: 'person', name: 'b.csv', content }))
    await importAll(city.platform)
    expect(must(await city.query('sj-officer', slug, 'registry/import', { batchId }))).toMatchObject({
      good: 0,
      duplicate: 1,
    })
    expect((await listed()).rows.filter((row: { firstId: string }) => row.firstId === kept)).toEqual([])

    const undo = { findingId, reason: '核对后是两个人' }
    expect((await officer('undo-merge', undo)).status).toBe(403)
    must(await city.command('sj-head', slug, 'registry/undo-merge', undo))
    expect((await city.command('sj-head', slug, 'registry/undo-merge', undo)).status).toBe(409)
    // What was stated of the kept one meanwhile stays; everything else is as it was.
    await city.sql('update person_facts set graduated_on = null where subject_id = $1', [kept])
    expect(await everything([kept, other])).toBe(before)
    expect((await listed()).findings[0]).toMatchObject({ id: findingId, undone: { reason: '核对后是两个人' } })
  })

  test('an import is not undone once one of its people was merged', async () => {
    const [kept, other] = await twoOfOne()
    must(await officer('merge-subjects', { keptId: kept, otherId: other, reason }))
    const [row] = await city.sql('select batch_id from import_row where subject_id = $1', [kept])
    const refused = await officer('undo-import', { batchId: row?.batch_id })
    expect(refused.status).toBe(409)
    expect(refused.body.error.say.zh).toContain('已与另一条重复登记合并')
  })
})

describe('what stands against it', () => {
  test('both had what is given once; what is given for each engagement does not', async () => {
    const [kept, other] = await twoOfOne()
    const [first, second] = [await engage(kept), await engage(other)]
    await award('internship-insurance', first, kept)
    await award('internship-insurance', second, other)
    const { entries } = must(
      await city.query('sj-officer', slug, 'registry/duplicate', { firstId: kept, secondId: other }),
    )
    expect(entries[1].against).toEqual([])
    await award('graduate-social-insurance-subsidy', first, kept)
    await award('graduate-social-insurance-subsidy', second, other)
    const refused = await officer('merge-subjects', { keptId: kept, otherId: other, reason })
    expect(refused.status).toBe(409)
    expect(refused.body.error.say.zh).toContain('按规定只发一次')
    expect((await city.sql('select 1 from subject where id = $1 and ended_on is null', [other])).length).toBe(1)
  })

  test('an award of the other counts for the kept one from then on, and no longer once they are parted', async () => {
    const [kept, other] = await twoOfOne()
    const job = await engage(other)
    await award('graduate-social-insurance-subsidy', job, other)
    const before = await everything([kept, other])
    const { findingId } = must(await officer('merge-subjects', { keptId: kept, otherId: other, reason }))
    const counts = () =>
      city.sql(
        "select beneficiary_id, keys ->> 'engagement.person' as person from award where id in (select award_id from award_key where key = $1)",
        [kept],
      )
    expect(await counts()).toEqual([{ beneficiary_id: kept, person: kept }])
    must(await city.command('sj-head', slug, 'registry/undo-merge', { findingId, reason: '核对后是两个人' }))
    expect(await counts()).toEqual([{ beneficiary_id: other, person: other }])
    expect(await everything([kept, other])).toBe(before)
  })

  test('a case under way, a profile, two accounts that are each themselves: each says so', async () => {
    await draftGraduate(city, 'duplicate-a')
    await city.newAccount('duplicate-b')
    const { subjectId: own } = must(
      await city.command('duplicate-b', slug, 'registry/become-person', { name: '赵演示' }),
    )
    const [{ subject_id: applicant }] = await city.sql(
      "select r.subject_id from representation r join account a on a.id = r.account_id where a.name = 'duplicate-a' and r.scope = 'self'",
    )
    await city.sql("insert into profile (tenant_id, person_id, renewed_on) values ($1, $2, '2024-05-01')", [
      tenantId(slug),
      applicant,
    ])
    const refused = await officer('merge-subjects', { keptId: own, otherId: applicant, reason })
    expect(refused.status).toBe(409)
    for (const words of ['有在办申请', '有求职档案', '各有账号登记为本人'])
      expect(refused.body.error.say.zh).toContain(words)
  })

  test('one of another area, of another kind, or one’s own is out of reach', async () => {
    const [kept, other] = await twoOfOne()
    const [company] = await city.sql("select id from subject where tenant_id = $1 and kind = 'organisation' limit 1", [
      tenantId(slug),
    ])
    const tried = (keptId: string, otherId: string) => officer('merge-subjects', { keptId, otherId, reason })
    expect((await tried(kept, company?.id)).status).toBe(422)
    expect((await tried(kept, kept)).status).toBe(404)
    expect(
      (await city.command('sm-officer', 'sanming', 'registry/merge-subjects', { keptId: kept, otherId: other, reason }))
        .status,
    ).toBe(404)
  })
})

test('companies with a code that differs in one place are candidates only where the names are alike', async () => {
  const lay = async (name: string, uscc: string) => {
    const [made] = await city.sql(
      "insert into subject (tenant_id, id, kind, name, created_by) values ($1, gen_random_uuid(), 'organisation', $2, 'test') returning id",
      [tenantId(slug), name],
    )
    await city.sql('insert into organisation_facts (tenant_id, subject_id, uscc) values ($1, $2, $3)', [
      tenantId(slug),
      made?.id,
      uscc,
    ])
    return made?.id as string
  }
  const one = await lay('甲甲甲甲有限公司', '91310117MA1ABCDE1X')
  const two = await lay('乙乙乙乙有限公司', '91310117MA1ABCDE72')
  const has = async () =>
    (await listed()).rows.some((row: { firstId: string; secondId: string }) =>
      [row.firstId, row.secondId].every((id) => [one, two].includes(id)),
    )
  expect(await has()).toBe(false)
  await city.sql("update subject set name = '甲甲甲甲股份有限公司' where id = $1", [two])
  expect(await has()).toBe(true)
})
