import { type BrowserContext, type Page, expect as plain } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { giveForAll } from './bundle.ts'
import { passDays, takeStep } from './desk.ts'
import { test } from './journey.ts'
import { approveBatch, openNewestBatch, prepareBatch } from './money.ts'
import { ask, command, signedIn } from './people.ts'

/** Two hundred at once take a while on a busy machine. */
const PATIENCE = 90_000
const expect = plain.configure({ timeout: PATIENCE })

const CITY = 'songjiang'
const BENEFIT = 'one-off-hiring-subsidy'
const PEOPLE = 200
const WITH_GAPS = 17
/** Three in a hundred come back from the bank. */
const RETURNED = 6

type Row = { readonly id: string; readonly number: string; readonly version: number }

/** What makes the benefit due, by the heading of its column; what is not named here is left open. */
const CELLS: Readonly<Record<string, string>> = {
  开始日期: '2023-12-01',
  关系类型: '就业',
  毕业日期: '2023/6/30',
  合同起始日期: '2023-12-01',
  合同终止日期: '2025-11-30',
}

const nameOf = (index: number) =>
  `演示${[...String(index).padStart(3, '0')].map((one) => '零一二三四五六七八九'[Number(one)]).join('')}`

/** The sheet as a spreadsheet program saves it. */
const csv = (rows: readonly (readonly string[])[]) => ({
  name: '人员.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${rows.map((row) => row.join(',')).join('\r\n')}\r\n`),
})

/** A sheet that the page gives out, as rows of cells. */
async function sheetAt(company: BrowserContext, href: string | null): Promise<string[][]> {
  const answer = await company.request.get(href ?? '')
  const text = (await answer.text()).replace('\ufeff', '').trim()
  return text.split('\r\n').map((line) => line.split(','))
}

/** Takes the same step in every case of the benefit that stands there at this desk. The screen of the step was seen with the first one. */
async function actOnAll(officer: BrowserContext, situation: string, kind: string): Promise<number> {
  const filter = { view: 'mine', situation, benefit: BENEFIT, size: '200' }
  const { rows } = (await ask(officer, CITY, 'casework/queue', filter)).body as { rows: Row[] }
  for (const { id: caseId, version } of rows) {
    const done = await command(officer, CITY, 'casework/act', { caseId, version, kind, input: {} })
    expect(done.status, JSON.stringify(done.body)).toBe(200)
  }
  return rows.length
}

/** The company fills in a line for each of its people; seventeen contracts end on a day that is none. */
async function handInSheet(company: BrowserContext, page: Page): Promise<void> {
  await page.goto(`/${CITY}/zh/casework/start/${BENEFIT}`)
  await page.getByRole('link', { name: '为多名员工一起申请' }).click()
  await expectAccessible(page)
  const [heading = []] = await sheetAt(
    company,
    await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'),
  )
  const rows = Array.from({ length: PEOPLE }, (_, index) =>
    heading.map((title, at) => {
      if (at === 1) return nameOf(index)
      return index % 12 === 3 && title === '合同终止日期' ? '2025年2月30日' : (CELLS[title] ?? '')
    }),
  )
  await page.locator('#sheet').setInputFiles(csv([heading, ...rows]))
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(page.locator('.need li')).toHaveCount(WITH_GAPS)
  await expect(page.locator('.need')).toContainText(`第 5 行 ${nameOf(3)}，合同终止日期`)
  await expectAccessible(page)
}

/** One account, one file with all contracts, a declaration for the diplomas: everything that is complete is handed in. */
async function completeAndFile(page: Page): Promise<void> {
  await giveForAll(page)
  await expect(page.locator('.lede')).toContainText(`其中 ${WITH_GAPS} 人还有缺项`)
  await file(page)
  await expect(page.locator('.lede')).toContainText(`待提交 ${WITH_GAPS} 人`)
  await expectAccessible(page)
}

async function file(page: Page): Promise<void> {
  await page.getByLabel(/承诺所述属实/).check()
  await page.getByRole('button', { name: '提交没有缺项的申请' }).click()
}

/** The sheet of those with gaps is taken, filled in, handed in again. */
async function mend(company: BrowserContext, page: Page): Promise<void> {
  await page.getByText('改好表格再传一次').click()
  const link = page.getByRole('link', { name: /下载还有缺项的人员/ })
  const [heading = [], ...lacking] = await sheetAt(company, await link.getAttribute('href'))
  expect(lacking).toHaveLength(WITH_GAPS)
  const column = heading.indexOf('合同终止日期')
  const mended = lacking.map((row) => heading.map((_, at) => (at === column ? '2025-02-28' : (row[at] ?? ''))))
  await page.locator('#sheet').setInputFiles(csv([heading, ...mended]))
  await page.getByRole('button', { name: '上传', exact: true }).first().click()
  await expect(page.locator('.lede')).toContainText('其中 0 人还有缺项')
  await file(page)
  await expect(page.locator('.lede')).toContainText('待提交 0 人')
}

/** All that wait for the decision are chosen and approved together; it takes effect after the time for taking back. */
async function approveTogether(head: BrowserContext): Promise<void> {
  const page = await head.newPage()
  await page.goto(`/desk/${CITY}/casework?view=mine&benefit=${BENEFIT}`)
  await page.getByRole('checkbox', { name: '选择本页全部' }).check()
  await page.getByRole('button', { name: `选择全部 ${PEOPLE} 件` }).click()
  await expect(page.getByText(`已选 ${PEOPLE} 件`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '批量批准' }).click()
  await page.getByRole('button', { name: '批量批准' }).last().click()
  await expect(page.getByText(`批量批准的 ${PEOPLE} 件将在`)).toBeVisible()
  await expectAccessible(page)
  await page.close()
}

/** The bank's list: first with a sum that is not what was paid, then as it should be. */
async function takeReturns(cashier: BrowserContext, numbers: readonly string[]): Promise<void> {
  const page = await cashier.newPage()
  await openNewestBatch(page, CITY)
  const rows = numbers.map((number) => [number, '"2,000.00"', '账号与户名不符'])
  const list = page.getByLabel('退款清单')
  await list.setInputFiles(csv([['申请编号', '金额（元）', '原因'], ...rows, [numbers[0] ?? '', '1', '重复']]))
  await expect(page.getByText(`对得上 ${RETURNED} 笔`)).toBeVisible()
  await expect(page.getByRole('button', { name: '登记退款' })).toBeHidden()
  await expectAccessible(page)
  await list.setInputFiles(csv([['申请编号', '金额（元）', '原因'], ...rows]))
  await page.getByRole('button', { name: '登记退款' }).click()
  await expect(page.getByText(`已登记 ${RETURNED} 笔退款`)).toBeVisible()
  await page.close()
}

/** The company puts its account right once, and says so in each case that came back. */
async function correctAccount(page: Page, bundle: string): Promise<void> {
  for (let left = RETURNED; left > 0; left -= 1) {
    await page.goto(bundle)
    const back = page.getByRole('row', { name: /待更正账户/ })
    await expect(back).toHaveCount(left)
    await back.first().getByRole('link').click()
    if (left === RETURNED) {
      await expect(page.locator('main')).toContainText('账号与户名不符')
      await expectAccessible(page)
      await page.getByRole('link', { name: '核对并更正收款账户' }).click()
      await page.locator('#bank_account').fill('3100 0000 8765 4321')
      await page.getByRole('button', { name: '保存' }).click()
    }
    await page.getByRole('button', { name: '账户已更正，请重新发放' }).click()
    await expect(page.locator('.lede')).toContainText('待发放')
  }
}

test('one HR officer claims for 200 people: 17 gaps found and mended, approved together, paid; six come back from the bank and are paid again', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const standing = { standing: 'demonstration', sourceDocument: '演示：区人社局核定', sourceDay: '2024-05-01' }
  for (const [figure, value] of [
    ['parameter:one_off_hiring_subsidy', 200_000],
    [`benefit:${BENEFIT}.basis`, null],
  ]) {
    const input = { figure, value, validFrom: '2023-01-01', ...standing }
    expect((await command(officer, CITY, 'policy/set-figure', input)).status).toBe(200)
  }
  const company = await signedIn(browser, CITY, 'sj-company')
  const page = await company.newPage()
  page.setDefaultTimeout(PATIENCE)
  await handInSheet(company, page)
  await completeAndFile(page)
  await mend(company, page)
  const bundle = page.url()
  await page.goto(`/${CITY}/zh/casework`)
  await expect(page.locator('article', { hasText: `一起申请 ${PEOPLE} 人` })).toContainText(`待受理 ${PEOPLE}`)
  await expectAccessible(page)

  const clerk = await signedIn(browser, CITY, 'sj-clerk')
  const waiting = (await ask(clerk, CITY, 'casework/queue', { view: 'mine', benefit: BENEFIT })).body as { rows: Row[] }
  const [first] = waiting.rows
  await takeStep(clerk, CITY, first?.number ?? '', '受理')
  expect(await actOnAll(clerk, 'acceptance', 'accept')).toBe(PEOPLE - 1)
  await takeStep(officer, CITY, first?.number ?? '', '核查通过')
  expect(await actOnAll(officer, 'verification', 'verify')).toBe(PEOPLE - 1)
  expect(await actOnAll(officer, 'to_publish', 'publish')).toBe(PEOPLE)
  await passDays(officer, CITY, 14)
  const head = await signedIn(browser, CITY, 'sj-head')
  await approveTogether(head)

  const cashier = await signedIn(browser, CITY, 'sj-cashier')
  await expect(async () => {
    const { payable } = (await ask(cashier, CITY, 'casework/batches')).body as { payable: unknown[] }
    expect(payable).toHaveLength(PEOPLE)
  }).toPass({ timeout: 180_000 })
  await prepareBatch(cashier, CITY, 'all')
  const finance = await signedIn(browser, CITY, 'sj-finance')
  const paid = await approveBatch(finance, CITY, PEOPLE)
  const lines = paid.transfer.trim().split('\r\n').slice(1)
  expect(lines).toHaveLength(PEOPLE)
  const numbers = lines.map((line) => line.split(',')[2] ?? '').filter((_, index) => index % 33 === 0)
  await takeReturns(cashier, numbers.slice(0, RETURNED))
  await correctAccount(page, bundle)
  await prepareBatch(cashier, CITY, 'all')
  const again = await approveBatch(finance, CITY, RETURNED)
  expect(again.transfer).toContain('3100000087654321')
  expect(again.transfer).not.toContain('3100000012345678')

  await page.goto(bundle)
  // Paid; what was declared instead of the diplomas is still to be checked.
  await expect(page.getByRole('row', { name: /履约中/ })).toHaveCount(PEOPLE)
  await expectAccessible(page)
  await page.goto(`/${CITY}/zh/casework`)
  await expect(page.locator('article', { hasText: `一起申请 ${PEOPLE} 人` })).toContainText(`履约中 ${PEOPLE}`)
  const books = (await ask(finance, CITY, 'casework/reconciliation')).body as { balance: number }
  expect(books.balance).toBe(0)
})
