import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  act,
  draftGraduate,
  endNotices,
  leadTo,
  must,
  SONGJIANG,
  setFigure,
  subjectOf,
} from '../../../tests/trust/cases.ts'
import { type City, openCity } from '../../../tests/trust/city.ts'
import { formBody } from '../../../tests/trust/request.ts'

let city: City
let approved: string
let refused: string
beforeAll(async () => {
  city = await openCity()
  must(await setFigure(city, 500_000))
  await city.newAccount('stranger')
  approved = await draftGraduate(city, 'zhao')
  refused = await draftGraduate(city, 'qian')
  for (const [who, id] of [
    ['zhao', approved],
    ['qian', refused],
  ] as const)
    await leadTo(city, SONGJIANG, who, id, 'notice')
  await endNotices(city, SONGJIANG)
  must(await act(city, 'sj-head', 'songjiang', approved, 'approve', { text: '#import "x" *同意* $x$' }))
  must(await act(city, 'sj-head', 'songjiang', refused, 'refuse', { text: '未提供原件\n<b>', clause: 'sj-2023 § 八' }))
})
afterAll(() => city.close())

const documents = async (caseId: string) =>
  must(await city.query('sj-head', 'songjiang', 'casework/case', { caseId })).documents
const content = async (caseId: string, kind: string) =>
  (await city.sql('select content, code from issued_document where case_id = $1 and kind = $2', [caseId, kind]))[0]
const open = (who: string | null, caseId: string, id: string, form: string) =>
  city.page(who, 'songjiang', `/casework/${caseId}/documents/${id}.${form}`)
const told = (found: { content: object }) => JSON.stringify(found.content)

test('each step issues its document, numbered by the pack', async () => {
  const kinds = (await documents(approved)).map((one: { kind: string }) => one.kind)
  expect(kinds).toEqual(['receipt', 'acceptance', 'notice', 'approval'])
  const [decision] = (await documents(refused)).filter((one: { kind: string }) => one.kind === 'refusal')
  expect(decision.number).toMatch(/^松医才决〔\d{4}〕2号$/)
})

test('an approval says the sum in figures and capitals, the facts and the remedy; a refusal its reason, clause and remedy', async () => {
  const approval = told(await content(approved, 'approval'))
  for (const part of ['人民币伍仟元整（￥5,000.00）', '查明的事实', '60日内', '行政复议'])
    expect(approval).toContain(part)
  const refusal = told(await content(refused, 'refusal'))
  for (const part of ['未提供原件', '《', '（八）', '60日内', '申请行政复议']) expect(refusal).toContain(part)
})

test('nothing sensitive is kept in a document, and a notice hides the name', async () => {
  const rows = await city.sql('select kind, content::text as text from issued_document')
  expect(rows.length).toBeGreaterThanOrEqual(8)
  for (const { kind, text } of rows) {
    expect(text, kind).not.toMatch(/\d{17}[\dX]|1380000|6222020/)
    if (kind === 'notice') expect(text).not.toContain('赵演示')
  }
})

test('the PDF opens for whoever sees the case, is the same every time, and holds what was typed as text', async () => {
  const [{ id }] = (await documents(approved)).filter((one: { kind: string }) => one.kind === 'approval')
  const first = await open('zhao', approved, id, 'pdf')
  expect(first.headers['content-type']).toBe('application/pdf')
  expect(first.headers['content-disposition']).toMatch(/^inline/)
  expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await open('sj-head', approved, id, 'pdf')).bytes.equals(first.bytes)).toBe(true)
  const read = charactersOf(first.bytes)
  for (const one of '#"*同意$') expect(read, one).toContain(one)
  expect((await open('stranger', approved, id, 'pdf')).status).toBe(404)
  expect((await open(null, approved, id, 'pdf')).status).toBe(401)
  expect((await open('zhao', refused, id, 'pdf')).status).toBe(404)
  expect((await open('zhao', approved, `${id}x`, 'pdf')).status).toBe(404)
  const [audit] = await city.sql(
    "select count(*)::int as rows from audit_entry where action = 'casework/open-document'",
  )
  expect(audit.rows).toBe(2)
})

test('Word is for officers, of what officers change', async () => {
  const all = await documents(approved)
  const approval = all.find((one: { kind: string }) => one.kind === 'approval')
  const receipt = all.find((one: { kind: string }) => one.kind === 'receipt')
  const word = await open('sj-head', approved, approval.id, 'docx')
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
  expect(word.headers['content-disposition']).toMatch(/^attachment/)
  expect((await open('zhao', approved, approval.id, 'docx')).status).toBe(404)
  expect((await open('sj-head', approved, receipt.id, 'docx')).status).toBe(404)
})

test('anyone can verify a code; the name is masked, a wrong code is told apart from a malformed one', async () => {
  const { code } = await content(approved, 'approval')
  const verify = (text: string) => city.page(null, 'songjiang', `/casework/verify?code=${encodeURIComponent(text)}`)
  const genuine = await verify(code.toLowerCase().replaceAll('-', ' '))
  expect(genuine.text).toContain('文书真实')
  expect(genuine.text).toContain('赵＊＊')
  expect(genuine.text).not.toContain('赵演示')
  expect((await verify('0000-0000-0000')).text).toContain('验证码不存在')
  expect((await verify('abc')).text).toContain('12 位')
  // The same code in another city is nobody's.
  expect((await city.page(null, 'sanming', `/casework/verify?code=${code}`)).text).toContain('验证码不存在')
  await city.sql(
    "insert into issued_document select tenant_id, gen_random_uuid(), case_id, sequence + 1, kind, '新号', gen_random_uuid()::text, issued_on, issued_by, content, at from issued_document where code = $1",
    [code],
  )
  const superseded = await verify(code)
  expect(superseded.text).toContain('已被取代')
  expect(superseded.text).toContain('新号')
})

test('what was issued stays: the server can neither change nor remove it', async () => {
  const client = await city.fresh.app.connect()
  try {
    await expect(client.query('update issued_document set number = number')).rejects.toThrow(/permission denied/)
    await expect(client.query('delete from issued_document')).rejects.toThrow(/permission denied/)
  } finally {
    client.release()
  }
})

test('a paper of an earlier application is offered and handed in again; nobody else gets it', async () => {
  const body = { benefit: SONGJIANG.benefit, applicantId: await subjectOf(city, 'zhao', 'songjiang'), answers: {} }
  const { caseId } = must(await city.command('zhao', 'songjiang', 'casework/start', body))
  const path = `/casework/${caseId}/evidence`
  const page = await city.page('zhao', 'songjiang', path)
  expect(page.text).toContain('用上次交的')
  const [row] = await city.sql("select file_id from case_evidence where case_id = $1 and evidence_id = 'contract'", [
    approved,
  ])
  must(await city.page('zhao', 'songjiang', path, { evidence: 'contract', reuse: row.file_id }))
  const opened = await city.page('zhao', 'songjiang', `/casework/${caseId}/files/${row.file_id}`)
  expect(opened.status).toBe(200)
  const again = { caseId, evidenceId: 'contract', fileId: row.file_id }
  expect((await city.command('zhao', 'songjiang', 'casework/reuse-evidence', again)).status).toBe(404)
  const wrong = { ...again, evidenceId: 'diploma' }
  expect((await city.command('zhao', 'songjiang', 'casework/reuse-evidence', wrong)).status).toBe(404)
  const theirs = await subjectOf(city, 'qian', 'songjiang')
  const other = must(await city.command('qian', 'songjiang', 'casework/start', { ...body, applicantId: theirs }))
  const stolen = { caseId: other.caseId, evidenceId: 'contract', fileId: row.file_id }
  expect((await city.command('qian', 'songjiang', 'casework/reuse-evidence', stolen)).status).toBe(404)
  const posted = formBody({ _key: 'k-12345678', evidence: 'contract', reuse: row.file_id })
  const url = `/songjiang/zh/casework/${other.caseId}/evidence`
  expect((await city.send('qian', { method: 'POST', url, ...posted })).status).toBe(404)
})

/** Characters a PDF says it shows: the targets of its fonts' ToUnicode maps, which Typst leaves uncompressed. */
function charactersOf(pdf: Buffer): string {
  const maps = pdf.toString('latin1').matchAll(/^<[0-9A-F]+> <([0-9A-F]+)>$/gm)
  return [...maps].map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le')).join('')
}
