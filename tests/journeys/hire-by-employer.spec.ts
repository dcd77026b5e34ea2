import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'
import { openOffer } from './offers.ts'
import { command, signedIn } from './people.ts'

const CITY = 'songjiang'
const NUMBER = '31011719990307661X'
const FOR_COMPANY = '一次性扩岗补助'

test('the employer enters a hire once without script; the bureau verifies it; the award is there', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const person = { name: '邓录用', id_number: NUMBER, graduated_on: '2024-01-10' }
  const entered = await command(officer, CITY, 'registry/enter-record', { kind: 'person', cells: person })
  expect(entered.body.faults).toEqual([])

  const company = await signedIn(browser, CITY, 'sj-company')
  const me = await company.newPage()
  await me.goto(`/${CITY}/zh/registry/me`)
  await me.getByRole('link', { name: '登记录用' }).click()
  await expectAccessible(me)
  const plain = await browser.newContext({ storageState: await company.storageState(), javaScriptEnabled: false })
  const page = await plain.newPage()
  await page.goto(me.url())
  await page.getByLabel('姓名').fill('邓录用')
  await page.getByLabel('证件号码').fill('310117199903076610')
  await page.getByLabel('就业', { exact: true }).check()
  await page.getByLabel('开始日期').fill('2024-02-01')
  await page.getByLabel('合同起始日期').fill('2024-02-01')
  await page.getByLabel('合同终止日期').fill('2026-01-31')
  await page.getByRole('button', { name: '登记，送核实' }).click()
  await expect(page.getByRole('alert')).toContainText('证件号码')
  await expect(page.getByLabel('姓名')).toHaveValue('邓录用')
  await page.getByLabel('证件号码').fill(NUMBER)
  await page.getByRole('button', { name: '登记，送核实' }).click()
  await expect(page.getByRole('status')).toContainText('送人社部门核实')
  await expect(page.locator('main')).toContainText('邓＊＊')
  await me.reload()
  await expectAccessible(me)

  const desk = await officer.newPage()
  await desk.goto(`/desk/${CITY}/records`)
  await expect(desk.getByRole('heading', { name: '企业登记、待核实 1 条' })).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('已参保月数').first().fill('3')
  await desk.getByRole('button', { name: '与合同、参保一致，登记' }).click()
  await expect(desk.getByRole('heading', { name: /企业登记、待核实/ })).toHaveCount(0)
  await me.reload()
  await expect(me.locator('article', { hasText: '邓＊＊' })).toContainText('已核实登记')
  await openOffer(me, CITY, FOR_COMPANY, '1,500 元')
  for (const one of [officer, company, plain]) await one.close()
})
