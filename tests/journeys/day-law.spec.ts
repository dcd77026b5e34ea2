import { type Browser, expect, type Locator } from '@playwright/test'
import { answerOpenQuestions, fillApplication } from './apply.ts'
import { expectAccessible } from './axe.ts'
import { openCase } from './desk.ts'
import { askResult, setFigure } from './figures.ts'
import { test } from './journey.ts'
import { signedIn, signUpByPhone } from './people.ts'

/*
 * The law of the day: what happened before a figure changed is reckoned with the figure of that day, whenever it is
 * asked; what happened from the day of the change on, with the new one.
 */

test.describe.configure({ timeout: 300_000 })

/** Asks as a visitor with no past: each time a fresh browser. */
async function asked(
  browser: Browser,
  city: string,
  given: Parameters<typeof askResult>[2],
  see: (item: Locator) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext()
  await see(await askResult(await context.newPage(), city, given))
  await context.close()
}

test('Songjiang: a figure of the notice that ends with 2023 holds to its last day, and a later one from its first', async ({
  browser,
}) => {
  const hired = (on: string) => ({
    asker: 'organisation',
    topic: 'engagement',
    benefit: '一次性吸纳就业补贴',
    answers: {
      'engagement.kind': 'employment',
      'engagement.started_on': on,
      'organisation.sector': 'biologic',
      'organisation.area': '310117105',
      'person.graduated_on': on < '2024' ? '2023-06-30' : '2024-01-01',
      'engagement.contract_open_ended': 'yes',
    },
  })
  const notice = async (item: Locator) => {
    await expect(item.locator('.amt')).toHaveText('2,000 元')
    await expect(item).toContainText('一次性吸纳就业补贴标准 = 2,000 元')
    await expect(item).toContainText('上海市一次性吸纳就业补贴（2023年，新闻报道）')
    await expect(item).not.toContainText('由工作人员核定')
  }
  await asked(browser, 'songjiang', hired('2023-12-31'), notice)
  await asked(browser, 'songjiang', hired('2024-01-01'), async (item) => {
    await expect(item.locator('.amt')).toHaveText('金额待核定')
  })

  const officer = await signedIn(browser, 'songjiang', 'sj-officer')
  await setFigure(officer, 'songjiang', {
    title: '一次性吸纳就业补贴标准',
    value: '1500',
    from: '2024-01-01',
    document: '演示用的二〇二四年标准',
    dated: '2024-01-05',
  })

  // Asked after the change: the last day of the old figure still has the old figure.
  await asked(browser, 'songjiang', hired('2023-12-31'), notice)
  await asked(browser, 'songjiang', hired('2024-01-01'), async (item) => {
    await expect(item.locator('.amt')).toHaveText('1,500 元')
    await expect(item).toContainText('由工作人员核定：演示用的二〇二四年标准，2024-01-05')
    await expect(item).not.toContainText('2,000 元')
  })
})

const ALLOWANCE = '大学生生活费补贴'

/** Somebody new applies for the living allowance of a job that began on a day. Returns the number of the filed case. */
async function apply(browser: Browser, phone: string, startedOn: string): Promise<string> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/songjiang/zh/policy/ask?as=person')
  await page.getByLabel(/就业、见习或服务/).check()
  await page.getByRole('button', { name: '开始' }).click()
  await answerOpenQuestions(page, {
    'engagement.kind': 'employment',
    'engagement.started_on': startedOn,
    'person.graduated_on': '2023-06-30',
    'employer.sector': 'biologic',
    'employer.area': '310117105',
  })
  await page.goto('/songjiang/zh/policy/result')
  const item = page.locator('article', { has: page.getByRole('link', { name: ALLOWANCE, exact: true }) })
  await item.getByRole('link', { name: '开始申请' }).click()
  await page.getByRole('link', { name: '去登录' }).click()
  await signUpByPhone(page, phone)
  await page.getByLabel('姓名').fill('钱演示')
  await page.getByRole('button', { name: '建立申请' }).click()
  await fillApplication(page, { phone })
  await page.getByRole('link', { name: '核对并提交' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('main')).toContainText('待受理')
  await expectAccessible(page)
  const number = (await page.locator('.rows').innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''
  await context.close()
  return number
}

test('Songjiang: a case of a day before the change keeps its sum in the desk; one of the day itself has the new sum', async ({
  browser,
}) => {
  const officer = await signedIn(browser, 'songjiang', 'sj-officer')
  const entry = { title: ALLOWANCE, document: '演示用的核定文件', dated: '2023-08-20' }
  await setFigure(officer, 'songjiang', { ...entry, value: '3000', from: '2023-08-10' })
  const sumOf = async (number: string, sum: string, since: string, not: string) => {
    const page = await openCase(officer, 'songjiang', number, 'all')
    const section = page.locator('section.part', { has: page.getByRole('heading', { name: '金额计算' }) })
    await expect(section).toContainText(`${sum} 元`)
    // The row that was used: the sum, the document it rests on, the first day it holds.
    await expect(section.locator('dl')).toContainText(sum)
    await expect(section.locator('dl')).toContainText('经办核定')
    await expect(section.locator('dl')).toContainText(`${since} 起`)
    await expect(section).not.toContainText(not)
    await expectAccessible(page)
    await page.close()
  }
  const before = await apply(browser, '13900000011', '2024-02-29')
  await sumOf(before, '3,000', '2023-08-10', '4,000')

  const change = { title: ALLOWANCE, document: '演示用的调整文件', dated: '2024-02-20' }
  await setFigure(officer, 'songjiang', { ...change, value: '4000', from: '2024-03-01' })
  await sumOf(before, '3,000', '2023-08-10', '4,000')
  const after = await apply(browser, '13900000012', '2024-03-01')
  await sumOf(after, '4,000', '2024-03-01', '3,000')
})

test('Sanming: of two figures with two first days the older serves the older day; the plan’s last day is its last', async ({
  browser,
}) => {
  const came = (on: string) => ({
    asker: 'organisation',
    topic: 'engagement',
    benefit: '柔性引才支持',
    answers: {
      'engagement.kind': 'flexible',
      'engagement.started_on': on,
      'engagement.flexible_form': 'advice',
      'engagement.high_end_or_key': 'yes',
      'organisation.sector': 'tcm',
      'organisation.area': '350421',
    },
  })
  const officer = await signedIn(browser, 'sanming', 'sm-officer')
  const first = {
    title: '柔性引才支持',
    value: '50000',
    from: '2022-01-01',
    document: '演示用的首次核定',
    dated: '2022-12-20',
  }
  await setFigure(officer, 'sanming', first)
  await setFigure(officer, 'sanming', {
    ...first,
    value: '60000',
    from: '2024-07-01',
    document: '演示用的再次核定',
    dated: '2024-06-20',
  })
  for (const [on, sum, source] of [
    ['2024-06-30', '50,000 元', '演示用的首次核定，2022-12-20'],
    ['2024-07-01', '60,000 元', '演示用的再次核定，2024-06-20'],
    ['2025-12-31', '60,000 元', '演示用的再次核定，2024-06-20'],
  ] as const) {
    await asked(browser, 'sanming', came(on), async (item) => {
      await expect(item.locator('.amt'), on).toHaveText(sum)
      await expect(item, on).toContainText(`由工作人员核定：${source}`)
    })
  }
  await asked(browser, 'sanming', came('2026-01-01'), async (item) => {
    await expect(item.locator('.amt')).toHaveCount(0)
    await expect(item).toContainText('开始日期在2022年1月1日至2025年12月31日之间')
    await expect(item).toContainText('2026年1月1日')
  })
})
