import { expect } from '@playwright/test'
import { answerOpenQuestions, fillApplication } from './apply.ts'
import { expectAccessible } from './axe.ts'
import { openCase, passDays, takeStep } from './desk.ts'
import { test } from './journey.ts'
import { approveBatch, prepareBatch } from './money.ts'
import { signedIn, signUpByPhone } from './people.ts'

const CITY = 'songjiang'
const BENEFIT = '大学生一次性录用补贴'

test('a graduate: from the first question to money paid, with a correction and an objection on the way', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  await setDemonstrationFigure(await officer.newPage())

  const graduate = await browser.newContext()
  const page = await graduate.newPage()
  await page.goto(`/${CITY}/zh/policy/ask?as=person`)
  await page.getByLabel(/就业、见习或服务/).check()
  await page.getByRole('button', { name: '开始' }).click()
  await expectAccessible(page)
  expect(await answerOpenQuestions(page)).toBeLessThanOrEqual(12)
  await page.goto(`/${CITY}/zh/policy/result`)
  await expectAccessible(page)
  const item = page.locator('article', { has: page.getByRole('link', { name: BENEFIT }) })
  await expect(item).toContainText('3,000 元')
  await expect(item).toContainText('演示 由工作人员核定：演示用的核定文件')
  await item.getByText('为什么符合').click()
  await expect(item).toContainText('毕业日期至开始日期不满 2 年')
  await expectAccessible(page)
  await item.getByRole('link', { name: '开始申请' }).click()
  await page.getByRole('link', { name: '去登录' }).click()
  await signUpByPhone(page, '13900000002')
  await page.getByLabel('姓名').fill('王𠮷')
  await page.getByRole('button', { name: '建立申请' }).click()
  await expectAccessible(page)
  await fillApplication(page, { phone: '13900000002' })
  const caseUrl = page.url()
  await page.getByRole('link', { name: '核对并提交' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交申请' }).dblclick()
  await expect(page.locator('main')).toContainText('待受理')
  await expectAccessible(page)
  const number = (await page.locator('.rows').innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''

  const clerk = await signedIn(browser, CITY, 'sj-clerk')
  await takeStep(clerk, CITY, number, '一次性告知补正', '劳动合同缺少签字页，请补一份完整的。')
  await page.goto(caseUrl)
  await expect(page.locator('.need')).toContainText('劳动合同缺少签字页')
  await expectAccessible(page)
  await page.getByRole('link', { name: '核对并提交' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('main')).toContainText('待受理')

  await takeStep(clerk, CITY, number, '受理')
  await takeStep(officer, CITY, number, '核查通过')
  await takeStep(officer, CITY, number, '发布公示')
  const neighbour = await signedIn(browser, CITY, 'sj-company')
  await objectTo(await neighbour.newPage(), number)
  const head = await signedIn(browser, CITY, 'sj-head')
  const sheet = await openCase(head, CITY, number, 'all')
  await sheet.getByLabel('异议不成立').check()
  await sheet.getByLabel('办理意见').fill('合同和参保记录相符，异议不成立。')
  await sheet.getByRole('button', { name: '异议核查结论' }).click()
  await expect(sheet.locator('p.notice[role=status]')).toContainText(`${number} 已办：异议核查结论`)
  await passDays(head, CITY, 14)
  await takeStep(head, CITY, number, '批准')

  const cashier = await signedIn(browser, CITY, 'sj-cashier')
  await prepareBatch(cashier, CITY, [number])
  const finance = await signedIn(browser, CITY, 'sj-finance')
  const { transfer } = await approveBatch(finance, CITY, 1)
  expect(transfer).toContain('3000')

  await page.goto(caseUrl)
  const trail = page.locator('.trail')
  for (const step of [
    '提交申请',
    '一次性告知补正',
    '补正后重新提交',
    '受理',
    '核查通过',
    '发布公示',
    '收到异议',
    '异议核查结论',
    '公示期满',
    '批准',
    '发放',
  ]) {
    await expect(trail).toContainText(step)
  }
  await expect(page.locator('.lede')).toContainText('已发放')
  await expectAccessible(page)
  await page.goto(`/${CITY}/zh/registry/me`)
  await expectAccessible(page)
  await expect(page.locator('main')).toContainText('谁看过敏感信息')
})

type Page = Parameters<typeof expectAccessible>[0]

async function setDemonstrationFigure(page: Page): Promise<void> {
  await page.goto(`/desk/${CITY}/figures`)
  await page.getByRole('link', { name: BENEFIT, exact: true }).click()
  await page.locator('.figure-form').getByRole('textbox').first().fill('3000')
  await page.getByLabel('起用日').fill('2023-08-10')
  await page.getByLabel('依据文件').fill('演示用的核定文件')
  await page.getByLabel('文件日期').fill('2023-08-20')
  await expect(page.getByLabel(/演示用/)).toBeChecked()
  await expectAccessible(page)
  await page.locator('.figure-form button[type=submit]').click()
  await expect(page.getByText(/已核定/).first()).toBeVisible()
}

async function objectTo(page: Page, number: string): Promise<void> {
  await page.goto(`/${CITY}/zh/casework/notices`)
  await expectAccessible(page)
  await expect(page.locator('main')).toContainText('王＊')
  await expect(page.locator('main')).not.toContainText('王𠮷')
  await page
    .locator('article', { hasText: number })
    .getByRole('link', { name: /提出异议/ })
    .click()
  await page.getByLabel('你的理由').fill('听说他没有在这家单位上班，请核实。')
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByRole('status')).toContainText('已收到')
}
