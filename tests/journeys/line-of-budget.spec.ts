import { type BrowserContext, type Page, expect as plain } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { giveForAll } from './bundle.ts'
import { passDays } from './desk.ts'
import { test } from './journey.ts'
import { ask, command, signedIn } from './people.ts'
import { shot } from './shots.ts'

const expect = plain.configure({ timeout: 60_000 })
const CITY = 'songjiang'
const BENEFIT = 'one-off-hiring-subsidy'
const PEOPLE = 6
const CELLS: Readonly<Record<string, string>> = {
  开始日期: '2023-12-01',
  关系类型: '就业',
  毕业日期: '2023/6/30',
  合同起始日期: '2023-12-01',
  合同终止日期: '2025-11-30',
}

async function done(who: BrowserContext, name: string, input: object): Promise<void> {
  const { status, body } = await command(who, CITY, name, input)
  plain(status, `${name}: ${JSON.stringify(body)}`).toBe(200)
}

/** The company's claims for six people, handed in together. */
async function handIn(company: BrowserContext): Promise<void> {
  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/casework/start/${BENEFIT}`)
  await page.getByRole('link', { name: '为多名员工一起申请' }).click()
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
  const [heading = []] = (await (await company.request.get(href ?? '')).text())
    .replace('\ufeff', '')
    .split('\r\n')
    .map((line) => line.split(','))
  const rows = [...'甲乙丙丁戊己'].map((name) =>
    heading.map((title, at) => (at === 1 ? `演示${name}` : (CELLS[title] ?? ''))),
  )
  const buffer = Buffer.from(`\ufeff${[heading, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`)
  await page.locator('#sheet').setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await giveForAll(page)
  await page.getByLabel(/承诺所述属实/).check()
  await page.getByRole('button', { name: '提交没有缺项的申请' }).click()
  await expect(page.locator('.lede')).toContainText('待提交 0 人')
  await page.close()
}

async function actOnAll(officer: BrowserContext, situation: string, kind: string): Promise<void> {
  const found = await ask(officer, CITY, 'casework/queue', { view: 'mine', situation, benefit: BENEFIT, size: '50' })
  const { rows } = found.body as { rows: { id: string; version: number }[] }
  plain(rows).toHaveLength(PEOPLE)
  for (const { id: caseId, version } of rows) await done(officer, 'casework/act', { caseId, version, kind, input: {} })
}

/** As somebody sees it on a screen and on a phone. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
  }
  await shot(page, name)
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a budget given by rank: set by the head, drawn as a line, the rest wait in the queue and read their place', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const source = { sourceDocument: '演示：区人社局核定', sourceDay: '2024-05-01', standing: 'demonstration' }
  for (const [figure, value] of [
    ['parameter:one_off_hiring_subsidy', 200_000],
    [`benefit:${BENEFIT}.basis`, null],
  ])
    await done(officer, 'policy/set-figure', { figure, value, validFrom: '2023-01-01', ...source })
  const company = await signedIn(browser, CITY, 'sj-company')
  await handIn(company)
  await actOnAll(await signedIn(browser, CITY, 'sj-clerk'), 'acceptance', 'accept')
  await actOnAll(officer, 'verification', 'verify')
  await actOnAll(officer, 'to_publish', 'publish')

  const head = await signedIn(browser, CITY, 'sj-head')
  const desk = await head.newPage()
  await desk.goto(`/desk/${CITY}/ranking`)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('没有按名次等预算的申请')
  await desk.getByLabel('政策').selectOption(BENEFIT)
  await desk.getByLabel('名次先看').selectOption({ label: '申请日（早的在前）' })
  await desk.getByLabel('依据文件').fill('演示：按名次分预算')
  await desk.getByLabel('文件日期').fill('2024-05-01')
  await look(desk, 'order')
  await desk.getByRole('button', { name: '登记' }).click()
  await expect(desk.getByText('已登记，名次随即重排。')).toBeVisible()
  await passDays(officer, CITY, 14)
  const line = { unitId: 'hr-bureau', benefit: BENEFIT, year: 2024, document: '演示：预算下达' }
  const finance = await signedIn(browser, CITY, 'sj-finance')
  await done(finance, 'casework/set-budget', { ...line, amount: 500_000 })

  // The clock looks every few seconds.
  await expect(async () => {
    await desk.goto(`/desk/${CITY}/ranking`)
    await plain(desk.getByRole('region', { name: '线外的' }).getByText('轮候中')).toHaveCount(PEOPLE - 2, {
      timeout: 3000,
    })
  }).toPass({ timeout: 90_000 })
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('6 件按名次等预算，排得到 2 件')
  await look(desk, 'ranking')

  const { list } = (await ask(head, CITY, 'casework/ranking')).body as { list: { rows: { caseId: string }[] } }
  const beyond = list.rows[2]?.caseId ?? ''
  const own = await company.newPage()
  await own.goto(`/${CITY}/zh/casework/${beyond}`)
  await expect(own.locator('main')).toContainText('第 3 位，共 6 件')
  await expect(own.locator('main')).toContainText('轮候中，等待预算')
  await look(own, 'own-case')

  await done(finance, 'casework/set-budget', { ...line, amount: 200_000 })
  await expect(async () => {
    await own.goto(`/${CITY}/zh/casework/${beyond}`)
    await plain(own.locator('main')).toContainText('已经轮到，预算为你留着', { timeout: 3000 })
  }).toPass({ timeout: 90_000 })
  await desk.goto(`/desk/${CITY}/casework/${beyond}`)
  await expect(desk.getByText('第 1 位，共 6 件')).toBeVisible()
  await look(desk, 'desk-case')
  await desk.goto(`/desk/${CITY}/budgets?year=2024`)
  await expect(desk.getByText(/依据：.*按 2024-.* 判断/)).toBeVisible()
  await look(desk, 'budgets')

  // Left as it was found: the next journey of the city has a benefit without an order, money, and nobody who waits.
  for (const { caseId } of list.rows)
    await expect(async () => {
      const { version } = (await ask(company, CITY, 'casework/case', { caseId })).body as { version: number }
      const input = { caseId, version, kind: 'withdraw', input: {} }
      plain((await command(company, CITY, 'casework/act', input)).status).toBe(200)
    }).toPass()
  const no = { benefit: BENEFIT, budget: null, sourceDocument: '演示：不再按名次', sourceDay: '2024-05-02' }
  await done(head, 'policy/set-order', { ...no, standing: 'demonstration' })
  await done(finance, 'casework/set-budget', { ...line, amount: 1_000_000_00 })
})
