import { execFileSync } from 'node:child_process'
import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dayIn } from './desk.ts'
import { test } from './journey.ts'
import { ask, signedIn } from './people.ts'
import { folderOf } from './program-database.ts'

const CITY = 'songjiang'
const TITLE = '见习生活费提到最低工资'

test('an officer raises the internship allowance, sees people and yuan by month, and a second person signs', async ({
  browser,
  program,
}) => {
  test.setTimeout(240_000)
  const env = {
    ...process.env,
    XINGLIN_DATA: folderOf(program),
  }
  const made = ['cli/xinglin.mjs', 'population', '--size', '3000', '--seed', '7', '--into', CITY]
  execFileSync(process.execPath, made, { env, stdio: 'ignore' })
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const page = await officer.newPage()
  await page.goto(`/desk/${CITY}/drafts`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('方案')
  await expectAccessible(page)
  await page.getByLabel('改哪项政策').selectOption({ label: '就业见习生活费补贴' })
  await page.getByRole('button', { name: '开始测算' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有变化', { timeout: 60_000 })
  // Everyone may have been read before the people came: a page of forecasts rests on the same reading.
  await page.getByRole('button', { name: '重新读取' }).click()
  await expect(page.locator('main')).toContainText(/数据：\d{4,} 条记录/, { timeout: 60_000 })

  await page.getByLabel('方案名称').fill(TITLE)
  const share = page.getByLabel('见习生活费比例')
  await expect(share).toHaveValue('80')
  await share.fill('100')
  await page.getByRole('button', { name: '保存并测算' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('人次增加')
  const months = page.locator('section.part').filter({ has: page.getByRole('heading', { name: '按月份' }) })
  await expect(months.getByRole('button').first()).toContainText('人次')
  await expect(page.locator('main')).toContainText('对照基准：现行规定')
  await months.getByRole('button').first().click()
  await expect(months.locator('.bar-people li').first()).toContainText('＊')
  await expectAccessible(page)
  await page.getByRole('button', { name: '条文', exact: true }).click()
  await expect(page.getByLabel(/条文 benefits/)).toHaveValue(/internship_allowance_share/)
  await expectAccessible(page)

  await page.getByLabel('依据文件').fill('演示：关于调整见习生活费的通知')
  await page.getByLabel('文件日期').fill(await dayIn(officer, CITY, 0))
  await page.getByLabel('条款').fill('第一条')
  // The city's day is whatever the journeys before this one left it at.
  const effective = await dayIn(officer, CITY, 30)
  await page.getByLabel('施行日期').fill(effective)
  await page.getByRole('button', { name: '送签' }).click()
  await expect(page.locator('main')).toContainText('由牵头单位的另一位负责人签发')

  const head = await signedIn(browser, CITY, 'sj-head')
  const desk = await head.newPage()
  await desk.goto(`/desk/${CITY}/drafts`)
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('1 个待签发')
  await desk.getByRole('link', { name: TITLE }).click()
  await desk.getByRole('button', { name: '签发' }).click()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '签发' }).click()
  await expect(desk.getByRole('heading', { level: 2, name: '已签发' })).toBeVisible()

  const { body } = await ask(head, CITY, 'policy/figures')
  const rows = (body as { rows: { address: string; history: { value: number; from: string }[] }[] }).rows
  expect(rows.find(({ address }) => address === 'parameter:internship_allowance_share')?.history.at(-1)).toMatchObject({
    value: 10_000,
    from: effective,
  })
  await desk.goto(`/desk/${CITY}/budgets`)
  await expect(desk.getByRole('heading', { level: 2, name: /应发预测/ })).toBeVisible()
  await expectAccessible(desk)
})
