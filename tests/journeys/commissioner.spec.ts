import { type BrowserContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'
import { command, signedIn } from './people.ts'

const CITY = 'sanming'
const WORK = '演示：查看提取温度曲线，调整浓缩参数。'

const shot = async (page: Page, name: string) => {
  if (process.env.XINGLIN_SHOTS)
    await page.screenshot({ path: `${process.env.XINGLIN_SHOTS}/${name}.png`, fullPage: true })
}
/** A step of the match in the hands of a side, as its page sends it. */
const step = async (context: BrowserContext, pairingId: string, version: number, kind: string, input: object = {}) =>
  expect((await command(context, CITY, 'matching/step', { pairingId, version, kind, input })).status).toBe(200)

test('a commissioner offers to serve, records a service on a phone without script, the company confirms it, an officer scores the year', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const commissioner = await signedIn(browser, CITY, 'sm-commissioner')
  const cookies = await commissioner.storageState()
  const phoneContext = await browser.newContext({
    storageState: cookies,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  })
  const phone = await phoneContext.newPage()
  await phone.goto(`/${CITY}/zh/matching`)
  await phone.getByRole('link', { name: '科技特派员服务', exact: true }).click()
  await expect(phone.getByRole('region', { name: '茯苓（演示）' })).toContainText('还没有考核')
  await phone.getByRole('button', { name: '愿意去服务' }).click()
  await expect(phone).toHaveURL(/\/matching\/pairing\//)
  const pairingId = phone.url().split('/').at(-1) ?? ''

  const company = await signedIn(browser, CITY, 'sm-company')
  await step(company, pairingId, 1, 'offer', { startsOn: '2024-11-01' })
  await step(commissioner, pairingId, 2, 'agree')
  await step(company, pairingId, 3, 'start', { startsOn: '2024-11-01' })

  await phone.goto(`/${CITY}/zh/matching/services`)
  await phone.getByLabel('服务日期').fill('2024-11-04')
  await phone.getByLabel('地点').fill('提取车间')
  await phone.getByLabel('时长（小时）').fill('99')
  await phone.getByLabel('做了什么').fill(WORK)
  await phone.getByRole('button', { name: '提交给企业确认' }).click()
  await expect(phone.getByRole('alert')).toContainText('请填服务时长')
  await phone.getByLabel('时长（小时）').fill('2.5')
  await shot(phone, 'log-phone')
  await phone.getByRole('button', { name: '提交给企业确认' }).click()
  await expect(phone.getByRole('article', { name: /归化药业/ })).toContainText('待企业确认')

  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/matching/services/confirm`)
  const entry = page.getByRole('article', { name: /茯苓/ })
  await entry.getByRole('button', { name: '有异议' }).click()
  await expect(page.locator('.field.wrong')).toContainText('请写明哪里不对')
  await expectAccessible(page)
  await page.getByRole('article', { name: /茯苓/ }).getByRole('button', { name: '确认服务属实' }).click()
  await expect(page.getByRole('article', { name: /茯苓/ })).toContainText('企业已确认')
  await shot(page, 'company')

  const own = await commissioner.newPage()
  await own.goto(`/${CITY}/zh/matching/services`)
  await expect(own.getByRole('region', { name: '茯苓（演示）' })).toContainText('1 次，2.5 小时')
  await expectAccessible(own)
  await shot(own, 'own')
  await own.goto(`/${CITY}/en/matching/services`)
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Service as a commissioner')
  await expectAccessible(own)

  const officer = await signedIn(browser, CITY, 'sm-officer')
  const desk = await officer.newPage()
  await desk.setViewportSize({ width: 1280, height: 900 })
  await desk.goto(`/desk/${CITY}/commissioners`)
  await expect(desk.getByText('1 家企业中，1 家有科技特派员在服务')).toBeVisible()
  await expectAccessible(desk)
  await shot(desk, 'list')
  await desk.setViewportSize({ width: 390, height: 844 })
  await shot(desk, 'list-phone')
  await desk.setViewportSize({ width: 1280, height: 900 })
  await desk.getByRole('link', { name: '茯苓（演示）' }).click()
  await expect(desk.getByText('分值待核定')).toBeVisible()
  await desk.getByLabel('得分').fill('86')
  await desk.getByLabel('等次').selectOption({ label: '良好' })
  await desk.getByLabel('评分依据').fill('演示：年度考核会议')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '记入年度考核' }).click()
  await expect(desk.getByText('良好 · 86 分')).toBeVisible()
  await shot(desk, 'sheet')
  await desk.setViewportSize({ width: 390, height: 844 })
  await shot(desk, 'sheet-phone')
  for (const one of [commissioner, phoneContext, company, officer]) await one.close()
})
