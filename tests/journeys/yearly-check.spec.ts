import { type BrowserContext, expect, type Page } from '@playwright/test'
import { answer, uploadPapers } from './apply.ts'
import { expectAccessible } from './axe.ts'
import { openCase, passDays, takeStep } from './desk.ts'
import { test } from './journey.ts'
import { signedIn } from './people.ts'

const CITY = 'sanming'
const BENEFIT = 'rd-institution-status'
const START = `/${CITY}/zh/casework/start/${BENEFIT}`

/** The desk opens a call, as its form asks. */
async function openCall(officer: BrowserContext): Promise<void> {
  const page = await officer.newPage()
  await page.goto(`/desk/${CITY}/calls`)
  await page.getByLabel('政策').selectOption(BENEFIT)
  await page.getByLabel('开始日期').fill('2024-10-01')
  await page.getByLabel('截止日期').fill('2026-12-31')
  await page.getByLabel('通知名称或文号').fill('演示：研发机构认定申报通知')
  await expectAccessible(page)
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByText('申报通知已发布。')).toBeVisible()
  await page.close()
}

/** Applies on the first carrier the company has. Returns the number of the case; the page stays on it. */
async function apply(page: Page): Promise<string> {
  await page.goto(START)
  await expect(page.locator('main')).toContainText('研发机构认定申报通知')
  await expectAccessible(page)
  await page.getByRole('button', { name: '建立申请' }).click()
  const list = page.url()
  await page.getByRole('link', { name: '上传材料' }).click()
  await expect(page.locator('input[type=file]')).toHaveCount(2)
  await uploadPapers(page)
  await page.goto(list)
  await page.getByRole('link', { name: '核对并提交' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('main')).toContainText('待受理')
  return (await page.locator('.rows').innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''
}

test('a research body is recognised through call, site visit and experts, certified, checked next year, and loses the status', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const company = await signedIn(browser, CITY, 'sm-company')
  const page = await company.newPage()
  await page.goto(START)
  await expect(page.locator('main')).toContainText('现在不在申报期内')
  await expectAccessible(page)
  const officer = await signedIn(browser, CITY, 'sm-officer')
  await openCall(officer)
  const number = await apply(page)
  const url = page.url()

  const clerk = await signedIn(browser, CITY, 'sm-clerk')
  await takeStep(clerk, CITY, number, '受理')
  await takeStep(officer, CITY, number, '本环节办结', {
    考察日期: '2024-11-20',
    考察人员: '邓岚、林婉',
    考察情况: '场地八百平方米，设备到位。',
    与申报材料是否一致: '一致',
  })
  for (const [index, login] of ['sm-expert-1', 'sm-expert-2', 'sm-expert-3'].entries()) {
    const expert = await signedIn(browser, CITY, login)
    await takeStep(expert, CITY, number, '提交意见', { 评分: String(82 + index), 办理意见: '团队和方向都可行。' })
    await expert.close()
  }
  await takeStep(officer, CITY, number, '发布公示')
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(`/${CITY}/zh/casework/notices`)
  await visitor.getByRole('link', { name: `提出异议 ${number}` }).click()
  await visitor.getByLabel('你的理由').fill('这家单位的场地去年已经退租，请再核实一次。')
  await expectAccessible(visitor)
  await visitor.getByRole('button', { name: '提交异议' }).click()
  const code = (await visitor.locator('.said b').innerText()).trim()
  await expectAccessible(visitor)
  const deputy = await signedIn(browser, CITY, 'sm-deputy')
  await decideObjection(deputy, number)
  await visitor.goto(`/${CITY}/zh/casework/objections`)
  await visitor.getByLabel('查询码').fill(code.toLowerCase())
  await visitor.getByRole('button', { name: '查询' }).click()
  await expect(visitor.locator('.said')).toContainText('异议不成立')
  await expectAccessible(visitor)

  await passDays(officer, CITY, 14)
  const head = await signedIn(browser, CITY, 'sm-head')
  await takeStep(head, CITY, number, '批准')
  await takeStep(officer, CITY, number, '颁发证书')
  await page.goto(url)
  await expect(page.locator('main')).toContainText('认定证书')
  await expectAccessible(page)
  const certificate = page.waitForEvent('download', { timeout: 1000 }).catch(() => null)
  const href = await page.getByRole('link', { name: /认定证书/ }).getAttribute('href')
  expect(await certificate).toBeNull()
  const pdfBytes = await (await company.request.get(href ?? '')).body()
  expect(pdfBytes.subarray(0, 5).toString()).toBe('%PDF-')

  await passDays(officer, CITY, 300)
  await page.goto(url)
  await answer(page, '报告完成情况', '这一年承担市级项目三项，新增研发人员六名。')
  await takeStep(officer, CITY, number, '考核', { 考核节点: '#1', 考核结论: '达标', 理由: '现场核对属实。' }, 'all')

  await passDays(officer, CITY, 300)
  await takeStep(officer, CITY, number, '考核', { 考核节点: '#1', 考核结论: '未达标', 理由: '场地已经撤走。' }, 'all')
  await takeStep(head, CITY, number, '按未达标处理', {
    考核节点: '#1',
    理由: '考核不合格，取消市级认定。',
    依据条款: 'sm-2022 § 二(二)',
  })
  await page.goto(url)
  await expect(page.locator('main')).toContainText('取消市级认定')
  await expect(page.locator('main')).toContainText('行政复议')
  await expect(page.locator('main')).toContainText('取消认定决定书')
  await expectAccessible(page)
})

async function decideObjection(officer: BrowserContext, number: string): Promise<void> {
  const sheet = await openCase(officer, CITY, number, 'all')
  await sheet.getByLabel('异议不成立').check()
  await sheet.getByLabel('办理意见').fill('租约和现场都核对过，场地仍在使用。')
  await sheet.getByRole('button', { name: '异议核查结论' }).click()
  await expect(sheet.locator('p.notice[role=status]')).toContainText(`${number} 已办：异议核查结论`)
  await sheet.close()
}
