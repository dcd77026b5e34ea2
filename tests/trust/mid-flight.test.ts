import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPacks } from '../../server/platform/packs/load-packs.ts'
import { act, approvedCases, draftGraduate, endNotices, leadTo, must, SONGJIANG, setFigure } from './cases.ts'
import { changedPacks, removeChangedPacks } from './changed-packs.ts'
import { type City, openCity } from './city.ts'
import { PDF } from './papers.ts'

/*
 * The city changes its form and its procedure while cases are on their way: what was filed goes on as it was filed, what is filed from then on
 * follows the new content.
 */

let city: City
beforeAll(async () => {
  city = await openCity()
}, 60_000)
afterAll(async () => {
  removeChangedPacks()
  await city.close()
})

const NATIONAL = { pack: 'national', file: 'procedures/award-on-application.yaml' }
const ALLOWANCE = { pack: 'songjiang-2023', file: 'benefits/graduate-living-allowance.yaml' }

/** No public notice any more, one desk less, a condition that excludes everyone, and a paper more. */
const CHANGES = [
  {
    ...NATIONAL,
    from: 'kind: public_notice\n    by: officer@unit\n    for: 5 workdays',
    to: 'kind: work\n    by: head@unit',
  },
  { ...NATIONAL, from: '    masks: [name, id]\n    objection: signed\n', to: '' },
  { ...NATIONAL, from: 'promise: 20 workdays', to: 'promise: 30 workdays' },
  {
    ...ALLOWANCE,
    from: 'evidence:\n',
    to: 'evidence:\n  - id: insurance\n    title: { zh: 社保缴费证明, en: Proof of insurance }\n    proves: [engagement.started_on]\n',
  },
  { ...ALLOWANCE, from: 'engagement.kind == "employment"', to: 'engagement.kind == "internship"' },
]

const step = async (who: string, caseId: string, kind: string, input: object = {}) =>
  must(await act(city, who, 'songjiang', caseId, kind, input)).situation as string
const detailOf = async (who: string, caseId: string) =>
  must(await city.query(who, 'songjiang', 'casework/case', { caseId }))

test('a form and a procedure changed in mid-flight leave filed cases as they were', { timeout: 120_000 }, async () => {
  must(await setFigure(city, 500_000))
  const filed = {
    accepted: await draftGraduate(city, 'accepted'),
    published: await draftGraduate(city, 'published'),
  }
  await leadTo(city, SONGJIANG, 'accepted', filed.accepted, 'verification')
  await leadTo(city, SONGJIANG, 'published', filed.published, 'notice')
  const [paid = ''] = await approvedCases(city, [['payable', await draftGraduate(city, 'payable')]])
  const draft = await draftGraduate(city, 'drafting')
  const before = await Promise.all(Object.values(filed).map((id) => detailOf('sj-head', id)))
  const pinned = await city.sql(
    'select id, pack_hash, filed_facts from case_file where pack_hash is not null order by id',
  )

  const folder = await changedPacks(['national', 'sanming-2022', 'songjiang-2023'], CHANGES)
  const told: string[] = []
  const packs = await loadPacks(city.fresh.app, folder, (text) => told.push(text))
  expect(told.join('\n')).not.toContain('error')
  Object.assign(city.platform, { packs })

  const after = await Promise.all(Object.values(filed).map((id) => detailOf('sj-head', id)))
  expect(after).toEqual(before)
  expect(await step('sj-officer', filed.accepted, 'verify')).toBe('to_publish')
  expect(await step('sj-officer', filed.accepted, 'publish')).toBe('notice')
  await endNotices(city, SONGJIANG)
  for (const id of Object.values(filed)) expect(await step('sj-head', id, 'approve')).toBe('payment')
  const batch = must(
    await city.command('sj-cashier', 'songjiang', 'casework/prepare-batch', {
      caseIds: [paid, ...Object.values(filed)],
    }),
  )
  const approve = { batchId: batch.batchId, total: batch.total }
  expect(must(await city.command('sj-finance', 'songjiang', 'casework/approve-batch', approve))).toMatchObject({
    paid: 3,
    held: 0,
    total: 1_500_000,
  })
  const now = await city.sql('select id, pack_hash, filed_facts from case_file where id = any($1) order by id', [
    pinned.map((one) => one.id),
  ])
  expect(now).toEqual(pinned)

  // The draft was not filed: it follows the new form, and then the new road.
  expect((await act(city, 'drafting', 'songjiang', draft, 'submit', { declared: true })).status).toBe(422)
  const paper = { caseId: draft, evidenceId: 'insurance', name: '社保.pdf', content: PDF.toString('base64') }
  must(await city.command('drafting', 'songjiang', 'casework/attach', paper))
  expect(await step('drafting', draft, 'submit', { declared: true })).toBe('acceptance')
  await step('sj-clerk', draft, 'accept')
  expect(await step('sj-officer', draft, 'verify')).toBe('work')
  const [{ pack_hash: newer }] = await city.sql('select pack_hash from case_file where id = $1', [draft])
  expect(pinned.map((one) => one.pack_hash)).not.toContain(newer)
})
