import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { allCommands, allPages, allQueries } from '../../server/app/mount.ts'
import { tellAll } from '../../server/app/notices.ts'
import { tenantTransaction } from '../../server/platform/database/index.ts'
import { act, approveBatch, draftGraduate, endNotices, leadTo, must, prepare, SONGJIANG, setFigure } from './cases.ts'
import { type Answer, type City, openCity, type Slug, tenantId } from './city.ts'
import { openImports } from './imports.ts'
import { type Known, knownIds, nobodyKnows, recognitionCase } from './known.ts'
import { layMatches } from './lay-matches.ts'
import { layHireReport, layOffers } from './offered.ts'
import { openOffices } from './offices.ts'
import { databaseOf, openProof } from './proof.ts'
import { openTwins } from './twins.ts'

let city: City
/** Ids that exist in Songjiang: a paid case and what hangs on it. */
let songjiang: Known
/** The same in Sanming: a case of Mingxi county. */
let sanming: Known
let proof: ReturnType<typeof openProof>
const counts = { tables: 0, filled_for_both: 0, rows_of_the_other: 0, foreign_ids_tried: 0, foreign_ids_told_apart: 0 }

beforeAll(async () => {
  proof = openProof('isolation', 'a city sees no row of another, and an id of another city answers like one nobody has')
  city = await openCity()
  await city.newAccount('youxi-head', 'sanming', 'head@youxi', 'cashier@youxi')
  must(await setFigure(city, 500_000))
  const caseId = await draftGraduate(city, 'zhao')
  await leadTo(city, SONGJIANG, 'zhao', caseId, 'notice')
  await endNotices(city, SONGJIANG)
  must(await act(city, 'sj-head', 'songjiang', caseId, 'approve'))
  must(await approveBatch(city, SONGJIANG, await prepare(city, SONGJIANG, [caseId])))
  await layOffers(city, 'songjiang', caseId)
  await layHireReport(city, 'songjiang')
  songjiang = await knownIds(city, 'songjiang', caseId)
  const recognised = await recognitionCase(city, 'municipal', 'payment')
  // A bundle and an approval in bulk of this city, to be asked for from the other.
  await city.sql('update case_file set bundle_id = gen_random_uuid() where id = $1', [recognised])
  await city.sql(
    "insert into bulk_decision (tenant_id, id, cases, text, made_by, made_by_name, takes_effect_at, status) values ($1, gen_random_uuid(), '[]', '', 'sm-head', 'sm-head', now() + interval '1 hour', 'waiting')",
    [tenantId('sanming')],
  )
  must(await city.command('sm-head', 'sanming', 'platform/save-view', { room: 'casework', title: '超期', search: {} }))
  for (const slug of ['songjiang', 'sanming'] as const) await openOffices(city, slug)
  // A draft of rules in each state of this city.
  for (const [title, state] of [
    ['测算', 'draft'],
    ['送签', 'prepared'],
  ])
    await city.sql(
      `insert into policy_draft (tenant_id, id, title, changes, trial_from, pack_hash, state, made_by) values ($1, gen_random_uuid(), $2, '{"figures":[],"files":[]}', '2023-08-01', '', $3, 'sm-officer')`,
      [tenantId('sanming'), title, state],
    )
  await openImports(city)
  await openImports(city, 'sm-officer', 'sanming')
  for (const slug of ['songjiang', 'sanming'] as const) await openTwins(city, slug)
  await tellAll(city.platform)
  await layOffers(city, 'sanming', recognised)
  await layHireReport(city, 'sanming')
  await layMatches(city, 'sanming')
  sanming = await knownIds(city, 'sanming', recognised)
})
afterAll(() => city.close())

describe('tables', () => {
  test('in a transaction of one tenant no table shows a row of the other', async () => {
    const tables = await city.sql(
      "select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE' order by 1",
    )
    expect(tables.length).toBeGreaterThan(20)
    let bothFilled = 0
    for (const { name } of tables) {
      const [stored] = await city.sql(`select count(distinct tenant_id)::int as tenants from "${name}"`)
      if (stored.tenants === 2) bothFilled += 1
      for (const slug of ['songjiang', 'sanming'] as const) {
        const [seen] = await asServer(slug, `select count(*)::int as rows from "${name}" where tenant_id <> $1`)
        counts.rows_of_the_other += seen?.rows ?? 0
        expect(seen, `${name} in ${slug}`).toEqual({ rows: 0 })
      }
      counts.tables += 1
    }
    // A wall around empty tables proves nothing.
    expect(bothFilled).toBeGreaterThanOrEqual(14)
    counts.filled_for_both = bothFilled
  })

  test('no view and no function with its owner’s rights goes round the wall', async () => {
    const views = await city.sql(
      "select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace",
    )
    const functions = await city.sql(
      "select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace",
    )
    expect([...views, ...functions]).toEqual([])
  })

  test('without a tenant every one of them reads as empty', async () => {
    const client = await city.fresh.app.connect()
    try {
      const { rows } = await client.query('select count(*)::int as rows from case_file')
      expect(rows).toEqual([{ rows: 0 }])
    } finally {
      client.release()
    }
  })
})

async function asServer(slug: Slug, text: string) {
  const client = await city.fresh.app.connect()
  try {
    await client.query(`begin; set local app.tenant = '${tenantId(slug)}'`)
    return (await client.query(text, [tenantId(slug)])).rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const OPENING = {
  title: '工程师',
  work: '操作。',
  conditions: '不限。',
  places: 1,
  areaCode: '310117105',
  payFrom: 900_000,
  closesOn: '2024-06-20',
}

/** A body for every command and query that takes an id; one without a body here fails the test below. */
const bodies = (known: Known): Record<string, object> => ({
  'registry/verify-standing': { standingId: known.standing },
  'registry/post-opportunity': { ...OPENING, kind: 'job', organisationId: known.employer },
  'registry/change-opportunity': { ...OPENING, opportunityId: known.opportunity, version: 1 },
  'registry/close-opportunity': { opportunityId: known.opportunity, why: 'closed' },
  'registry/bar-opportunity': { opportunityId: known.opportunity, clause: 'market-24', reason: '地点不真实' },
  'registry/report-opportunity': { opportunityId: known.opportunity, about: 'untrue' },
  'registry/clear-reports': { opportunityId: known.opportunity, reason: '已核实' },
  'registry/give-consent': { purpose: 'be_shown', organisationId: known.employer },
  'registry/take-back-consent': { purpose: 'be_shown', organisationId: known.employer },
  'registry/opening': { opportunityId: known.opportunity },
  'registry/mend-import-row': { batchId: known.import, line: 2, cells: { name: '赵演示' } },
  'registry/commit-import': { batchId: known.import, mode: 'good' },
  'registry/cancel-import': { batchId: known.import },
  'registry/undo-import': { batchId: known.entered },
  'registry/merge-subjects': { keptId: known.twin, otherId: known.otherTwin, reason: '已核对证件' },
  'registry/tell-apart': { firstId: known.twin, secondId: known.otherTwin, reason: '是两个人' },
  'registry/undo-merge': { findingId: known.finding, reason: '是两个人' },
  'registry/duplicate': { firstId: known.twin, secondId: known.otherTwin },
  'matching/settle-weights': { weightsId: known.weights, decision: 'withdraw', reason: '先停用' },
  'registry/import': { batchId: known.import },
  'registry/import-rows': { batchId: known.import, status: 'faulty', page: '1' },
  'matching/adjust-assignment': { runId: known.runId, version: 1, fixed: [], excluded: [] },
  'matching/apply': { opportunityId: known.opportunity },
  'matching/assignment': { runId: known.runId },
  'matching/assignment-pairs': { runId: known.runId, of: 'excluded' },
  'matching/confirm-assignment': { runId: known.runId, version: 1, mode: 'stable' },
  'matching/confirm-month': { pairingId: known.pairing, month: '2024-04-01', days: 20 },
  'matching/give-bed': { pairingId: known.pairing, carrierId: known.hostel, from: '2024-06-01', until: '2024-06-30' },
  'matching/invite': { listId: known.list, position: 0, kind: 'invite' },
  'matching/pairing': { pairingId: known.pairing },
  'matching/profiles-for': { opportunityId: known.opportunity },
  'matching/set-hostel': { carrierId: known.hostel, beds: 5 },
  'matching/verify-hire': { pairingId: known.pairing, insuredMonths: 3 },
  'matching/step': { pairingId: known.pairing, version: 1, kind: 'accept', input: {} },
  'matching/log-service': {
    pairingId: known.servicePairing,
    onDay: '2024-05-06',
    place: '车间',
    minutes: 60,
    done: '演示服务。',
  },
  'matching/answer-service': { entryId: known.serviceEntry, confirmed: true },
  'matching/score-commissioner': { yearId: known.serviceYear, grade: 'good', ground: '演示：会议' },
  'matching/commissioner': { yearId: known.serviceYear },
  'outreach/plan-tour': {
    title: '高校行',
    way: 'to_schools',
    fromDay: '2025-01-01',
    untilDay: '2025-01-31',
    cells: [{ schoolId: known.tourSchool, discipline: 'pharmacy' }],
  },
  'outreach/hold-stop': { tourId: known.tour, schoolId: known.tourSchool, heldOn: '2024-05-20', students: 1 },
  'outreach/change-tour': { tourId: known.tour, title: '高校行', fromDay: '2024-05-20', untilDay: '2024-06-20' },
  'outreach/drop-tour': { tourId: known.tour, reason: '学校临时放假' },
  'outreach/join-tour': { tourId: known.tour },
  'outreach/tour': { tourId: known.tour },
  'outreach/answer-need': { needId: known.answered, done: true },
  'outreach/company': { organisationId: known.beneficiary },
  'outreach/drop-visit': { visitId: known.visit, reason: '企业搬走了' },
  'outreach/hand-need': { needId: known.need, owner: 'someone', dueOn: '2025-01-31', reason: '由同事接办' },
  'outreach/plan-visits': { organisationIds: [known.beneficiary], visitor: 'someone', dueOn: '2025-01-31' },
  'outreach/file-need': { needId: known.need, topic: 'housing' },
  'outreach/post-need': { needId: known.vacancy, ...OPENING, kind: 'job' },
  'outreach/record-visit': {
    organisationId: known.beneficiary,
    visitedOn: '2024-05-06',
    way: 'phone',
    heard: '缺人。',
    needs: [],
  },
  'outreach/settle-need': { needId: known.need, result: '已办好。' },
  'casework/start': { benefit: 'graduate-living-allowance', applicantId: known.beneficiary },
  'casework/answer': { caseId: known.case, path: 'engagement.started_on', typed: '2024-01-01' },
  'casework/name-party': {
    caseId: known.case,
    path: 'engagement.employer',
    name: '某公司',
    uscc: '91310117DEM000001B',
  },
  'casework/identify': { caseId: known.case, values: {} },
  'casework/attach': { caseId: known.case, evidenceId: 'contract', name: 'a.pdf', content: 'JVBERi0x' },
  'casework/cancel-batch': { batchId: known.batch, reason: '金额有误' },
  'casework/object-unnamed': { caseId: known.case, text: '此人没有在该公司上班过。' },
  'casework/reuse-evidence': { caseId: known.case, evidenceId: 'contract', fileId: known.file },
  'casework/act': { caseId: known.case, version: 1, kind: 'accept', input: {} },
  'casework/reveal': { caseId: known.case, key: 'bank_account', reason: '核对账号' },
  'casework/prepare-batch': { caseIds: [known.case] },
  'casework/approve-batch': { batchId: known.batch, total: 0 },
  'casework/return-payments': { batchId: known.batch, file: '申请编号,金额,原因\n1,1,x' },
  'casework/rate': { caseId: known.case, level: 5 },
  'casework/call-back': { caseId: known.case, answer: '已回访' },
  'casework/bulk-approve': { cases: [{ caseId: known.case, version: 1 }] },
  'casework/undo-bulk': { id: known.bulk },
  'casework/start-bundle': { benefit: 'one-off-hiring-subsidy', applicantId: known.beneficiary, sheet: '姓名\n赵演示' },
  'casework/attach-bundle': { bundleId: known.bundle, evidenceId: 'contract', name: 'a.pdf', content: 'JVBERi0x' },
  'casework/submit-bundle': { bundleId: known.bundle, declared: true },
  'casework/bundle': { bundleId: known.bundle },
  'casework/comment': { caseId: known.case, text: '请看一下材料' },
  'casework/read-mentions': { caseId: known.case },
  'casework/comments': { caseId: known.case },
  'registry/add-record': {
    kind: 'engagement',
    roles: { person: known.beneficiary },
    facts: { kind: 'employment', started_on: '2024-02-01' },
  },
  'registry/record-facts': { subjectId: known.record, facts: { insured_months: 3 } },
  'casework/consent-offer': { offerId: known.offer, version: 1 },
  'casework/decline-offer': { offerId: known.offer, version: 1 },
  'casework/stop-months': { offerId: known.offer },
  'registry/report-hire': { organisationId: known.offering, cells: { person_name: '某人' } },
  'registry/settle-hire': { reportId: known.hireReport, enters: true },
  'casework/dispute-offer': { offerId: known.offer, version: 1, about: 'not_me' },
  'casework/settle-offer': { offerId: known.disputed, version: 1, stands: true, text: '核对无误。' },
  'casework/choose-finding': { subjectId: known.beneficiary, off: true },
  'casework/offer': { offerId: known.offer },
  'casework/recuse': { caseId: known.case, reason: '是亲属' },
  'administration/settle-office': { grantId: known.grant, confirm: false, reason: '不需要' },
  'administration/withdraw-office': { officeId: known.office, reason: '调离' },
  'administration/end-delegation': { delegationId: known.delegation },
  'administration/drop-relative': { relativeId: known.relative, reason: '填错' },
  'policy/save-draft': {
    id: known.policyDraft,
    title: '改名',
    trialFrom: '2023-08-01',
    figures: [],
    files: [],
  },
  'policy/prepare-draft': {
    id: known.policyDraft,
    document: '演示：文件',
    documentDay: '2024-05-15',
    clause: '第一条',
    effectiveFrom: '2024-12-01',
  },
  'policy/sign-draft': { id: known.preparedDraft },
  'policy/return-draft': { id: known.preparedDraft, reason: '待议' },
  'policy/drop-draft': { id: known.policyDraft },
  'policy/draft': { id: known.policyDraft },
  'policy/what-if': { draft: known.policyDraft, benefit: 'internship-living-allowance' },
  'policy/what-if-people': { draft: known.policyDraft, benefit: 'internship-living-allowance', by: 'area' },
  'platform/open-message': { id: known.message },
  'platform/delete-view': { viewId: known.view },
  'casework/case': { caseId: known.case },
  'casework/notices': { id: known.case },
})
const OFFICERS = [
  'sj-officer',
  'sj-head',
  'sj-clerk',
  'sj-cashier',
  'sj-finance',
  'sj-graduate',
  'sj-security',
] as const

const takesId = (schema: z.ZodType) => {
  try {
    return JSON.stringify(z.toJSONSchema(schema, { io: 'input' })).includes('"uuid"')
  } catch {
    return false
  }
}

const PUBLIC_THERE = ['registry/opening', 'registry/report-opportunity', 'outreach/join-tour']

describe('ids of another tenant', () => {
  const named = [...allCommands, ...allQueries].filter((one) => takesId(one.input)).map((one) => one.name)
  test('every command and query that takes an id is tried', () => {
    expect(Object.keys(bodies(nobodyKnows())).sort()).toEqual([...named].sort())
  })

  test.each(named)('%s answers as to an id that nobody has', async (name) => {
    const query = allQueries.some((one) => one.name === name)
    const ask = (who: string, slug: string, body: object) =>
      query ? city.query(who, slug, name, body as Record<string, string>) : city.command(who, slug, name, body)
    for (const who of OFFICERS) {
      // In one's own city with the id of another, and in the other city with an id that is right there.
      for (const slug of ['songjiang', 'sanming'] as const) {
        // An opening is public in its own city: anybody reads it and may report it. So is a tour: anybody takes part.
        if (slug === 'sanming' && PUBLIC_THERE.includes(name)) continue
        const nobody = nobodyKnows()
        const theirs = await ask(who, slug, bodies(sanming)[name] ?? {})
        const none = await ask(who, slug, bodies(nobody)[name] ?? {})
        counts.foreign_ids_tried += 1
        expectSame([theirs, sanming], [none, nobody], `${who} in ${slug}`)
        if (name !== 'casework/notices') expect(theirs.status).toBeGreaterThanOrEqual(400)
      }
    }
  })

  const addressed = allPages.filter((one) => /:(caseId|batchId)/.test(one.path))
  test.each(addressed.map((one) => [one.method, one.path] as const))('%s %s is not found', async (method, path) => {
    const nobody = nobodyKnows()
    for (const who of OFFICERS) {
      const open = (known: Known) => {
        const at = path
          .replace(':caseId', known.case)
          .replace(':batchId', path.includes('/imports/') ? known.import : known.batch)
          .replace(':fileId', known.file)
        const form = {
          evidence: 'contract',
          version: '1',
          kind: 'withdraw',
          path: 'engagement.employer',
          name: '某公司',
        }
        return city.page(who, 'songjiang', at, method === 'POST' ? form : undefined)
      }
      const [theirs, none] = [await open(sanming), await open(nobody)]
      counts.foreign_ids_tried += 1
      expectSame([theirs, sanming], [none, nobody], who)
      expect([403, 404]).toContain(theirs.status)
    }
  })

  test('what is asked for is there for those who may see it', async () => {
    const seen = await city.query('sj-officer', 'songjiang', 'casework/case', { caseId: songjiang.case })
    expect(seen.status).toBe(200)
    const rows = await tenantTransaction(city.fresh.app, tenantId('sanming'), (db) =>
      db.execute('select id from case_file'),
    )
    expect(rows.rows).toHaveLength(1)
  })
})

describe('a county sees its own', () => {
  const number = async () => (await city.sql('select number from case_file where id = $1', [sanming.case]))[0].number
  const lists = async (who: string) => {
    const all = must(await city.query(who, 'sanming', 'casework/queue', { view: 'all' }))
    const found = must(await city.query(who, 'sanming', 'casework/queue', { view: 'all', search: await number() }))
    const named = must(await city.query(who, 'sanming', 'casework/queue', { view: 'all', search: '归化' }))
    const { batches, payable } = must(await city.query(who, 'sanming', 'casework/batches'))
    return [all.total, all.rows.length, found.total, named.total, batches.length + payable.length]
  }

  test('Mingxi finds its case in list, count and search; Youxi finds nothing', async () => {
    expect(await lists('mingxi-officer')).toEqual([1, 1, 1, 1, 0])
    expect(await lists('youxi-officer')).toEqual([0, 0, 0, 0, 0])
  })

  test('the export holds what the list shows, and is in the audit', async () => {
    const exported = async (who: string) =>
      (await city.page(who, 'sanming', `/casework/export?view=all&search=${encodeURIComponent('归化')}`)).text
    expect(await exported('mingxi-officer')).toContain(await number())
    expect(await exported('youxi-officer')).not.toContain(await number())
    const lines = await city.sql(
      "select detail from audit_entry where tenant_id = $1 and action = 'casework/queue-export' order by id",
      [tenantId('sanming')],
    )
    // What was searched for may be a name: the line says only that something was.
    expect(lines.map((one) => [one.detail.rows, one.detail.searched])).toEqual([
      [1, true],
      [0, true],
    ])
    expect(JSON.stringify(lines)).not.toContain('归化')
  })

  test('a view is its maker’s, or its unit’s where it was shared', async () => {
    const save = async (title: string, unitId: string | null) =>
      must(
        await city.command('mingxi-officer', 'sanming', 'platform/save-view', {
          room: 'casework',
          title,
          search: { view: 'all' },
          unitId,
        }),
      ).viewId
    const own = await save('自己看', null)
    await save('全单位看', 'mingxi')
    const seen = async (who: string) =>
      must(await city.query(who, 'sanming', 'platform/views', { room: 'casework' }))
        .rows.map((one: { title: string }) => one.title)
        .filter((title: string) => title.endsWith('看'))
    await city.newAccount('mingxi-head', 'sanming', 'head@mingxi')
    expect(await seen('mingxi-officer')).toEqual(['自己看', '全单位看'])
    expect(await seen('mingxi-head')).toEqual(['全单位看'])
    expect(await seen('youxi-officer')).toEqual([])
    const foreign = { room: 'casework', title: '别人的', search: {}, unitId: 'youxi' }
    expect((await city.command('mingxi-officer', 'sanming', 'platform/save-view', foreign)).status).toBe(403)
    expect((await city.command('mingxi-head', 'sanming', 'platform/delete-view', { viewId: own })).status).toBe(404)
  })

  const commands = ['casework/act', 'casework/reveal', 'casework/prepare-batch', 'casework/approve-batch']
  const strangers = ['youxi-officer', 'youxi-head']
  test.each([...commands, 'casework/case'].flatMap((name) => strangers.map((who) => [name, who] as const)))(
    '%s tells %s no more of a Mingxi case than of none',
    async (name, who) => {
      const nobody = nobodyKnows()
      const ask = (known: Known) =>
        name === 'casework/case'
          ? city.query(who, 'sanming', name, { caseId: known.case })
          : city.command(who, 'sanming', name, bodies(known)[name])
      const theirs = await ask(sanming)
      expect(blank(theirs, sanming)).toEqual(blank(await ask(nobody), nobody))
      expect(theirs.status).toBe(404)
    },
  )

  test('its papers and its transfer file stay shut', async () => {
    const paper = `/casework/${sanming.case}/files/${sanming.file}`
    const transfer = `/casework/batches/${sanming.batch}/transfer`
    expect((await city.page('mingxi-officer', 'sanming', paper)).status).toBe(200)
    expect((await city.page('sm-cashier', 'sanming', transfer)).status).toBe(422)
    expect((await city.page('youxi-officer', 'sanming', paper)).status).toBe(404)
    expect((await city.page('youxi-head', 'sanming', paper)).status).toBe(404)
    expect((await city.page('youxi-officer', 'sanming', transfer)).status).toBe(403)
    expect((await city.page('youxi-head', 'sanming', transfer)).status).toBe(404)
  })
})

/** Status and text of an answer without what differs from request to request: the ids asked for, keys, request numbers. */
function blank(answer: Answer, known: Known) {
  let text = answer.text.replaceAll(/"request":"[^"]*"|name="_key" value="[^"]*"/g, '')
  for (const id of Object.values(known)) if (id.length > 30) text = text.replaceAll(id, 'ID')
  return { status: answer.status, text }
}

type Answered = readonly [Answer, Known]
function expectSame(theirs: Answered, none: Answered, message: string): void {
  const [one, other] = [blank(...theirs), blank(...none)]
  if (JSON.stringify(one) !== JSON.stringify(other)) counts.foreign_ids_told_apart += 1
  expect(one, message).toEqual(other)
}

test('all of it was tried', async () => {
  expect(counts.foreign_ids_tried).toBeGreaterThan(100)
  expect(counts).toMatchObject({ rows_of_the_other: 0, foreign_ids_told_apart: 0 })
  proof.holds({ ...counts }, await databaseOf(city.sql))
})
