import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { fillApplication } from './apply.ts'
import { expectAccessible } from './axe.ts'
import { openCase, takeStep } from './desk.ts'
import { test } from './journey.ts'
import { ask, command, PASSWORD, signedIn } from './people.ts'

const CITY = 'songjiang'
const LOGIN = 'sj-newcomer'
const NAME = '纪来（演示）'
const OWN_PASSWORD = 'a-password-of-my-own'

/** The desk of somebody on one of its rooms. */
async function room(context: BrowserContext, path: string, headline: string | RegExp): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/desk/${CITY}/${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline)
  return page
}

/** Signs in with the password that the administrator read out, and puts another in its place. */
async function firstSignIn(browser: Browser, password: string): Promise<BrowserContext> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`/${CITY}/zh/sign-in?back=/desk`)
  await page.fill('#login', LOGIN)
  await page.fill('#password', password)
  await page.click('main button[type=submit]')
  await page.waitForURL('**/password?back=/desk')
  await expectAccessible(page)
  await page.fill('#current', password)
  await page.fill('#next', OWN_PASSWORD)
  await page.fill('#again', 'something-else-1')
  await page.click('main button[type=submit]')
  await expect(page.locator('#errors')).toContainText('不一样')
  await page.fill('#current', password)
  await page.fill('#next', OWN_PASSWORD)
  await page.fill('#again', OWN_PASSWORD)
  await page.click('main button[type=submit]')
  await page.waitForURL(`**/desk/${CITY}/casework**`)
  await page.close()
  return context
}

/** A graduate applies; answers the number of the case. */
async function apply(browser: Browser): Promise<string> {
  const graduate = await signedIn(browser, CITY, 'sj-graduate')
  const page = await graduate.newPage()
  await page.goto(`/${CITY}/zh/casework/start/graduate-living-allowance`)
  await page.getByRole('button', { name: '建立申请' }).click()
  await fillApplication(page, { phone: '13900000041', bankAccount: '6222 0200 1234 5641' })
  await page.getByRole('link', { name: '核对并提交' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('main')).toContainText('待受理')
  const number = (await page.locator('.rows').innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''
  await graduate.close()
  return number
}

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

test('an account, an office given by two, an absence; and the audit administrator sees all of it and changes nothing', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const system = await signedIn(browser, CITY, 'sj-system')
  const people = await room(system, '', /人在岗/)
  await expectAccessible(people)
  await people.getByRole('textbox', { name: '姓名', exact: true }).fill(NAME)
  await people.getByLabel('手机号或账号').fill(LOGIN)
  await people.getByRole('button', { name: '开立' }).click()
  const password = await people.locator('code.once').innerText()
  await expectAccessible(people)
  await people.getByRole('link', { name: '去拟定岗位' }).click()
  await expect(people.getByRole('heading', { level: 1 })).toHaveText(NAME)
  await people.getByLabel('岗位').selectOption({ label: '受理' })
  await people.getByLabel('单位', { exact: true }).selectOption({ label: '松江区人力资源和社会保障局' })
  await people.getByLabel('事由').fill('演示：新到岗')
  await expectAccessible(people)
  await people.getByRole('button', { name: '提交确认' }).click()
  await expect(people.getByText('等待安全管理员确认')).toBeVisible()

  const security = await signedIn(browser, CITY, 'sj-security')
  const grants = await room(security, 'grants', '1 个岗位待确认')
  await expectAccessible(grants)
  const row = grants.getByRole('row', { name: NAME })
  await row.getByRole('button', { name: '确认' }).click()
  await row.getByRole('button', { name: '确认' }).click()
  await expect(grants.getByRole('heading', { level: 1 })).toHaveText('没有待确认的岗位')

  const number = await apply(browser)
  const newcomer = await firstSignIn(browser, password)
  await takeStep(newcomer, CITY, number, '受理')

  // Away: a colleague of the unit accepts in the newcomer’s stead.
  const second = await apply(browser)
  const own = await room(newcomer, 'own', '我的岗位')
  await expectAccessible(own)
  const { tenant } = (await ask(newcomer, CITY, 'platform/me')).body as { tenant: { businessDay: string } }
  await own.getByLabel('代办人').selectOption({ label: '陶然（演示）' })
  await own.getByLabel('止日').fill(dayAfter(tenant.businessDay, 3))
  await own.getByLabel('事由').fill('演示：外出培训')
  await own.getByRole('button', { name: '登记委托' }).click()
  await expect(own.getByRole('heading', { level: 1 })).toContainText('外出中')
  await expectAccessible(own)
  const delegate = await signedIn(browser, CITY, 'sj-cashier')
  await takeStep(delegate, CITY, second, '受理')
  const shown = await openCase(delegate, CITY, second, 'open').catch(() => delegate.newPage())
  await expect(shown.getByText(`陶然（演示）（代 ${NAME}）`)).toBeVisible()
  await own.getByRole('button', { name: '结束委托' }).click()
  await own.getByRole('button', { name: '结束委托' }).click()
  await expect(own.getByText('已结束')).toBeVisible()

  const auditor = await signedIn(browser, CITY, 'sj-audit')
  const audit = await room(auditor, 'audit', '条审计记录')
  await expectAccessible(audit)
  await audit.getByRole('combobox', { name: '操作人' }).selectOption({ label: NAME })
  await expect(audit).toHaveURL(/who=/)
  const lines = audit.getByRole('region', { name: '审计记录' })
  await expect(lines).toContainText('外出委托')
  await expect(lines).toContainText('办理申请')
  await expect(lines).toContainText(`代 ${NAME}`)
  const file = audit.waitForEvent('download')
  await audit.getByRole('link', { name: '导出 CSV' }).click()
  expect((await file).suggestedFilename()).toContain('审计记录')

  // What was narrowed down is kept under a name, for oneself or for the other administrators, and found again.
  await audit.locator('summary', { hasText: '保存视图' }).click()
  await audit.getByLabel('名称').fill('新人的操作')
  await expectAccessible(audit)
  await audit.getByRole('button', { name: '保存', exact: true }).click()
  const views = audit.getByRole('navigation', { name: '视图' })
  const kept = views.getByRole('link', { name: '新人的操作' })
  await expect(kept).toHaveAttribute('aria-current', 'page')
  await views.getByRole('link', { name: '全部' }).click()
  await expect(audit).not.toHaveURL(/who=/)
  await kept.click()
  await expect(audit).toHaveURL(/who=/)
  await expect(lines).toContainText(`代 ${NAME}`)
  await audit.getByRole('button', { name: '全部取消' }).click()
  await audit.getByRole('combobox', { name: '操作', exact: true }).selectOption({ label: '确认或退回岗位' })
  await expect(lines).toContainText('孟岚（演示）')
  const refused = await command(auditor, CITY, 'administration/withdraw-office', {
    officeId: '0190f000-0000-7000-8000-000000000000',
    reason: '不该能做',
  })
  expect(refused.status).toBe(403)
  const rooms = await audit.getByRole('navigation', { name: '工作台' }).innerText()
  expect(rooms).not.toContain('申请办理')
  expect(PASSWORD).not.toBe(OWN_PASSWORD)
  for (const one of [system, security, newcomer, delegate, auditor]) await one.close()
})

test('what is typed survives a lost network and a reload, and goes out once', async ({ browser }) => {
  test.setTimeout(180_000)
  const number = await apply(browser)
  const clerk = await signedIn(browser, CITY, 'sj-clerk')
  const page = await openCase(clerk, CITY, number)
  const panel = page.getByRole('region', { name: '办理', exact: true })
  await panel.getByRole('button', { name: '受理', exact: true }).click()
  await panel.getByLabel('办理意见').fill('材料齐全，予以受理。')
  await page.reload()
  await expect(panel.getByLabel('办理意见')).toHaveValue('材料齐全，予以受理。')
  await clerk.setOffline(true)
  await panel.getByRole('button', { name: '受理', exact: true }).click()
  const unsent = page.getByRole('region', { name: '未送出的办理' })
  await expect(unsent).toContainText('未送出，网络恢复后自动送出')
  await expectAccessible(page)
  await clerk.setOffline(false)
  await expect(unsent).toHaveCount(0, { timeout: 30_000 })
  const caseId = page.url().match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const { trail } = (await ask(clerk, CITY, 'casework/case', { caseId })).body as {
    trail: { kind: string; text: string }[]
  }
  expect(trail.filter((one) => one.kind === 'accept')).toMatchObject([{ text: '材料齐全，予以受理。' }])
  const left = await page.evaluate(() => Object.keys(localStorage).filter((one) => one.startsWith('xinglin.kept')))
  expect(left).toEqual([])
  await clerk.close()
})
