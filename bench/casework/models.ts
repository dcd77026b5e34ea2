import { PDF } from '../../tests/trust/papers.ts'
import type { Bench } from './city.ts'

const BENEFIT = 'graduate-living-allowance'
const FIGURE = `benefit:${BENEFIT}.amount`
const SONGJIANG_COMPANY = '91310117DEM000001B'

/** Where the model cases stand, and how many of a thousand cases of a city that has run for years stand there. */
export const SHARES = {
  paid: 620,
  withdrawn: 280,
  acceptance: 25,
  verification: 30,
  to_publish: 10,
  notice: 15,
  decision: 10,
  payment: 10,
} as const
export type Standing = keyof typeof SHARES | 'draft'
export type Models = Readonly<Record<Standing, string>>

const ROAD = [
  ['acceptance', '', 'submit', { declared: true }],
  ['verification', 'sj-clerk', 'accept', {}],
  ['to_publish', 'sj-officer', 'verify', {}],
  ['notice', 'sj-officer', 'publish', {}],
] as const

/** One real case for each standing, led there by the program's own commands: what the bench multiplies. */
export async function makeModels(bench: Bench): Promise<Models> {
  await bench.command('sj-officer', 'policy/set-figure', {
    figure: FIGURE,
    value: 500_000,
    validFrom: '2023-08-10',
    sourceDocument: '演示：区人社局核定',
    sourceDay: '2024-05-01',
    standing: 'demonstration',
  })
  const made: Partial<Record<Standing, string>> = {}
  for (const standing of ['decision', 'payment', 'paid'] as const)
    made[standing] = await lead(bench, standing, 'notice')
  await endNotices(bench)
  for (const standing of ['payment', 'paid'] as const) await act(bench, 'sj-head', made[standing] ?? '', 'approve', {})
  const batch = await bench.command('sj-cashier', 'casework/prepare-batch', { caseIds: [made.paid] })
  await bench.command('sj-finance', 'casework/approve-batch', { batchId: batch.batchId, total: batch.total })
  for (const [standing] of ROAD) made[standing] = await lead(bench, standing, standing)
  made.draft = await lead(bench, 'draft', 'draft')
  made.withdrawn = await lead(bench, 'withdrawn', 'acceptance')
  await act(bench, 'model-withdrawn', made.withdrawn, 'withdraw', {})
  return made as Models
}

/** A complete draft of somebody new, led to the standing. */
async function lead(bench: Bench, name: Standing, until: string): Promise<string> {
  const login = `model-${name}`
  await bench.newAccount(login)
  const { subjectId } = await bench.command(login, 'registry/become-person', { name: '范本' })
  const answers = {
    'engagement.kind': 'employment',
    'engagement.started_on': '2023-09-01',
    'person.graduated_on': '2023-06-30',
  }
  const { caseId } = await bench.command(login, 'casework/start', { benefit: BENEFIT, applicantId: subjectId, answers })
  const party = { caseId, path: 'engagement.employer', name: '星禾生物医药', uscc: SONGJIANG_COMPANY }
  await bench.command(login, 'casework/name-party', party)
  const serial = Object.keys(SHARES).indexOf(name) + 1
  const values = {
    id_number: residentId(serial),
    phone: `1380000${String(serial).padStart(4, '0')}`,
    bank_account: `62220200${String(serial).padStart(8, '0')}`,
  }
  await bench.command(login, 'casework/identify', { caseId, values })
  await attachAll(bench, login, caseId)
  if (until === 'draft') return caseId
  for (const [standing, who, kind, input] of ROAD) {
    await act(bench, who || login, caseId, kind, input)
    if (standing === until) break
  }
  return caseId
}

async function act(bench: Bench, who: string, caseId: string, kind: string, input: object): Promise<void> {
  const [row] = await bench.sql('select version from case_state where case_id = $1', [caseId])
  await bench.command(who, 'casework/act', { caseId, version: row.version, kind, input })
}

async function endNotices(bench: Bench): Promise<void> {
  const [row] = await bench.sql(
    "select (max(notice_until) + 1)::text as day from case_state where situation = 'notice'",
  )
  await bench.command('sj-officer', 'platform/move-business-day', { day: row.day })
}

async function attachAll(bench: Bench, login: string, caseId: string): Promise<void> {
  const content = PDF.toString('base64')
  for (const evidenceId of ['contract', 'diploma'])
    await bench.command(login, 'casework/attach', { caseId, evidenceId, name: '合同.pdf', content })
}

/** A resident ID number of somebody who does not exist, check character included. */
function residentId(serial: number): string {
  const body = `31011719980412${String(serial).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}
