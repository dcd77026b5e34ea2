import { type BrowserContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dayIn, fill, moveDay } from './desk.ts'
import { test } from './journey.ts'
import { consent, openOffer } from './offers.ts'
import { ask, command, signedIn } from './people.ts'

const CITY = 'songjiang'
const COMPANY = '星禾生物医药（演示）'
const OPENING = '理化检验见习'
const FOR_PERSON = '大学生一次性录用补贴'
const FOR_COMPANY = '一次性扩岗补助'

test('from a visit to a hire: needs, a ticket, an opening, ranked list with reasons, invitation, months, money and a bed, kept on, and the awards of both sides', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const company = await signedIn(browser, CITY, 'sj-company')
  const intern = await signedIn(browser, CITY, 'sj-intern')
  await prepare(browser, officer, intern)
  const due = await dayIn(officer, CITY, 14)
  const phone = await visit(officer, due)
  await post(phone, due)
  const [clerk, point] = [await signedIn(browser, CITY, 'sj-clerk'), await signedIn(browser, CITY, 'sj-point')]
  await settle(clerk, point, company, due)

  const [theirs, mine] = [await company.newPage(), await intern.newPage()]
  await invite(theirs)
  const match = theirs.url()
  await agree(theirs, mine, await dayIn(officer, CITY, 0))
  const desk = await officer.newPage()
  await giveBed(desk, await dayIn(officer, CITY, 0), await dayIn(officer, CITY, 60))
  await confirmMonths(officer, theirs, mine)
  await keepOn(officer, theirs, mine)

  // Three months of insurance later an officer compares the record with the contract: both sides' awards are found by that.
  await moveDay(officer, CITY, await dayIn(officer, CITY, 95))
  await desk.goto(`/desk/${CITY}/placements`)
  await expect(desk.getByRole('row', { name: OPENING })).toContainText('待核实')
  await desk.getByRole('link', { name: OPENING }).click()
  await desk.getByLabel('已参保月数').fill('3')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '核实无误' }).click()
  await expect(desk.locator('main')).toContainText('记录已经核实')
  await openOffer(mine, CITY, FOR_PERSON, '3,000 元')
  await consent(mine, {
    证件号码: '310117200009030049',
    手机号码: '13900000052',
    本人银行账号: '6222020000005201',
  })
  await expect(mine.locator('main')).toContainText('待受理')
  await openOffer(theirs, CITY, FOR_COMPANY, '1,500 元')
  await consent(theirs, { 对公账号: '6222020000004102' })
  await expect(theirs.locator('main')).toContainText('核查中')
  await theirs.goto(match)
  await expect(theirs.locator('main')).toContainText('已留用')
  for (const one of [officer, company, intern]) await one.close()
})

/** The intern looks for a place; the award of the person has a figure and is given without an application. None of it is what is looked at here. */
async function prepare(
  browser: Parameters<typeof signedIn>[0],
  officer: BrowserContext,
  intern: BrowserContext,
): Promise<void> {
  const head = await signedIn(browser, CITY, 'sj-head')
  const source = { sourceDocument: '演示用的核定文件', standing: 'demonstration' }
  const skills = [
    { skill: 'hplc', level: 3 },
    { skill: 'pharmacopoeia', level: 2 },
  ]
  const benefit = 'graduate-hiring-award'
  const figure = { figure: `benefit:${benefit}.amount`, value: 300_000, validFrom: '2023-08-10' }
  for (const [who, name, input] of [
    [intern, 'registry/keep-profile', { version: 0, skills, years: 0, wishedKinds: ['internship'] }],
    [intern, 'registry/give-consent', { purpose: 'be_matched' }],
    [officer, 'policy/set-figure', { ...figure, ...source, sourceDay: '2024-05-01' }],
    [head, 'policy/set-mode', { benefit, proactive: true, ...source, sourceDay: '2024-05-01' }],
  ] as const) {
    const { status, body } = await command(who, CITY, name, input)
    expect(status, `${name}: ${JSON.stringify(body)}`).toBe(200)
  }
  await head.close()
}

/** Planned at the desk, written down on a phone without a network: it arrives by itself, with two needs. */
async function visit(officer: BrowserContext, due: string): Promise<Page> {
  const plan = await officer.newPage()
  await plan.goto(`/desk/${CITY}/visits`)
  await expect(plan.getByRole('heading', { level: 1 })).toHaveText('走访覆盖 0%')
  await plan.getByLabel(`选择 ${COMPANY}`).check()
  await plan.getByLabel('走访期限').fill(due)
  await expectAccessible(plan)
  await plan.getByRole('button', { name: '安排走访 1 家' }).click()
  await expect(plan.getByText('已安排走访 1 家。')).toBeVisible()
  await plan.close()

  const phone = await officer.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(`/desk/${CITY}/visits`)
  await phone.getByRole('link', { name: COMPANY }).first().click()
  await phone.getByRole('button', { name: '登记走访' }).click()
  await expect(phone.getByText('请写下听到的情况。')).toBeVisible()
  await phone.getByLabel('听到的情况').fill('新车间九月投产，缺质量检验的人，外地员工没有地方住。')
  for (const at of [0, 1]) {
    await phone.getByRole('button', { name: '加一项需求' }).click()
    const need = phone.getByRole('group', { name: `需求 ${at + 1}` })
    await need.getByLabel('类别').selectOption({ label: at === 0 ? '招人' : '要办的事' })
    await need.getByLabel(at === 0 ? '岗位名称' : '需要什么').fill(at === 0 ? OPENING : '人才公寓十间')
    if (at === 0) await need.getByLabel('人数').fill('2')
    if (at === 1) await need.getByLabel('谁来办').selectOption({ label: '周敏（演示） · 松江区人力资源和社会保障局' })
    await need.getByLabel('答复期限').fill(due)
  }
  await expectAccessible(phone)
  await officer.setOffline(true)
  await phone.getByRole('button', { name: '登记走访' }).click()
  const unsent = phone.getByRole('region', { name: '未送出的办理' })
  await expect(unsent).toContainText('未送出，网络恢复后自动送出')
  await officer.setOffline(false)
  await expect(unsent).toHaveCount(0, { timeout: 30_000 })
  await expect(phone.getByText('人才公寓十间')).toBeVisible()
  return phone
}

/** The need becomes an opening, once it says nothing that the law bars. */
async function post(phone: Page, due: string): Promise<void> {
  await phone.getByRole('button', { name: '发布岗位' }).click()
  const opening = phone.locator('form.reason-line')
  await fill(opening, {
    类别: '就业见习',
    工作内容: '在质量部跟带教老师做液相和理化检验。',
    条件: '限男性。',
    工作地点: '新桥镇',
    有效期至: due,
  })
  await opening.getByLabel('月报酬不低于').fill('3000')
  await opening.getByRole('button', { name: '发布岗位' }).click()
  await expect(opening.getByRole('alert')).toContainText('不能写')
  await opening.getByLabel('条件').fill('药学相关专业。')
  await expectAccessible(phone)
  await opening.getByRole('button', { name: '发布岗位' }).click()
  await expect(phone.getByText('待企业确认')).toBeVisible()
  await expect(phone.getByRole('link', { name: `看合适的人 ${OPENING}` })).toBeVisible()
}

/** Each need has somebody and a date; a matter to settle becomes a ticket of the service point, and the company has the last word. */
async function settle(
  clerk: BrowserContext,
  point: BrowserContext,
  company: BrowserContext,
  due: string,
): Promise<void> {
  const needs = await clerk.newPage()
  await needs.goto(`/desk/${CITY}/needs`)
  await expect(needs.getByRole('heading', { level: 1 })).toHaveText('1 项需求，都在期限内')
  const need = needs.getByRole('listitem').filter({ hasText: '人才公寓十间' }).first()
  await expect(need).toContainText(due)
  await need.getByRole('button', { name: '转为服务工单' }).click()
  await need.getByLabel('事项').selectOption({ label: '住房' })
  await expectAccessible(needs)
  await need.getByRole('button', { name: '转为服务工单' }).click()
  await expect(need.getByRole('link', { name: /服务工单 \d{4}-\d{5}/ })).toBeVisible()
  await expectAccessible(needs)
  await clerk.close()

  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/registry/me`)
  await page.getByRole('link', { name: '走访和需求' }).click()
  const told = page.getByRole('article', { name: /人才公寓十间/ })
  await expect(told).toContainText('周敏（演示）')
  await expectAccessible(page)
  await told.getByRole('link', { name: /看服务工单/ }).click()
  const [ticket = ''] = page.url().match(/[0-9a-f-]{36}/) ?? []
  for (const [kind, input] of [
    ['accept', { to: 'handle' }],
    ['complete', { 'record.mode': 'at_once', 'record.result': '已与公寓谈妥十间，六月入住。' }],
  ] as const) {
    const { body } = await ask(point, CITY, 'casework/case', { caseId: ticket })
    const step = { caseId: ticket, version: body.version, kind, input }
    expect((await command(point, CITY, 'casework/act', step)).status).toBe(200)
  }
  await point.close()
  await page.reload()
  await expect(page.locator('main')).toContainText('已与公寓谈妥十间')
  await page.getByLabel('解决了', { exact: true }).check()
  await page.getByRole('button', { name: '确认办理结果' }).click()
  await expect(async () => {
    await page.goto(`/${CITY}/zh/outreach`)
    await expect(told).toContainText('企业确认', { timeout: 500 })
  }).toPass()
  await page.goto(`/${CITY}/en/outreach`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you told us')
  await page.close()
}

/** From the company's own openings to the list: places and reasons, no names; the one at the top is invited. */
async function invite(theirs: Page): Promise<void> {
  await theirs.goto(`/${CITY}/zh/registry/our-openings`)
  await theirs.getByRole('link', { name: `看合适的人 ${OPENING}` }).click()
  await expect(theirs.locator('main')).toContainText(/\d+ 人符合条件/)
  await expect(theirs.locator('main')).not.toContainText('夏一诺')
  const first = theirs.locator('article').first()
  await first.getByText('为什么在这里').click()
  await expect(first).toContainText('液相色谱：具备（3 级')
  await expectAccessible(theirs)
  await first.getByRole('button', { name: /^邀请/ }).click()
  await expect(theirs.locator('main')).toContainText('已邀请，待答复')
}

/** Invited, accepted, offered with a mentor and a base, agreed, begun. */
async function agree(theirs: Page, mine: Page, today: string): Promise<void> {
  await expect(async () => {
    await mine.goto(`/${CITY}/zh/messages`)
    await expect(mine.locator('main')).toContainText('有单位邀请你对接', { timeout: 1000 })
  }).toPass()
  await mine.goto(`/${CITY}/zh/registry/profile`)
  await mine.getByRole('link', { name: '看适合我的岗位' }).click()
  await mine.getByRole('link', { name: '返回对接' }).click()
  await expectAccessible(mine)
  await mine.getByRole('link', { name: OPENING }).click()
  await expectAccessible(mine)
  await take(mine, '接受邀请')
  await theirs.reload()
  await expect(theirs.locator('main')).toContainText('夏一诺')
  await take(theirs, '发出录用意向', { 到岗日期: today, 带教老师: '韩带教' })
  await mine.reload()
  await expect(mine.locator('main')).toContainText('韩带教')
  await take(mine, '同意录用')
  await theirs.reload()
  await take(theirs, '确认到岗', { 实际到岗日期: today })
}

/** Shows one step of a match, fills it in and takes it. */
async function take(page: Page, verb: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  const button = page.getByRole('button', { name: verb, exact: true, includeHidden: true })
  const box = page.locator('details.sheet').filter({ has: button })
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click()
  for (const [label, value] of Object.entries(fields)) await box.getByLabel(label, { exact: true }).fill(value)
  await box.getByRole('button', { name: verb, exact: true }).click()
  await expect(button).toHaveCount(0)
}

/** An officer says how many beds the hostel has, and gives one to whoever was placed. */
async function giveBed(desk: Page, from: string, until: string): Promise<void> {
  await desk.goto(`/desk/${CITY}/placements`)
  const beds = desk.getByRole('listitem').filter({ hasText: '松江青年人才驿站' })
  await beds.getByLabel(/床位数/).fill('4')
  await beds.getByRole('button', { name: '保存' }).click()
  await expect(beds.getByRole('button', { name: '保存' })).toBeDisabled()
  await expectAccessible(desk)
  await desk.getByRole('link', { name: OPENING }).click()
  await desk.getByLabel('入住日期').fill(from)
  await desk.getByLabel('退房日期').fill(until)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '安排床位' }).click()
  await expect(desk.locator('main')).toContainText('1 号床')
}

/** Two months that both sides confirm come to an allowance for one and a mentoring fee for the other, with the reckoning. */
async function confirmMonths(officer: BrowserContext, theirs: Page, mine: Page): Promise<void> {
  const months = [await dayIn(officer, CITY, 0), await dayIn(officer, CITY, 40)].map((day) => day.slice(0, 7))
  await moveDay(officer, CITY, await dayIn(officer, CITY, 46))
  for (const page of [mine, theirs])
    for (const month of months) {
      await page.reload()
      await page.getByLabel(`${month} 出勤天数`).fill('9')
      await page.getByRole('button', { name: `确认这个月 ${month}` }).click()
      await expect(page.getByLabel(`${month} 出勤天数`)).toBeHidden()
    }
  await expect(theirs.getByRole('columnheader', { name: '就业见习生活费补贴' })).toBeVisible()
  await expect(theirs.getByRole('columnheader', { name: '见习带教费补贴' })).toBeVisible()
  for (const month of months)
    await expect(theirs.getByRole('row', { name: new RegExp(month) }).getByText(/元$/)).toHaveCount(2)
  await theirs.getByText('就业见习生活费补贴怎么算出来的').click()
  await expectAccessible(theirs)
}

/** The contract that both agree to is one record of the registry. */
async function keepOn(officer: BrowserContext, theirs: Page, mine: Page): Promise<void> {
  const [from, until] = [await dayIn(officer, CITY, 1), await dayIn(officer, CITY, 730)]
  await take(theirs, '提出留用', { 合同起始日期: from, 合同终止日期: until })
  await mine.reload()
  await take(mine, '同意留用')
  await expect(mine.locator('main')).toContainText('已留用')
}
