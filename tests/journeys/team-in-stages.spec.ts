import { type BrowserContext, expect, type Page } from '@playwright/test'
import { answer, answerCase, uploadPapers } from './apply.ts'
import { expectAccessible } from './axe.ts'
import { dayIn, fill, openCase, passDays, takeStep } from './desk.ts'
import { test } from './journey.ts'
import { approveBatch, prepareBatch } from './money.ts'
import { signedIn } from './people.ts'

const CITY = 'sanming'
const BENEFIT = 'special-support'

/** Applies for a project that was agreed on. Returns the number of the filed case; the page stays on it. */
async function apply(page: Page): Promise<string> {
  await page.goto(`/${CITY}/zh/casework/start/${BENEFIT}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: '建立申请' }).click()
  const list = page.url()
  await answerCase(page, {
    'venture.sector': 'biologic',
    'venture.area': '350404',
    'venture.agreed_on': '2024-08-15',
  })
  await page.goto(`${list}/identity`)
  await page.fill('#bank_account', '3500 0000 1234 5678')
  await page.click('main button[type=submit]')
  await page.goto(`${list}/evidence`)
  await uploadPapers(page)
  await expectAccessible(page)
  await page.goto(list)
  await page.getByRole('link', { name: '核对并提交' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('main')).toContainText('待受理')
  return (await page.locator('.rows').innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''
}

/** Draws up the agreement: what is paid on signing, and two stages of the work with their days. The parts first come to too little. */
async function propose(officer: BrowserContext, number: string, dues: readonly [string, string]): Promise<void> {
  const page = await openCase(officer, CITY, number, 'all')
  const panel = page.getByRole('region', { name: '办理', exact: true })
  await panel.getByRole('button', { name: '拟定协议', exact: true }).click()
  await fill(panel, { 协议要点: '三年内在本市建成中试线并投产，按节点拨付。' })
  const parts = [
    { title: '签约', due: '', sum: '1000000' },
    { title: '中试线建成', due: dues[0], sum: '1000000' },
    { title: '投产', due: dues[1], sum: '500000' },
  ]
  for (const [index, part] of parts.entries()) {
    if (index > 0) await panel.getByRole('button', { name: '加一行' }).click()
    await panel.getByLabel('节点', { exact: true }).nth(index).fill(part.title)
    if (part.due)
      await panel
        .getByLabel(/^完成期限/)
        .nth(index)
        .fill(part.due)
    await panel.getByLabel('金额（元）').nth(index).fill(part.sum)
    await panel.getByLabel('未达标时').nth(index).selectOption({ label: '这一笔不再发放' })
  }
  await panel.getByRole('button', { name: '拟定协议', exact: true }).click()
  await expect(panel).toContainText('各节点金额合计与批准金额不一致')
  await expectAccessible(page)
  await panel.getByLabel('金额（元）').nth(2).fill('1000000')
  // While a button's sign of waiting fades, its name is longer.
  await panel.getByRole('button', { name: '拟定协议' }).click()
  await expect(page.getByText(`${number} 已办`)).toBeVisible()
  await page.close()
}

/** Two people pay what is due in this case. */
async function pay(cashier: BrowserContext, finance: BrowserContext, number: string): Promise<string> {
  await prepareBatch(cashier, CITY, [number])
  const { transfer, page } = await approveBatch(finance, CITY, 1)
  await page.close()
  return transfer
}

test('a team decided on case by case: diligence, experts, meeting, agreement; three stages, of which one is missed and two are paid', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const company = await signedIn(browser, CITY, 'sm-company')
  const page = await company.newPage()
  const number = await apply(page)
  const url = page.url()
  await expect(page.locator('main')).toContainText('年度预算待核定')
  await expectAccessible(page)

  const clerk = await signedIn(browser, CITY, 'sm-clerk')
  await takeStep(clerk, CITY, number, '受理')
  const officer = await signedIn(browser, CITY, 'sm-officer')
  await takeStep(officer, CITY, number, '本环节办结', {
    '调查内容（技术、团队、资金、知识产权）': '技术、团队、资金、知识产权都看过。',
    风险与建议: '风险可控，建议按节点拨付。',
  })
  for (const login of ['sm-expert-1', 'sm-expert-2', 'sm-expert-3']) {
    const expert = await signedIn(browser, CITY, login)
    await takeStep(expert, CITY, number, '提交意见', '团队和技术都可以支持。')
    await expert.close()
  }
  const treasury = await signedIn(browser, CITY, 'sm-treasury')
  await takeStep(treasury, CITY, number, '提交意见', '财力可以承担。')
  await takeStep(officer, CITY, number, '本环节办结', {
    会议纪要文号: '演示纪要 1 号',
    会议日期: await dayIn(officer, CITY, 0),
    '议定支持金额（元）': '3000000',
    出席单位: '科技局、财政局',
  })
  await takeStep(officer, CITY, number, '发布公示')
  await passDays(officer, CITY, 14)
  const head = await signedIn(browser, CITY, 'sm-head')
  await takeStep(head, CITY, number, '批准')
  await propose(officer, number, [await dayIn(officer, CITY, 20), await dayIn(officer, CITY, 40)])

  await page.goto(url)
  await expect(page.locator('main')).toContainText('三年内在本市建成中试线并投产')
  await expect(page.locator('.milestones li')).toHaveCount(3)
  await expectAccessible(page)
  await page.getByRole('button', { name: '同意并签署' }).click()
  const cashier = await signedIn(browser, CITY, 'sm-cashier')
  const finance = await signedIn(browser, CITY, 'sm-finance')
  expect(await pay(cashier, finance, number)).toContain(',1000000')

  await passDays(officer, CITY, 21)
  await page.goto(url)
  await answer(page, '报告完成情况', '中试线没有按期建成，设备还在路上。', /^中试线建成/)
  const missed = { 考核节点: '#1', 考核结论: '未达标', 理由: '现场没有中试线。' }
  await takeStep(officer, CITY, number, '考核', missed, 'all')
  // Nothing lapses by itself: until a person decides, the case says so.
  await page.goto(url)
  await expect(page.locator('main')).toContainText('未达标，待处理')
  await expectAccessible(page)
  await takeStep(head, CITY, number, '按未达标处理', {
    考核节点: '#1',
    理由: '未按期建成中试线，这一笔不再拨付。',
    依据条款: '协议第二条',
  })
  await page.goto(url)
  const decision = page.locator('#refusal')
  await expect(decision).toContainText('理由：未按期建成中试线')
  await expect(decision).toContainText('依据：协议第二条')
  await expect(decision).toContainText('行政复议')
  await expectAccessible(page)

  await passDays(officer, CITY, 14)
  await page.goto(url)
  await answer(page, '报告完成情况', '已经投产，首批产品下线。')
  await takeStep(officer, CITY, number, '考核', { 考核节点: '#1', 考核结论: '达标', 理由: '现场已投产。' }, 'all')
  expect(await pay(cashier, finance, number)).toContain(',1000000')
  await page.goto(url)
  await expect(page.locator('.lede')).toContainText('已发放')
  await expect(page.locator('.lede')).toContainText('2,000,000 元')
  await expect(page.locator('.milestones li')).toHaveText([/签约.*已完成/, /中试线建成.*未达标/, /投产.*已完成/])
  await expectAccessible(page)
})
