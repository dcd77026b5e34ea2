import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMPANY_CODE, must } from './cases.ts'
import { type City, openCity, type Who } from './city.ts'
import { type Known, nobodyKnows } from './known.ts'
import { APPLICANT, type Operation, operations, perform } from './operations.ts'
import { openTemplates, type Templates } from './templates.ts'

/** Column of the table → who that is. `other` applies too, for somebody else; `town` works in another unit of the city. */
const ACTORS: Record<string, Who> = {
  nobody: null,
  stranger: 'stranger',
  applicant: APPLICANT,
  other: 'other',
  clerk: 'sj-clerk',
  officer: 'sj-officer',
  head: 'sj-head',
  cashier: 'sj-cashier',
  finance: 'sj-finance',
  company: 'sj-company',
  window: 'sj-window',
  advisor: 'sj-advisor',
  system: 'sj-system',
  security: 'sj-security',
  audit: 'sj-audit',
  town: 'sj-town',
  sanming: 'sm-officer',
}
/** Addresses that belong to no operation: files of the program, lists that anyone may read. */
const OPEN = [/^GET \/$/, /^GET \/assets\//, /^GET \/desk/, /^GET \/api\/tenants$/]

let city: City
let templates: Templates
const table = new Map<string, Map<string, string>>()

beforeAll(async () => {
  city = await openCity()
  for (const login of ['stranger', 'other']) await city.newAccount(login)
  await city.newAccount('sj-advisor', 'songjiang', 'officer@finance')
  await city.newAccount('sj-town', 'songjiang', 'clerk@sijing', 'officer@sijing', 'head@sijing', 'cashier@sijing')
  must(await city.command('other', 'songjiang', 'registry/become-person', { name: '钱演示' }))
  must(await city.command('other', 'songjiang', 'registry/claim-organisation', { name: '某公司', uscc: COMPANY_CODE }))
  templates = await openTemplates(city, APPLICANT)
  for (const one of operations) {
    const row = new Map<string, string>()
    for (const [column, who] of Object.entries(ACTORS)) row.set(column, await outcome(one, who))
    table.set(one.name, row)
  }
}, 900_000)
afterAll(() => city.close())

const WORDS: Record<number, string> = { 401: 'sign-in', 403: 'no', 404: 'none', 409: 'conflict', 422: 'amend' }

/** The case that the last try was about, as long as it is as it was laid out: what is refused changes nothing. */
let untouched: { stage: Operation['on']; ids: Known } | undefined

async function idsFor(stage: Operation['on']): Promise<Known> {
  if (stage === undefined) return nobodyKnows()
  if (untouched?.stage === stage) return untouched.ids
  const ids = await templates.take(stage)
  // Money paid in one try must not stand in the way of the next.
  await city.sql('delete from award')
  untouched = { stage, ids }
  return ids
}

/** What came of it, in a word. */
async function outcome(one: Operation, who: Who): Promise<string> {
  const ids = await idsFor(one.on)
  // Signing in or out would change who the next rows come from; these pages do the same for everyone.
  const as = /^POST .*:lang\/sign-/.test(one.route) ? null : who
  const { status } = await perform(city, as, one, ids)
  if (status < 400 && !one.route.startsWith('GET ')) untouched = undefined
  return status < 300 ? 'yes' : status < 400 ? 'onward' : (WORDS[status] ?? String(status))
}

const cells = (name: string) => Object.fromEntries(table.get(name) ?? [])
const caseOperations = operations.filter((one) => one.on !== undefined)

test('every address that is mounted is in the table', () => {
  const listed = new Set(operations.map((one) => one.route))
  const mounted = city.routes
    .map((one) => one.replace(/^HEAD(,GET)? /, 'GET '))
    .filter((one) => !OPEN.some((open) => open.test(one)))
  expect([...new Set(mounted)].filter((one) => !listed.has(one))).toEqual([])
  expect([...listed].filter((one) => !mounted.includes(one))).toEqual([])
})

test('whoever may do a thing can do it', () => {
  const refused = operations.filter((one) => {
    const column = Object.keys(ACTORS).find((name) => ACTORS[name] === one.by) ?? ''
    return !['yes', 'onward'].includes(cells(one.name)[column] ?? '')
  })
  // Nothing to transfer before a batch is approved, and a password that is not the present one changes nothing: the answers say so.
  expect(refused.map((one) => one.name)).toEqual(['POST /password', 'GET /casework/batches/:batchId/transfer'])
})

test('nobody, a stranger, another applicant and another city change and see nothing of a case', () => {
  const open = [
    'casework/act object',
    'casework/object-unnamed',
    'GET /casework/notices/:caseId',
    'POST /casework/notices/:caseId',
    // Openings are public, anybody may report one, and a profile is whoever's own who writes it.
    'registry/report-opportunity',
    'registry/opening',
    'GET /registry/openings/:opportunityId',
    'GET /registry/openings/:opportunityId/report',
    'POST /registry/openings/:opportunityId/report',
    'GET /registry/our-openings/new/:organisationId',
    'registry/keep-profile',
    'POST /registry/profile/edit',
    // Whoever looks for work applies to what is open to all.
    'matching/apply',
    'POST /matching/openings',
    'POST /matching/services/apply',
    // Tours are for everybody to take part in, and for the officers of all units to see.
    'outreach/join-tour',
    'POST /outreach/tours/:tourId',
    'outreach/tour',
  ]
  for (const one of caseOperations.filter((each) => !open.includes(each.name) && !/registry\//.test(each.name))) {
    const row = cells(one.name)
    for (const column of ['nobody', 'stranger', 'other', 'town', 'sanming']) {
      // A start page takes somebody else's id as no choice at all and asks for a name instead.
      if (one.name === 'POST /casework/start/:benefit') continue
      // Whoever says to act for a company opens drafts of their own for it.
      if (/start-bundle|bundle\/start/.test(one.name)) continue
      // A town assigns people to the openings of its own area alone, and there is none: it is told so.
      if (one.name === 'matching/prepare-assignment' && column === 'town') {
        expect(row[column], `${one.name} by ${column}`).toBe('amend')
        continue
      }
      expect(['sign-in', 'no', 'none'], `${one.name} by ${column}`).toContain(row[column])
    }
  }
})

test('no answer is a fault of the server', () => {
  const words = new Set([...table.values()].flatMap((row) => [...row.values()]))
  expect([...words].filter((one) => /^5\d\d$/.test(one))).toEqual([])
})

test('the whole table is as it was agreed', async () => {
  const columns = Object.keys(ACTORS)
  const width = Math.max(...operations.map((one) => one.name.length)) + 2
  const line = (name: string, row: readonly string[]) =>
    `${name.padEnd(width)}${row.map((one) => one.padEnd(10)).join('')}`.trimEnd()
  const rows = [...table].map(([name, row]) =>
    line(
      name,
      columns.map((column) => row.get(column) ?? ''),
    ),
  )
  await expect(`${[line('', columns), ...rows].join('\n')}\n`).toMatchFileSnapshot('access-matrix.txt')
})
