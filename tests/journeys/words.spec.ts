import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dayIn } from './desk.ts'
import { test } from './journey.ts'
import { command, signedIn, signUpByPhone } from './people.ts'
import { shot } from './shots.ts'

const CITY = 'songjiang'
const TITLE = '叠氮化研究'

test('a word of an opening that maps to nothing is mapped in the desk, and the person with that skill is found; taken back, they are not', async ({
  browser,
}) => {
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const company = await signedIn(browser, CITY, 'sj-company')
  const intern = await browser.newContext()
  const own = await intern.newPage()
  await own.goto(`/${CITY}/zh/sign-in?back=/casework`)
  await signUpByPhone(own, '13900000088')
  await own.waitForURL('**/casework')
  await command(intern, CITY, 'registry/become-person', { name: '沈叠氮' })
  const skills = [{ skill: 'organic_synthesis', level: 4 }]
  await command(intern, CITY, 'registry/keep-profile', { version: 0, skills, years: 0, wishedKinds: ['internship'] })
  await command(intern, CITY, 'registry/give-consent', { purpose: 'be_matched' })

  // The company describes the work in its own words, without a role or a skill of the list.
  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/registry/our-openings`)
  await page.getByRole('link', { name: '发布岗位' }).first().click()
  await page.getByLabel('见习实习').check()
  await page.getByLabel('岗位名称').first().fill(TITLE)
  await page.getByLabel('工作内容').fill('按方案做反应和后处理。')
  await page.getByLabel('招聘条件').fill('不限')
  await page.getByLabel('人数').fill('1')
  await page.getByLabel('工作地点').first().selectOption({ index: 1 })
  await page.getByLabel(/有效期/).fill(await dayIn(officer, CITY, 30))
  await page.getByRole('button', { name: '检查并发布' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE)
  const opening = page.url().split('/').at(-1) ?? ''
  const list = `/${CITY}/zh/matching/opening/${opening}`
  await page.goto(list)
  await expect(page.locator('main')).not.toContainText('有机合成：具备')

  const desk = await officer.newPage()
  await desk.goto(`/desk/${CITY}/words`)
  const row = desk.getByRole('row').filter({ has: desk.locator('b', { hasText: new RegExp(`^${TITLE}$`) }) })
  await expect(row).toContainText('岗位 1')
  await row.locator('summary').click()
  await row.getByLabel('词', { exact: true }).fill('叠氮化')
  await row.getByLabel('归入', { exact: true }).fill('有机合成')
  await row.getByLabel('依据').fill('演示：企业说明的工艺')
  await expectAccessible(desk)
  await shot(desk, 'word')
  await row.getByRole('button', { name: '记入词表' }).click()
  await expect(desk.getByText('“叠氮化”归入“有机合成')).toBeVisible()
  await expect(row).toHaveCount(0)
  await shot(desk, 'words')

  await page.goto(list)
  await expect(page.locator('main')).toContainText(/有机合成[^：]*：具备/)

  // A relation with its source, on the page of the entry.
  await desk.getByLabel('技能或职位', { exact: true }).fill('气相色谱')
  await desk.getByRole('link', { name: /打开“气相色谱/ }).click()
  await desk.getByRole('combobox', { name: '另一项' }).fill('有机合成')
  await desk.getByLabel('关系', { exact: true }).selectOption({ label: '有关' })
  await desk.getByLabel('要求另一项时，会本项的算百分之几').fill('20')
  await desk.getByLabel('依据').fill('演示：两位工程师的意见')
  await desk.getByRole('button', { name: '保存关联' }).click()
  await expect(desk.getByRole('row', { name: /有机合成/ })).toContainText('演示：两位工程师的意见')
  await expectAccessible(desk)
  await shot(desk, 'entry')

  await desk.goto(`/desk/${CITY}/words`)
  const change = desk.getByRole('listitem').filter({ hasText: '“叠氮化”归入' })
  await change.getByRole('button', { name: '收回' }).click()
  await change.getByLabel(/收回第 1 项的原因/).fill('演示：企业另有所指')
  await change.getByRole('button', { name: '收回' }).click()
  await expect(change).toContainText('已收回')
  await expectAccessible(desk)
  await page.goto(list)
  await expect(page.locator('main')).not.toContainText(/有机合成[^：]*：具备/)
  for (const one of [officer, company, intern]) await one.close()
})
