import { type BrowserContext, expect, type Page } from '@playwright/test'
import { fillApplication } from './apply.ts'
import { expectAccessible } from './axe.ts'
import { moveDay, takeStep } from './desk.ts'
import { test } from './journey.ts'
import { ask, command, signedIn } from './people.ts'

const CITY = 'sanming'
const BENEFIT = 'rd-institution-recognition'

/** Applies on one of the company's recorded recognitions. Returns the case's address and number. */
async function apply(company: BrowserContext, record: RegExp, sees?: string): Promise<{ url: string; number: string }> {
  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/casework/start/${BENEFIT}`)
  await page.getByLabel(record).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: '建立申请' }).click()
  await fillApplication(page, { phone: '13900000003', bankAccount: '3500 0000 1234 5678' })
  const url = page.url()
  if (sees) await expect(page.locator('main')).toContainText(sees)
  await page.getByRole('link', { name: '核对并提交' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('main')).toContainText('待受理')
  const number = (await page.locator('.rows').innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''
  await page.close()
  return { url, number }
}

/** From acceptance by the county to money paid. Two people pay. */
async function handle(browser: Parameters<typeof signedIn>[0], number: string, publishedUntil: string): Promise<void> {
  const county = await signedIn(browser, CITY, 'mingxi-officer')
  await takeStep(county, CITY, number, '受理')
  await takeStep(county, CITY, number, '核查通过')
  const officer = await signedIn(browser, CITY, 'sm-officer')
  await takeStep(officer, CITY, number, '发布公示')
  await moveDay(officer, CITY, publishedUntil)
  const head = await signedIn(browser, CITY, 'sm-head')
  await takeStep(head, CITY, number, '批准')
  const cashier = await signedIn(browser, CITY, 'sm-cashier')
  const lists = (await ask(cashier, CITY, 'casework/batches')).body as { payable: { caseId: string; number: string }[] }
  const caseIds = lists.payable.filter((one) => one.number === number).map((one) => one.caseId)
  const prepared = await command(cashier, CITY, 'casework/prepare-batch', { caseIds })
  expect(prepared.status).toBe(200)
  const { batchId, total } = prepared.body
  const finance = await signedIn(browser, CITY, 'sm-finance')
  const own = await command(cashier, CITY, 'casework/approve-batch', { batchId, total })
  expect(own.status, 'who prepared it cannot approve it').not.toBe(200)
  expect((await command(finance, CITY, 'casework/approve-batch', { batchId, total })).status).toBe(200)
  for (const one of [county, officer, head, cashier, finance]) await one.close()
}

async function outcome(page: Page, url: string): Promise<string> {
  await page.goto(url)
  await expectAccessible(page)
  return page.locator('main').innerText()
}

test('a company’s research body: city level pays 200,000, the province’s later recognition the difference, the nation’s 1,000,000', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const company = await signedIn(browser, CITY, 'sm-company')
  const page = await company.newPage()

  const municipal = await apply(company, /市级/)
  await handle(browser, municipal.number, '2024-11-25')
  expect(await outcome(page, municipal.url)).toMatch(/已发放[\s\S]*200,000 元/)

  const provincial = await apply(company, /省级/, '这次可发 100,000 元推定，待工作人员确认')
  await handle(browser, provincial.number, '2024-12-09')
  expect(await outcome(page, provincial.url)).toMatch(/已发放[\s\S]*100,000 元/)

  const national = await apply(company, /国家级/)
  await handle(browser, national.number, '2024-12-23')
  expect(await outcome(page, national.url)).toMatch(/已发放[\s\S]*1,000,000 元/)

  await page.goto(`/${CITY}/zh/policy/benefits/${BENEFIT}`)
  await expect(page.locator('main')).toContainText('后一次只补差额')
  await expect(page.locator('main')).toContainText('方案没有说先市后省怎么算')
})

test('an officer of one county works on its cases; another county’s officer does not see, find or open them', async ({
  browser,
}) => {
  const company = await signedIn(browser, CITY, 'sm-company')
  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/casework`)
  const number = (await page.locator('aside.note b').first().innerText()).trim()
  const caseId = (await page.locator('article h2 a').first().getAttribute('href'))?.split('/').at(-1) ?? ''
  const mingxi = await signedIn(browser, CITY, 'mingxi-officer')
  const youxi = await signedIn(browser, CITY, 'youxi-officer')
  const own = (await ask(mingxi, CITY, 'casework/queue', { view: 'all' })).body as {
    total: number
    rows: { number: string }[]
  }
  expect(own.rows.map((one) => one.number)).toContain(number)
  const other = (await ask(youxi, CITY, 'casework/queue', { view: 'all', search: number })).body as {
    total: number
    rows: unknown[]
  }
  expect(other).toMatchObject({ total: 0, rows: [] })
  // Nor is it counted at a desk of theirs.
  expect((await ask(youxi, CITY, 'casework/queue', { view: 'mine' })).body).toMatchObject({
    total: 0,
    late: 0,
    rows: [],
  })
  expect((await ask(youxi, CITY, 'casework/case', { caseId })).status).toBe(404)
  expect((await ask(youxi, 'songjiang', 'casework/queue', { view: 'all' })).status).toBe(403)
  const desk = await youxi.newPage()
  await desk.goto(`/desk/${CITY}/casework/${caseId}`)
  await expect(desk.locator('main')).not.toContainText(number)
  await desk.goto(`/desk/${CITY}/casework?view=all`)
  await expect(desk.locator('main h1')).toBeVisible()
  await expect(desk.locator('main')).not.toContainText(number)
  await expectAccessible(desk)
  await desk.goto(`/${CITY}/zh/casework/${caseId}`)
  await expect(desk.locator('h1')).toHaveText('没有找到你要的内容。')
})

test('recognised the day after the plan’s end: not due, with that reason, and the page says the plan is over', async ({
  page,
}) => {
  await page.goto(`/${CITY}/zh/policy/benefits/${BENEFIT}`)
  await expect(page.locator('main')).toContainText('现已期满')
  await page.goto(`/${CITY}/zh/policy/ask?as=organisation`)
  await page.getByLabel(/^认定/).check()
  await page.getByRole('button', { name: '开始' }).click()
  const answers: Record<string, string> = {
    'recognition.on': '2026-01-01',
    'recognition.level': 'municipal',
    'recognition.first_at_level': 'yes',
    'carrier.kind': 'rd_institution',
    'carrier.newly_built': 'yes',
    'carrier.sector': 'tcm',
    'carrier.area': '350421',
  }
  while (new URL(page.url()).pathname.endsWith('/policy/ask')) {
    const place = (await page.locator('input[name=place]').getAttribute('value')) ?? ''
    const answer = answers[place] ?? 'no'
    const choice = page.locator(`input[type=radio][value="${answer}"]`)
    // What the recognition does not turn on is left open.
    const known = place in answers || (await choice.count()) > 0
    if ((await choice.count()) > 0) await choice.check()
    else if (known) await page.fill('#answer', answer)
    await page.locator(`button[value=${known ? 'answer' : 'skip'}]`).click()
  }
  await page.goto(`/${CITY}/zh/policy/result`)
  await expectAccessible(page)
  const main = page.locator('main')
  await expect(main).toContainText('2025年12月31日')
  await expect(main).not.toContainText('你现在可以申请 1 项支持')
})
