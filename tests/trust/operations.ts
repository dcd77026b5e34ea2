import { COMPANY_CODE, FIGURE, residentId, secretsOf } from './cases.ts'
import { type Answer, type City, freshKey, type Who } from './city.ts'
import type { Known } from './known.ts'
import { PDF } from './papers.ts'
import { formBody, type Posted } from './request.ts'
import type { StageName } from './templates.ts'

/** What is sent: a command's body, a query's search, a page's form. */
export type Content = { readonly body?: object; readonly search?: Record<string, string>; readonly form?: Posted }

/** One thing the program can be asked to do, with a request that somebody may make. */
export type Operation = {
  readonly name: string
  /** As the router knows it: `POST /api/:tenant/casework/act`, `GET /:tenant/:lang/casework`. */
  readonly route: string
  /** Somebody who may. */
  readonly by: Who
  /** Parts of the address, where they are not the case's own. */
  readonly params?: Readonly<Record<string, string>>
  /** Stage of the case that it is about. */
  readonly on?: StageName
  readonly content: (ids: Known) => Content
}

const command = (name: string, by: Who, body: (ids: Known) => object, on?: StageName, label = name): Operation => ({
  name: label,
  route: `POST /api/:tenant/${name}`,
  by,
  ...(on && { on }),
  content: (ids) => ({ body: body(ids) }),
})
const query = (name: string, by: Who, search: (ids: Known) => Record<string, string> = () => ({}), on?: StageName) => ({
  name,
  route: `GET /api/:tenant/${name}`,
  by,
  ...(on && { on }),
  content: (ids: Known) => ({ search: search(ids) }),
})
const page = (path: string, by: Who, on?: StageName, search: Record<string, string> = {}): Operation => ({
  name: `GET ${path}`,
  route: `GET /:tenant/:lang${path}`,
  by,
  ...(on && { on }),
  content: () => ({ search }),
})
const post = (path: string, by: Who, form: (ids: Known) => Posted, on?: StageName): Operation => ({
  name: `POST ${path}`,
  route: `POST /:tenant/:lang${path}`,
  by,
  ...(on && { on }),
  content: (ids) => ({ form: form(ids) }),
})
const step = (kind: string, by: Who, on: StageName, input: (ids: Known) => object = () => ({})): Operation => {
  const body = (ids: Known) => ({ caseId: ids.case, version: Number(ids.version), kind, input: input(ids) })
  return command('casework/act', by, body, on, `casework/act ${kind}`)
}

export const APPLICANT = 'zhao'
const benefit = 'graduate-living-allowance'
/** One answer of each type that a fact can have. */
const ANSWERS = {
  'engagement.kind': 'employment',
  'engagement.started_on': '2023-09-01',
  'employer.sector': 'biologic',
  'employer.area': '310117105',
}
const HIRING = 'one-off-hiring-subsidy'
const text = '核对过原件，材料齐全。'
const PREFERENCES = {
  lang: 'zh',
  urgentBy: ['email'],
  usualBy: ['email'],
  quietFrom: 22,
  quietUntil: 8,
  digest: 'daily',
} as const

/** Everything that can be asked of the program, in the order in which a case meets it. */
export const operations: readonly Operation[] = [
  command('registry/become-person', APPLICANT, () => ({ name: '赵演示' })),
  command('registry/claim-organisation', APPLICANT, () => ({ name: '星禾生物医药', uscc: COMPANY_CODE })),
  command('registry/verify-standing', 'sj-clerk', (ids) => ({ standingId: ids.standing }), 'draft'),
  command('registry/stand-in', 'sj-window', () => ({
    name: '钱演示',
    idNumber: residentId(321),
    slip: { name: '委托单.pdf', content: PDF.toString('base64') },
  })),
  command('registry/start-import', 'sj-officer', () => ({
    kind: 'person',
    name: 'a.csv',
    content: Buffer.from('姓名,证件号码\n').toString('base64'),
  })),
  command(
    'registry/mend-import-row',
    'sj-officer',
    (ids) => ({ batchId: ids.import, line: 2, cells: { name: '' } }),
    'draft',
  ),
  command('registry/commit-import', 'sj-officer', (ids) => ({ batchId: ids.import, mode: 'good' }), 'draft'),
  command('registry/cancel-import', 'sj-officer', (ids) => ({ batchId: ids.import }), 'draft'),
  command('registry/undo-import', 'sj-officer', (ids) => ({ batchId: ids.entered }), 'draft'),
  command('policy/set-figure', 'sj-officer', () => ({
    figure: FIGURE,
    value: 500_000,
    validFrom: '2023-08-10',
    sourceDocument: '演示：区人社局核定',
    sourceDay: '2024-05-01',
    standing: 'demonstration',
  })),
  command('casework/start', APPLICANT, (ids) => ({ benefit, applicantId: ids.beneficiary, answers: ANSWERS }), 'draft'),
  command(
    'casework/answer',
    APPLICANT,
    (ids) => ({ caseId: ids.case, path: 'engagement.started_on', typed: '2023-10-01' }),
    'draft',
  ),
  command(
    'casework/name-party',
    APPLICANT,
    (ids) => ({ caseId: ids.case, path: 'engagement.employer', name: '星禾生物医药', uscc: COMPANY_CODE }),
    'draft',
  ),
  command('casework/identify', APPLICANT, (ids) => ({ caseId: ids.case, values: secretsOf(7) }), 'draft'),
  command(
    'casework/attach',
    APPLICANT,
    (ids) => ({ caseId: ids.case, evidenceId: 'contract', name: 'a.pdf', content: PDF.toString('base64') }),
    'draft',
  ),
  command(
    'casework/reuse-evidence',
    APPLICANT,
    (ids) => ({ caseId: ids.case, evidenceId: 'contract', fileId: ids.earlier }),
    'draft',
  ),
  step('submit', APPLICANT, 'draft', () => ({ declared: true })),
  step('resubmit', APPLICANT, 'correction', () => ({ text })),
  step('withdraw', APPLICANT, 'acceptance', () => ({ text })),
  step('accept', 'sj-clerk', 'acceptance', () => ({ text })),
  step('request_correction', 'sj-clerk', 'acceptance', () => ({ text })),
  step('take', 'sj-officer', 'verification'),
  step('verify', 'sj-officer', 'verification', () => ({ text })),
  step('advise', 'sj-advisor', 'consultation', () => ({ text })),
  step('publish', 'sj-officer', 'to_publish'),
  step('object', 'stranger', 'notice', () => ({ text: '此人没有在该公司上班过。' })),
  command(
    'casework/object-unnamed',
    'stranger',
    (ids) => ({ caseId: ids.case, text: '此人没有在该公司上班过。' }),
    'unnamed',
  ),
  step('find', 'sj-head', 'objection', (ids) => ({ objection: ids.objection, upheld: false, text })),
  step('approve', 'sj-head', 'decision', () => ({ text })),
  step('refuse', 'sj-head', 'decision', () => ({ text, clause: 'sj-2023 § 八' })),
  command(
    'casework/bulk-approve',
    'sj-head',
    (ids) => ({ cases: [{ caseId: ids.case, version: Number(ids.version) }] }),
    'decision',
  ),
  command('casework/undo-bulk', 'sj-head', (ids) => ({ id: ids.bulk }), 'decision'),
  command(
    'casework/start-bundle',
    'sj-company',
    (ids) => ({ benefit: HIRING, applicantId: ids.company, sheet: '姓名\n赵演示\n' }),
    'draft',
  ),
  command(
    'casework/attach-bundle',
    'sj-company',
    (ids) => ({ bundleId: ids.bundle, evidenceId: 'contract', name: 'a.pdf', content: PDF.toString('base64') }),
    'draft',
  ),
  command('casework/submit-bundle', 'sj-company', (ids) => ({ bundleId: ids.bundle, declared: true }), 'draft'),
  step('appeal', APPLICANT, 'refused', () => ({ text: '合同签了两年。' })),
  command('casework/rate', APPLICANT, (ids) => ({ caseId: ids.case, level: 5 }), 'refused'),
  command('casework/call-back', 'sj-officer', (ids) => ({ caseId: ids.case, answer: '已电话说明。' }), 'rated'),
  command('casework/find-exact', 'sj-clerk', () => ({ value: '13800000007' })),
  command(
    'casework/reveal',
    'sj-officer',
    (ids) => ({ caseId: ids.case, key: 'phone', reason: '电话核实' }),
    'verification',
  ),
  command('casework/prepare-batch', 'sj-cashier', (ids) => ({ caseIds: [ids.case] }), 'payment'),
  command('casework/approve-batch', 'sj-finance', (ids) => ({ batchId: ids.batch, total: 500_000 }), 'prepared'),

  command('casework/open-call', 'sj-officer', () => ({
    benefit,
    opensOn: '2024-05-20',
    closesOn: '2024-12-31',
    document: '演示征集通知',
  })),

  command('casework/set-budget', 'sj-finance', () => ({
    unitId: 'hr-bureau',
    year: 2024,
    amount: 1_000_000_000,
    document: '演示：年度预算批复',
  })),
  command('casework/close-year', 'sj-finance', () => ({ year: 2023 })),
  command('casework/cancel-batch', 'sj-cashier', (ids) => ({ batchId: ids.batch, reason: text }), 'prepared'),
  command(
    'casework/return-payments',
    'sj-cashier',
    (ids) => ({ batchId: ids.batch, file: '申请编号,金额,原因\n2024-99999,1.00,账号有误' }),
    'prepared',
  ),

  command('administration/open-account', 'sj-system', () => ({ login: `new-${freshKey()}`, name: '新来' })),
  command(
    'administration/set-access',
    'sj-system',
    (ids) => ({ accountId: ids.person, blocked: true, reason: '调离' }),
    'draft',
  ),
  command(
    'administration/prepare-office',
    'sj-system',
    (ids) => ({ accountId: ids.person, role: 'clerk', unitId: 'hr-bureau', from: '2024-05-20', reason: '顶岗' }),
    'draft',
  ),
  command('administration/settle-office', 'sj-security', (ids) => ({ grantId: ids.grant, confirm: true }), 'draft'),
  command(
    'administration/withdraw-office',
    'sj-security',
    (ids) => ({ officeId: ids.office, reason: '调离' }),
    'draft',
  ),
  command('administration/set-contact', 'sj-system', () => ({ unitId: 'hr-bureau', hours: '演示：工作日' })),
  command(
    'administration/delegate',
    'sj-officer',
    (ids) => ({
      role: 'officer',
      unitId: 'hr-bureau',
      to: ids.colleague,
      from: '2097-01-01',
      until: '2097-01-05',
      reason: '培训',
    }),
    'draft',
  ),
  command('administration/end-delegation', 'sj-officer', (ids) => ({ delegationId: ids.delegation }), 'draft'),
  command('administration/declare-relative', 'sj-officer', () => ({
    name: '李演示',
    relationship: 'collateral',
    idNumber: residentId(986),
  })),
  command(
    'administration/drop-relative',
    'sj-officer',
    (ids) => ({ relativeId: ids.relative, reason: '号码填错' }),
    'draft',
  ),
  command(
    'administration/reveal-relatives',
    'sj-audit',
    (ids) => ({ accountId: ids.person, reason: '核对回避申报' }),
    'draft',
  ),
  command('casework/recuse', 'sj-officer', (ids) => ({ caseId: ids.case, reason: '是亲属' }), 'verification'),
  query('administration/people', 'sj-system'),
  query('administration/person', 'sj-security', (ids) => ({ accountId: ids.person }), 'draft'),
  query('administration/grants', 'sj-security'),
  query('administration/units', 'sj-audit'),
  query('administration/own', 'sj-officer'),
  query('administration/absences', 'sj-officer', () => ({ unit: 'hr-bureau' })),
  query('administration/audit', 'sj-audit'),
  page('/administration/audit/export', 'sj-audit'),
  page('/password', APPLICANT),
  post('/password', APPLICANT, () => ({ current: 'not-the-password', next: 'a-longer-one', again: 'a-longer-one' })),
  query('registry/standings', 'sj-clerk'),
  query('registry/imports', 'sj-officer'),
  query('registry/import', 'sj-officer', (ids) => ({ batchId: ids.import }), 'draft'),
  query('registry/import-rows', 'sj-officer', (ids) => ({ batchId: ids.import, status: 'faulty', page: '1' }), 'draft'),
  query('casework/reconciliation', 'sj-cashier', () => ({ year: '2024' })),
  query('casework/calls', null),
  query('casework/bulk-decisions', 'sj-head'),
  query('casework/bundle', 'sj-company', (ids) => ({ bundleId: ids.bundle }), 'draft'),
  query('casework/ratings', null),
  query('casework/bad-ratings', 'sj-officer'),
  query('policy/rules', 'sj-officer'),
  query('policy/rule', 'sj-officer', () => ({ id: benefit })),
  query('policy/figures', 'sj-officer'),
  query('casework/find', 'sj-clerk', () => ({ text: '赵' })),
  query('casework/queue', 'sj-clerk', () => ({ view: 'all', search: '赵', page: '1', size: '10' })),
  query('casework/queue-choices', 'sj-clerk'),
  query('casework/workload', 'sj-head'),
  command('casework/comment', 'sj-officer', (ids) => ({ caseId: ids.case, text, mentions: [] }), 'verification'),
  command('casework/read-mentions', 'sj-officer', (ids) => ({ caseId: ids.case }), 'verification'),
  query('casework/comments', 'sj-officer', (ids) => ({ caseId: ids.case }), 'verification'),
  query('casework/mentions', 'sj-officer'),
  query('casework/procedure', 'sj-officer', () => ({ benefit })),
  query('casework/case', APPLICANT, (ids) => ({ caseId: ids.case }), 'verification'),
  query('casework/my-cases', APPLICANT),
  query('casework/notices', null),
  query('casework/batches', 'sj-cashier'),
  query('platform/me', APPLICANT),
  command('platform/open-message', APPLICANT, (ids) => ({ id: ids.message }), 'verification'),
  command('platform/read-messages', APPLICANT, () => ({})),
  command('platform/set-notices', APPLICANT, () => PREFERENCES),
  command('platform/give-address', APPLICANT, () => ({ kind: 'email', address: 'zhao@example.cn' })),
  command('platform/prove-address', APPLICANT, () => ({ kind: 'email', code: '000000' })),
  command('platform/drop-address', APPLICANT, () => ({ kind: 'email' })),
  query('platform/messages', APPLICANT, () => ({ page: '1', size: '10' })),
  query('platform/notice-settings', APPLICANT),
  command('platform/save-view', 'sj-officer', () => ({
    room: 'casework',
    title: '超期的',
    search: { colour: 'late' },
    unitId: 'hr-bureau',
  })),
  command('platform/delete-view', 'sj-officer', (ids) => ({ viewId: ids.view }), 'draft'),
  query('platform/views', 'sj-officer', () => ({ room: 'casework' })),

  page('/', null),
  page('/sign-in', null, undefined, { back: '/casework' }),
  post('/sign-in', null, () => ({ login: 'sj-graduate', password: 'xinglin-demo' })),
  page('/sign-in/code', null),
  post('/sign-in/code', null, () => ({ code: '000000' })),
  post('/sign-out', null, () => ({})),
  page('/view', null, undefined, { elder: 'on', back: '/policy' }),
  page('/desk', 'sj-officer'),
  page('/messages', APPLICANT),
  post('/messages', APPLICANT, () => ({ all: 'yes' })),
  page('/messages/settings', APPLICANT),
  post('/messages/settings', APPLICANT, () => ({ ...PREFERENCES, quietFrom: '22', quietUntil: '8' })),
  post('/messages/address', APPLICANT, () => ({ kind: 'email', do: 'drop' })),
  page('/registry/me', APPLICANT),
  { ...page('/registry/imports/template/:kind', 'sj-officer'), params: { kind: 'person' } },
  page('/registry/imports/:batchId/faulty', 'sj-officer', 'draft'),
  page('/registry/stand-in', 'sj-window'),
  post('/registry/stand-in', 'sj-window', () => ({
    name: '钱演示',
    id_number: residentId(322),
    file: { name: 'a.pdf', bytes: PDF },
  })),
  page('/policy', null),
  page('/policy/documents', null),
  page('/policy/unset', null),
  page('/policy/ask', null, undefined, { as: 'person' }),
  post('/policy/topics', null, () => ({ as: 'person', topics: 'engagement' })),
  post('/policy/ask', null, () => ({ place: 'engagement.kind', answer: 'employment', do: 'answer' })),
  page('/policy/answers', null),
  post('/policy/answers', null, () => ({ change: 'engagement.kind' })),
  page(
    '/policy/result',
    null,
    undefined,
    Object.fromEntries([
      ['if', 'engagement.kind'],
      ['then', 'employment'],
    ]),
  ),
  page('/policy/benefits/:id', null),
  page('/casework', APPLICANT),
  page('/casework/start/:benefit', APPLICANT),
  post('/casework/start/:benefit', APPLICANT, (ids) => ({ applicant: ids.beneficiary, record: '' }), 'draft'),
  page('/casework/budgets/export', 'sj-cashier', undefined, { year: '2024' }),
  page('/casework/export', 'sj-officer', undefined, { view: 'all' }),
  page('/casework/notices', null),
  page('/casework/notices/:caseId', 'stranger', 'notice'),
  post(
    '/casework/notices/:caseId',
    'stranger',
    (ids) => ({ version: ids.version, text: '此人没有在该公司上班过。' }),
    'notice',
  ),
  { ...page('/casework/bundle/start/:benefit', 'sj-company'), params: { benefit: HIRING } },
  {
    ...post(
      '/casework/bundle/start/:benefit',
      'sj-company',
      (ids) => ({ applicant: ids.company, file: { name: 'a.csv', bytes: Buffer.from('姓名\n赵演示\n') } }),
      'draft',
    ),
    params: { benefit: HIRING },
  },
  { ...page('/casework/bundle/template/:benefit', 'sj-company'), params: { benefit: HIRING } },
  page('/casework/bundle/:bundleId', 'sj-company', 'draft'),
  page('/casework/bundle/:bundleId/sheet', 'sj-company', 'draft'),
  post('/casework/bundle/:bundleId', 'sj-company', () => ({ do: 'submit' }), 'draft'),
  page('/casework/ratings', null),
  page('/casework/:caseId', APPLICANT, 'draft'),
  post('/casework/:caseId/rate', APPLICANT, () => ({ level: '4' }), 'refused'),
  page('/casework/:caseId/ask', APPLICANT, 'draft', { path: 'engagement.started_on' }),
  post('/casework/:caseId/ask', APPLICANT, () => ({ path: 'engagement.started_on', answer: '2023-10-01' }), 'draft'),
  page('/casework/:caseId/parties', APPLICANT, 'draft'),
  post(
    '/casework/:caseId/parties',
    APPLICANT,
    () => ({ path: 'engagement.employer', name: '星禾生物医药', uscc: COMPANY_CODE }),
    'draft',
  ),
  page('/casework/:caseId/identity', APPLICANT, 'draft'),
  post('/casework/:caseId/identity', APPLICANT, () => secretsOf(7), 'draft'),
  page('/casework/:caseId/evidence', APPLICANT, 'draft'),
  post(
    '/casework/:caseId/evidence',
    APPLICANT,
    () => ({ evidence: 'contract', file: { name: 'a.pdf', bytes: PDF } }),
    'draft',
  ),
  page('/casework/:caseId/check', APPLICANT, 'draft'),
  post('/casework/:caseId/act', APPLICANT, (ids) => ({ kind: 'submit', version: ids.version }), 'draft'),
  page('/casework/:caseId/files/:fileId', APPLICANT, 'prepared'),
  page('/casework/:caseId/documents/:document', APPLICANT, 'verification'),
  page('/casework/verify', null, undefined, { code: '7Q4K-0XZM-93TB' }),
  page('/casework/objections', 'stranger', undefined, { code: '0000-0000-0000' }),
  page('/casework/batches/:batchId/transfer', 'sj-cashier', 'prepared'),
  // Last: a day that has passed ends the notices that the others are about.
  command('platform/move-business-day', 'sj-officer', () => ({ day: '2024-12-31' })),
]

/** Sends an operation in Songjiang, as it stands or with other content. */
export function perform(city: City, who: Who, one: Operation, ids: Known, content = one.content(ids)): Promise<Answer> {
  const [method = '', route = ''] = one.route.split(' ')
  const part: Record<string, string> = { tenant: 'songjiang', lang: 'zh', id: benefit, benefit, caseId: ids.case }
  const named: Record<string, string> = {
    ...part,
    batchId: route.includes('/registry/imports/') ? ids.import : ids.batch,
    fileId: ids.file,
    document: `${ids.document}.pdf`,
    bundleId: ids.bundle,
    ...one.params,
  }
  // A copy of a case shares its papers with the one it was copied from; the address of a paper names that one.
  if (route.includes(':fileId')) named.caseId = ids.fileCase
  const path = route.replace(/:([A-Za-z]+)/g, (_, name: string) => inAddress(named[name] ?? ''))
  const search = new URLSearchParams(content.search).toString()
  const url = search ? `${path}?${search}` : path
  if (method === 'GET') return city.send(who, { method: 'GET', url })
  if (content.form) return city.send(who, { method: 'POST', url, ...formBody({ _key: freshKey(), ...content.form }) })
  const headers = { 'idempotency-key': freshKey(), 'content-type': 'application/json' }
  return city.send(who, { method: 'POST', url, headers, payload: JSON.stringify(content.body) })
}

/** Text as a browser puts it into an address; half a surrogate pair becomes U+FFFD there too. */
const inAddress = (text: string) => encodeURIComponent(Buffer.from(text).toString())
