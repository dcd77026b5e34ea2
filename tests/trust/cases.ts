import { type Answer, freshKey, type Slug, type Town, tenantId, type Who } from './city.ts'
import { PDF } from './papers.ts'

/** Who does what on the road of a case in a city. */
export type Road = {
  readonly slug: Slug
  readonly benefit: string
  readonly papers: readonly string[]
  readonly clerk: string
  readonly officer: string
  readonly publisher: string
  readonly head: string
  readonly cashier: string
  readonly finance: string
}

export const SONGJIANG: Road = {
  slug: 'songjiang',
  benefit: 'graduate-living-allowance',
  papers: ['contract', 'diploma'],
  clerk: 'sj-clerk',
  officer: 'sj-officer',
  publisher: 'sj-officer',
  head: 'sj-head',
  cashier: 'sj-cashier',
  finance: 'sj-finance',
}

export const SANMING: Road = {
  slug: 'sanming',
  benefit: 'rd-institution-recognition',
  papers: ['recognition-document', 'founding-agreement'],
  clerk: 'mingxi-officer',
  officer: 'mingxi-officer',
  publisher: 'sm-officer',
  head: 'sm-head',
  cashier: 'sm-cashier',
  finance: 'sm-finance',
}

/** Credit code of Songjiang's demonstration company: a key enterprise of the right sector. */
export const COMPANY_CODE = '91310117DEM000001B'
export const FIGURE = 'benefit:graduate-living-allowance.amount'

/** The answer of a request that has to succeed; otherwise the test ends here and says what the server said. */
export function must(answer: Answer): Answer['body'] {
  if (answer.status >= 200 && answer.status < 400) return answer.body
  throw new Error(`${answer.status} ${answer.text.slice(0, 400)}`)
}

/** A resident ID number of somebody who does not exist, check character included. */
export function residentId(serial: number, born = '19980412'): string {
  const body = `310117${born}${String(serial % 1000).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}

export const secretsOf = (serial: number) => ({
  id_number: residentId(serial),
  phone: `1380000${String(serial).padStart(4, '0')}`,
  bank_account: `62220200${String(serial).padStart(8, '0')}`,
})

/** Sets Songjiang's open figure, marked as demonstration. `fen` per graduate. */
export const setFigure = (city: Town, fen: number, who: Who = 'sj-officer') =>
  city.command(who, 'songjiang', 'policy/set-figure', {
    figure: FIGURE,
    value: fen,
    validFrom: '2023-08-10',
    sourceDocument: '演示：区人社局核定',
    sourceDay: '2024-05-01',
    standing: 'demonstration',
  })

/** The subject an account stands for. */
export async function subjectOf(city: Town, login: string, slug: Slug): Promise<string> {
  const { account } = must(await city.query(login, slug, 'platform/me'))
  const rows = await city.sql(
    'select subject_id from representation where tenant_id = $1 and account_id = $2 order by id',
    [tenantId(slug), account.id],
  )
  return rows[0].subject_id
}

/** Takes one step of a case on its present version. */
export async function act(city: Town, who: Who, slug: Slug, caseId: string, kind: string, input: object = {}) {
  const [row] = await city.sql('select version from case_state where case_id = $1', [caseId])
  return city.command(who, slug, 'casework/act', { caseId, version: row?.version ?? 1, kind, input })
}

/** Puts a small real PDF to every paper of the road. */
export async function attachAll(city: Town, who: Who, road: Road, caseId: string): Promise<void> {
  for (const evidenceId of road.papers) {
    const content = PDF.toString('base64')
    must(await city.command(who, road.slug, 'casework/attach', { caseId, evidenceId, name: '合同.pdf', content }))
  }
}

/** Enters identity and payment details of a person. */
export const identify = (city: Town, who: Who, slug: Slug, caseId: string, serial: number) =>
  city.command(who, slug, 'casework/identify', { caseId, values: secretsOf(serial) })

let serial = 100
/** Somebody new with a job at the demonstration company and a draft that is complete but not filed. */
export async function draftGraduate(city: Town, login: string, mine = serial++): Promise<string> {
  const road = SONGJIANG
  await city.newAccount(login)
  const { subjectId } = must(await city.command(login, road.slug, 'registry/become-person', { name: '赵演示' }))
  const answers = { 'engagement.kind': 'employment', 'engagement.started_on': '2023-09-01' }
  const graduated = { 'person.graduated_on': '2023-06-30' }
  const body = { benefit: road.benefit, applicantId: subjectId, answers: { ...answers, ...graduated } }
  const { caseId } = must(await city.command(login, road.slug, 'casework/start', body))
  const party = { caseId, path: 'engagement.employer', name: '星禾生物医药', uscc: COMPANY_CODE }
  must(await city.command(login, road.slug, 'casework/name-party', party))
  must(await identify(city, login, road.slug, caseId, mine))
  await attachAll(city, login, road, caseId)
  return caseId
}

/** The stops of a straight road and who goes to the next; `notice` ends when the day is moved. */
const STEPS = (road: Road, applicant: string) =>
  [
    [applicant, 'submit', { declared: true }, 'acceptance'],
    [road.clerk, 'accept', {}, 'verification'],
    [road.officer, 'verify', {}, 'to_publish'],
    [road.publisher, 'publish', {}, 'notice'],
  ] as const

/** Leads a complete draft straight to the situation named, no further than the notice. */
export async function leadTo(city: Town, road: Road, applicant: string, caseId: string, stop: string): Promise<void> {
  for (const [who, kind, input, situation] of STEPS(road, applicant)) {
    must(await act(city, who, road.slug, caseId, kind, input))
    if (situation === stop) return
  }
}

/** Moves the business day past every notice that runs, and lets them end. */
export async function endNotices(city: Town, road: Road): Promise<number> {
  const [row] = await city.sql(
    "select greatest(max(s.notice_until), max(b.day)) + 1 as day from case_state s, business_day b where s.tenant_id = $1 and b.tenant_id = $1 and s.situation = 'notice'",
    [tenantId(road.slug)],
  )
  if (!row?.day) return 0
  const day = new Intl.DateTimeFormat('sv-SE').format(row.day)
  return must(await city.command(road.officer, road.slug, 'platform/move-business-day', { day })).ended
}

/** Approves each case, prepares one batch for all of them. */
export async function prepare(city: Town, road: Road, caseIds: readonly string[]) {
  return must(await city.command(road.cashier, road.slug, 'casework/prepare-batch', { caseIds }))
}

export const approveBatch = (city: Town, road: Road, batch: { batchId: string; total: number }, key = freshKey()) =>
  city.command(road.finance, road.slug, 'casework/approve-batch', { batchId: batch.batchId, total: batch.total }, key)

/** Complete drafts, filed, through their notice and approved by the head: ready to be paid. */
export async function approvedCases(city: Town, drafts: readonly (readonly [who: string, caseId: string])[]) {
  for (const [who, caseId] of drafts) await leadTo(city, SONGJIANG, who, caseId, 'notice')
  await endNotices(city, SONGJIANG)
  for (const [, caseId] of drafts) must(await act(city, SONGJIANG.head, 'songjiang', caseId, 'approve'))
  return drafts.map(([, caseId]) => caseId)
}
