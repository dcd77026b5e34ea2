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
  /** About the internship that runs, not the invitation that waits. */
  readonly runs?: true
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
const OPENING = {
  kind: 'job',
  title: '质量管理',
  work: '演示：负责批记录审核。',
  conditions: '药学相关专业。',
  places: 2,
  areaCode: '310117105',
  payFrom: 800_000,
  closesOn: '2024-06-30',
}
const PREFERENCES = {
  lang: 'zh',
  urgentBy: ['email'],
  usualBy: ['email'],
  quietFrom: 22,
  quietUntil: 8,
  digest: 'daily',
} as const

const openingBody = ({ closes }: Known) => ({
  title: '纯化工程师',
  work: '层析和超滤。',
  conditions: '相关专业。',
  places: 2,
  areaCode: '310117105',
  payFrom: 900_000,
  closesOn: closes,
})
const openingForm = ({ closes }: Known) => ({
  title: '纯化工程师',
  work: '层析和超滤。',
  conditions: '相关专业。',
  places: '2',
  areaCode: '310117105',
  payFrom: '9000',
  closesOn: closes,
})

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
  command(
    'registry/post-opportunity',
    'sj-company',
    (ids) => ({ ...openingBody(ids), kind: 'job', organisationId: ids.offering }),
    'draft',
  ),
  command(
    'registry/change-opportunity',
    'sj-company',
    (ids) => ({ ...openingBody(ids), opportunityId: ids.opportunity, version: 1 }),
    'draft',
  ),
  command(
    'registry/close-opportunity',
    'sj-company',
    (ids) => ({ opportunityId: ids.opportunity, why: 'closed' }),
    'draft',
  ),
  command(
    'registry/bar-opportunity',
    'sj-officer',
    (ids) => ({ opportunityId: ids.opportunity, clause: 'market-24', reason: '工作地点不真实' }),
    'draft',
  ),
  command(
    'registry/report-opportunity',
    APPLICANT,
    (ids) => ({ opportunityId: ids.opportunity, about: 'untrue' }),
    'draft',
  ),
  command(
    'registry/clear-reports',
    'sj-officer',
    (ids) => ({ opportunityId: ids.opportunity, reason: '已核实无误' }),
    'draft',
  ),
  command(
    'registry/keep-profile',
    APPLICANT,
    () => ({ skills: [{ skill: 'hplc', level: 3 }], years: 1, version: 1 }),
    'draft',
  ),
  command('registry/give-consent', APPLICANT, () => ({ purpose: 'be_matched' })),
  command('registry/take-back-consent', APPLICANT, () => ({ purpose: 'be_matched' })),
  command('registry/renew-profile', APPLICANT, () => ({}), 'draft'),
  command('registry/stop-profile', APPLICANT, () => ({}), 'draft'),
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
  command('policy/set-mode', 'sj-head', () => ({
    benefit,
    proactive: true,
    sourceDocument: '演示：免申即享清单',
    sourceDay: '2024-05-01',
    standing: 'demonstration',
  })),
  command(
    'registry/add-record',
    'sj-officer',
    (ids) => ({
      kind: 'engagement',
      roles: { person: ids.beneficiary },
      facts: { kind: 'employment', started_on: '2024-02-01' },
    }),
    'draft',
  ),
  command(
    'registry/record-facts',
    'sj-officer',
    (ids) => ({ subjectId: ids.record, facts: { insured_months: 3 } }),
    'draft',
  ),
  command(
    'casework/consent-offer',
    APPLICANT,
    (ids) => ({ offerId: ids.offer, version: 1, values: secretsOf(7) }),
    'draft',
  ),
  command('casework/decline-offer', APPLICANT, (ids) => ({ offerId: ids.offer, version: 1 }), 'draft'),
  command(
    'casework/dispute-offer',
    APPLICANT,
    (ids) => ({ offerId: ids.offer, version: 1, about: 'wrong_fact', text }),
    'draft',
  ),
  command(
    'casework/settle-offer',
    'sj-officer',
    (ids) => ({ offerId: ids.disputed, version: 1, stands: true, text }),
    'draft',
  ),
  command('casework/choose-finding', APPLICANT, (ids) => ({ subjectId: ids.beneficiary, off: false }), 'draft'),
  query('casework/my-offers', APPLICANT),
  query('casework/offer', APPLICANT, (ids) => ({ offerId: ids.offer }), 'draft'),
  query('casework/offer-counts', 'sj-officer'),
  query('casework/offers', 'sj-officer', () => ({ state: 'open' })),
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
  command(
    'outreach/plan-visits',
    'sj-officer',
    (ids) => ({ organisationIds: [ids.company], visitor: ids.colleague, dueOn: '2025-01-31' }),
    'draft',
  ),
  command('outreach/drop-visit', 'sj-officer', (ids) => ({ visitId: ids.visit, reason: '企业搬走了' }), 'draft'),
  command(
    'outreach/record-visit',
    'sj-officer',
    (ids) => ({
      organisationId: ids.company,
      visitedOn: '2024-05-06',
      way: 'phone',
      heard: '缺两名质量管理人员。',
      needs: [{ kind: 'vacancy', title: '质量管理', text, places: 2, owner: ids.colleague, dueOn: '2025-01-31' }],
    }),
    'draft',
  ),
  command(
    'outreach/hand-need',
    'sj-officer',
    (ids) => ({ needId: ids.need, owner: ids.colleague, dueOn: '2025-01-31', reason: '由同事接办' }),
    'draft',
  ),
  command('outreach/settle-need', 'sj-officer', (ids) => ({ needId: ids.need, result: '已与公寓谈妥十间。' }), 'draft'),
  command('outreach/file-need', 'sj-officer', (ids) => ({ needId: ids.need, topic: 'housing' }), 'draft'),
  command('outreach/post-need', 'sj-officer', (ids) => ({ needId: ids.vacancy, ...OPENING }), 'draft'),
  command('outreach/answer-need', 'sj-company', (ids) => ({ needId: ids.answered, done: true }), 'draft'),
  query('outreach/coverage', 'sj-officer'),
  query('outreach/visits', 'sj-officer'),
  query('outreach/needs', 'sj-officer', () => ({ view: 'running' })),
  query('outreach/company', 'sj-officer', (ids) => ({ organisationId: ids.company }), 'draft'),
  query('outreach/own-needs', 'sj-company'),
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
  query('registry/openings', null),
  query('registry/opening', null, (ids) => ({ opportunityId: ids.opportunity }), 'draft'),
  query('registry/all-openings', 'sj-officer'),
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
  command('policy/save-draft', 'sj-officer', () => ({
    id: null,
    title: '调整见习生活费',
    trialFrom: '2023-08-01',
    figures: [{ address: 'parameter:internship_allowance_share', value: 10_000 }],
    files: [],
  })),
  command(
    'policy/prepare-draft',
    'sj-officer',
    (ids) => ({
      id: ids.policyDraft,
      document: '演示：松人社〔2024〕1号',
      documentDay: '2024-05-15',
      clause: '第一条',
      effectiveFrom: '2024-07-01',
    }),
    'draft',
  ),
  command('policy/sign-draft', 'sj-head', (ids) => ({ id: ids.preparedDraft }), 'draft'),
  command('policy/return-draft', 'sj-officer', (ids) => ({ id: ids.preparedDraft, reason: '比例待议' }), 'draft'),
  command('policy/drop-draft', 'sj-officer', (ids) => ({ id: ids.policyDraft }), 'draft'),
  query('policy/drafts', 'sj-officer'),
  query('policy/draft', 'sj-officer', (ids) => ({ id: ids.policyDraft }), 'draft'),
  query('policy/forecast', 'sj-cashier', () => ({ year: '2024' })),
  query('policy/levers', 'sj-officer', () => ({ benefit: 'internship-living-allowance' })),
  query(
    'policy/what-if',
    'sj-officer',
    (ids) => ({ draft: ids.policyDraft, benefit: 'internship-living-allowance' }),
    'draft',
  ),
  query(
    'policy/what-if-people',
    'sj-officer',
    (ids) => ({ draft: ids.policyDraft, benefit: 'internship-living-allowance', by: 'area', key: '310117105' }),
    'draft',
  ),
  {
    name: 'GET /policy/what-if/export',
    route: 'GET /:tenant/:lang/policy/what-if/export',
    by: 'sj-officer',
    on: 'draft',
    content: (ids) => ({ search: { draft: ids.policyDraft, benefit: 'internship-living-allowance', as: 'xlsx' } }),
  },
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

  command('matching/apply', APPLICANT, (ids) => ({ opportunityId: ids.otherOpening }), 'draft'),
  command(
    'matching/step',
    APPLICANT,
    (ids) => ({ pairingId: ids.pairing, version: Number(ids.pairingVersion), kind: 'accept', input: {} }),
    'draft',
  ),
  command(
    'matching/confirm-month',
    APPLICANT,
    (ids) => ({ pairingId: ids.monthPairing, month: '2024-04-01', days: 20 }),
    'draft',
  ),
  command(
    'matching/invite',
    'sj-company',
    (ids) => ({ listId: ids.list, position: Number(ids.place), kind: 'invite' }),
    'draft',
  ),
  command('matching/set-hostel', 'sj-officer', (ids) => ({ carrierId: ids.hostel, beds: 50 }), 'draft'),
  command(
    'matching/give-bed',
    'sj-officer',
    (ids) => ({ pairingId: ids.monthPairing, carrierId: ids.hostel, from: '2024-06-01', until: '2024-06-30' }),
    'draft',
  ),
  command('matching/verify-hire', 'sj-officer', (ids) => ({ pairingId: ids.monthPairing, insuredMonths: 3 }), 'draft'),
  command('matching/prepare-assignment', 'sj-officer', () => ({ title: '夏季见习', kind: 'internship' }), 'draft'),
  command(
    'matching/adjust-assignment',
    'sj-officer',
    (ids) => ({ runId: ids.runId, version: Number(ids.runVersion), fixed: [], excluded: [] }),
    'draft',
  ),
  command(
    'matching/confirm-assignment',
    'sj-officer',
    (ids) => ({ runId: ids.runId, version: Number(ids.runVersion), mode: 'stable' }),
    'draft',
  ),
  query('matching/profiles-for', 'sj-company', (ids) => ({ opportunityId: ids.opening }), 'draft'),
  query('matching/openings-for', APPLICANT),
  query('matching/pairings', APPLICANT),
  query('matching/pairing', APPLICANT, (ids) => ({ pairingId: ids.pairing }), 'draft'),
  query('matching/assignments', 'sj-officer'),
  query('matching/carriers', 'sj-officer'),
  query('matching/placements', 'sj-officer'),
  query('matching/assignment', 'sj-officer', (ids) => ({ runId: ids.runId }), 'draft'),
  query('matching/assignment-pairs', 'sj-officer', (ids) => ({ runId: ids.runId, of: 'stable' }), 'draft'),
  page('/matching', APPLICANT),
  page('/matching/openings', APPLICANT),
  post('/matching/openings', APPLICANT, (ids) => ({ opening: ids.otherOpening }), 'draft'),
  page('/matching/opening/:opportunityId', 'sj-company', 'draft'),
  post(
    '/matching/opening/:opportunityId',
    'sj-company',
    (ids) => ({ list: ids.list, position: ids.place, kind: 'propose' }),
    'draft',
  ),
  page('/matching/pairing/:pairingId', APPLICANT, 'draft'),
  post(
    '/matching/pairing/:pairingId/step',
    APPLICANT,
    (ids) => ({ kind: 'accept', version: ids.pairingVersion }),
    'draft',
  ),
  {
    ...post('/matching/pairing/:pairingId/month', APPLICANT, () => ({ month: '2024-04-01', days: '20' }), 'draft'),
    runs: true,
  },
  {
    ...post(
      '/matching/pairing/:pairingId/bed',
      'sj-officer',
      (ids) => ({ carrierId: ids.hostel, from: '2024-06-01', until: '2024-06-30' }),
      'draft',
    ),
    runs: true,
  },
  {
    ...post('/matching/pairing/:pairingId/verify', 'sj-officer', () => ({ insuredMonths: '3' }), 'draft'),
    runs: true,
  },

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
  page('/registry/openings', null),
  page('/registry/openings/feed.atom', null),
  page('/registry/openings/feed.json', null),
  page('/registry/openings/sitemap.xml', null),
  page('/registry/openings/:opportunityId', null, 'draft'),
  page('/registry/openings/:opportunityId/report', null, 'draft'),
  post('/registry/openings/:opportunityId/report', null, () => ({ about: 'untrue' }), 'draft'),
  page('/registry/our-openings', 'sj-company'),
  page('/registry/our-openings/new/:organisationId', 'sj-company', 'draft'),
  post(
    '/registry/our-openings/new/:organisationId',
    'sj-company',
    (ids) => ({ ...openingForm(ids), kind: 'job' }),
    'draft',
  ),
  page('/registry/our-openings/:opportunityId', 'sj-company', 'draft'),
  post(
    '/registry/our-openings/:opportunityId',
    'sj-company',
    (ids) => ({ ...openingForm(ids), kind: 'job', version: '1' }),
    'draft',
  ),
  post('/registry/our-openings/:opportunityId/close', 'sj-company', () => ({ why: 'closed' }), 'draft'),
  page('/registry/profile', APPLICANT),
  post('/registry/profile/looking', APPLICANT, () => ({ looking: 'yes' }), 'draft'),
  post('/registry/profile/consent', APPLICANT, () => ({ purpose: 'be_matched', given: 'yes' })),
  page('/registry/profile/edit', APPLICANT),
  post('/registry/profile/edit', APPLICANT, () => ({ version: '1', years: '1', 'level-hplc': '3' }), 'draft'),
  page('/outreach', 'sj-company'),
  post('/outreach/needs/:needId', 'sj-company', () => ({ done: 'yes' }), 'draft'),
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
  page('/casework/offers', APPLICANT),
  post('/casework/offers', APPLICANT, (ids) => ({ subject: ids.beneficiary, off: 'no' }), 'draft'),
  page('/casework/offers/:offerId', APPLICANT, 'draft'),
  post('/casework/offers/:offerId', APPLICANT, () => ({ version: '1', do: 'decline' }), 'draft'),
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
    offerId: ids.offer,
    opportunityId: route.includes('/matching/') ? ids.opening : ids.opportunity,
    organisationId: ids.offering,
    pairingId: one.runs ? ids.monthPairing : ids.pairing,
    needId: ids.answered,
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
