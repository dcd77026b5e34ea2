import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { passDays, takeStep } from './desk.ts'
import { setFigure } from './figures.ts'
import { test } from './journey.ts'
import { approveBatch, prepareBatch } from './money.ts'
import { consent, openOffer } from './offers.ts'
import { ask, command, signedIn, signUpByPhone } from './people.ts'

const CITY = 'songjiang'
const FOR_PERSON = '大学生一次性录用补贴'
const FOR_COMPANY = '一次性扩岗补助'
const PHONE = '13900000041'

test('a hire entered once: offered on both sides, agreed to, paid, without a form', async ({ browser }) => {
  test.setTimeout(300_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  await setFigure(officer, CITY, {
    title: FOR_PERSON,
    value: '3000',
    from: '2023-08-10',
    document: '演示用的核定文件',
    dated: '2024-05-01',
  })
  const head = await signedIn(browser, CITY, 'sj-head')
  await makeProactive(head)

  const graduate = await newGraduate(browser)
  const company = await signedIn(browser, CITY, 'sj-company')
  await recordHire(officer, graduate, company)

  const own = await graduate.context.newPage()
  await openOffer(own, CITY, FOR_PERSON, '3,000 元')
  await own.getByText('不要，或者不对').click()
  await expectAccessible(own)
  await own.getByLabel('证件号码').fill('310117199804126124')
  await own.getByLabel('手机号码').fill(PHONE)
  await own.getByLabel('本人银行账号').fill('6222020000004101')
  await own.getByRole('button', { name: '同意领取' }).dblclick()
  await expect(own.locator('main')).toContainText('待受理')
  await expectAccessible(own)
  const mine = await numberOf(own)

  const theirs = await company.newPage()
  await openOffer(theirs, CITY, FOR_COMPANY, '1,500 元')
  await consent(theirs, { 对公账号: '6222020000004102' })
  await expect(theirs.locator('main')).toContainText('核查中')
  const other = await numberOf(theirs)

  const clerk = await signedIn(browser, CITY, 'sj-clerk')
  await takeStep(clerk, CITY, mine, '受理')
  await takeStep(officer, CITY, mine, '核查通过')
  await takeStep(officer, CITY, mine, '发布公示')
  await takeStep(officer, CITY, other, '核查通过')
  await takeStep(head, CITY, other, '批准')
  await passDays(head, CITY, 14)
  await takeStep(head, CITY, mine, '批准')
  const cashier = await signedIn(browser, CITY, 'sj-cashier')
  await prepareBatch(cashier, CITY, [mine, other])
  const finance = await signedIn(browser, CITY, 'sj-finance')
  const { transfer } = await approveBatch(finance, CITY, 2)
  expect(transfer).toContain('3000')
  expect(transfer).toContain('1500')

  await own.goto(`/${CITY}/zh/casework/offers`)
  await expect(own.locator('article', { hasText: FOR_PERSON })).toContainText('已同意领取')
  await expectAccessible(own)
  await own.goto(`/${CITY}/en/casework/offers`)
  await expectAccessible(own)
  const desk = await officer.newPage()
  await desk.goto(`/desk/${CITY}/offers`)
  await expect(desk.getByRole('row', { name: FOR_PERSON })).toBeVisible()
  await expectAccessible(desk)
})

/** The head has the award given without an application, with the document. */
async function makeProactive(head: BrowserContext): Promise<void> {
  const page = await head.newPage()
  await page.goto(`/desk/${CITY}/offers`)
  await page.getByLabel('政策').selectOption({ label: FOR_PERSON })
  await page.getByLabel('依据文件').fill('演示用的免申即享清单')
  await page.getByLabel('文件日期').fill('2024-05-01')
  await page.getByRole('button', { name: '设为免申即享' }).click()
  await expect(page.getByText('演示用的免申即享清单')).toBeVisible()
  await expectAccessible(page)
  await page.close()
}

/** Somebody who signs up, and whose day of graduation the bureau has on record. */
async function newGraduate(browser: Browser): Promise<{ context: BrowserContext; person: string }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`/${CITY}/zh/sign-in?back=/casework`)
  await signUpByPhone(page, PHONE)
  await page.waitForURL('**/casework')
  await page.close()
  const made = await command(context, CITY, 'registry/become-person', { name: '林小满' })
  return { context, person: String(made.body.subjectId) }
}

/** One entry of the officer, from which everything else follows. */
async function recordHire(
  officer: BrowserContext,
  { person }: { person: string },
  company: BrowserContext,
): Promise<void> {
  const { body } = await ask(company, CITY, 'casework/my-offers')
  const [employer] = body.finding as { subjectId: string }[]
  const graduated = { subjectId: person, facts: { graduated_on: '2024-01-10' } }
  expect((await command(officer, CITY, 'registry/record-facts', graduated)).status).toBe(200)
  const hire = {
    kind: 'engagement',
    roles: { person, employer: employer?.subjectId },
    facts: {
      kind: 'employment',
      started_on: '2024-02-01',
      contract_from: '2024-02-01',
      contract_until: '2026-01-31',
      insured_months: 3,
    },
  }
  expect((await command(officer, CITY, 'registry/add-record', hire)).status).toBe(200)
}

const numberOf = async (page: Page): Promise<string> =>
  (await page.locator('.rows').first().innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''
