import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'
import { ask, command, signedIn } from './people.ts'

const CITY = 'songjiang'

/** Shows one step of a match, fills it in and takes it. */
async function take(page: Page, verb: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  const box = page
    .locator('details.sheet')
    .filter({ has: page.getByRole('button', { name: verb, exact: true, includeHidden: true }) })
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click()
  for (const [label, value] of Object.entries(fields)) await box.getByLabel(label, { exact: true }).fill(value)
  await expectAccessible(page)
  await box.getByRole('button', { name: verb, exact: true }).click()
  await page.waitForURL('**/matching/pairing/*')
}

test('a vacancy, a ranked list with reasons, an invitation, an internship with months and a bed, and a hire that is recorded once', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const intern = await signedIn(browser, CITY, 'sj-intern')
  const skills = [
    { skill: 'hplc', level: 3 },
    { skill: 'elisa', level: 2 },
  ]
  const profile = { skills, years: 0, wishedKinds: ['internship'], wishedPay: 300_000 }
  expect((await command(intern, CITY, 'registry/keep-profile', profile)).status).toBe(200)
  expect((await command(intern, CITY, 'registry/give-consent', { purpose: 'be_matched' })).status).toBe(200)

  const company = await signedIn(browser, CITY, 'sj-company')
  const { organisations } = (await ask(company, CITY, 'registry/our-openings')).body as {
    organisations: { id: string }[]
  }
  const { body } = await command(company, CITY, 'registry/post-opportunity', {
    organisationId: organisations[0]?.id,
    kind: 'internship',
    title: '分析检测见习',
    work: '在质量部跟带教老师做液相检测。',
    conditions: '生物、药学相关专业，会用液相色谱。',
    skills: [
      { skill: 'hplc', level: 3, must: true },
      { skill: 'gmp', level: 2 },
    ],
    places: 1,
    areaCode: '310117105',
    payFrom: 300_000,
    payTo: 400_000,
    education: 'bachelor',
    closesOn: '2024-08-01',
  })
  expect(body, JSON.stringify(body)).toHaveProperty('opportunityId')

  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/matching`)
  await expectAccessible(page)
  await page.getByRole('link', { name: '分析检测见习：看合适的人' }).click()
  await expect(page.locator('main')).toContainText('1 人符合条件')
  await expect(page.locator('main')).not.toContainText('夏一诺')
  await page.getByText('为什么在这里').click()
  await expect(page.locator('main')).toContainText('液相色谱：具备（3 级，要求 3 级）')
  await expectAccessible(page)
  await page.getByRole('button', { name: /^邀请/ }).click()
  await expect(page.locator('main')).toContainText('已邀请，待答复')
  await expectAccessible(page)
  const ours = page.url()

  const mine = await intern.newPage()
  await expect(async () => {
    await mine.goto(`/${CITY}/zh/messages`)
    await expect(mine.locator('main')).toContainText('有单位邀请你对接', { timeout: 1000 })
  }).toPass()
  await mine.goto(`/${CITY}/zh/matching`)
  await mine.getByRole('link', { name: '分析检测见习' }).click()
  await take(mine, '接受邀请')

  await page.goto(ours)
  await expect(page.locator('main')).toContainText('夏一诺')
  await take(page, '发出录用意向', { 到岗日期: '2024-05-20', 带教老师: '韩带教' })
  await mine.reload()
  await expect(mine.locator('main')).toContainText('韩带教')
  await take(mine, '同意录用')
  await page.goto(ours)
  await take(page, '确认到岗', { 实际到岗日期: '2024-05-20' })

  const officer = await signedIn(browser, CITY, 'sj-officer')
  const carriers = await ask(officer, CITY, 'matching/carriers')
  const hostel = (carriers.body as { rows: { id: string; name: string }[] }).rows.find((one) =>
    one.name.includes('驿站'),
  )
  expect((await command(officer, CITY, 'matching/set-hostel', { carrierId: hostel?.id, beds: 4 })).status).toBe(200)
  const desk = await officer.newPage()
  await desk.goto(ours)
  await desk.getByLabel('入住日期').fill('2024-05-20')
  await desk.getByLabel('退房日期').fill('2024-07-31')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '安排床位' }).click()
  await expect(desk.locator('main')).toContainText('1 号床')
  expect((await command(officer, CITY, 'platform/move-business-day', { day: '2024-07-05' })).status).toBe(200)

  for (const [who, url] of [
    [mine, mine.url()],
    [page, ours],
  ] as const) {
    for (const [month, days] of [
      ['2024-05', '9'],
      ['2024-06', '20'],
    ] as const) {
      await who.goto(url)
      await who.getByLabel(`${month} 出勤天数`).fill(days)
      await who.getByRole('button', { name: `确认这个月 ${month}` }).click()
      await expect(who.getByLabel(`${month} 出勤天数`)).toBeHidden()
    }
  }
  await mine.reload()
  await expect(mine.getByRole('row', { name: /2024-05/ })).toContainText('9 天')
  await expect(mine.getByRole('row', { name: /2024-06/ })).toContainText('元')
  await mine
    .getByText('就业见习生活费补贴怎么算出来的')
    .or(mine.getByText('见习生活费补贴怎么算出来的'))
    .first()
    .click()
  await expectAccessible(mine)
  await mine.screenshot({ path: 'build/pictures/pairing-months.png', fullPage: true })

  await page.goto(ours)
  await take(page, '提出留用', { 合同起始日期: '2024-07-06', 合同终止日期: '2026-07-05' })
  await mine.reload()
  await take(mine, '同意留用')
  await expect(mine.locator('main')).toContainText('已留用')
  await expectAccessible(mine)
  // The hire is a record of the registry: the person sees it where a benefit is claimed on it, without entering it again.
  await mine.goto(`/${CITY}/zh/casework/start/graduate-living-allowance`)
  await expect(mine.locator('main')).toContainText('2024')
})
