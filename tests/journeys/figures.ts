import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { answerOpenQuestions } from './apply.ts'
import { expectAccessible } from './axe.ts'

/** An entry of a figure as an officer types it. */
export type Entry = {
  readonly title: string
  readonly value: string
  readonly from: string
  readonly document: string
  readonly dated: string
}

/** Sets a figure in the desk, for the first time or once more. Earlier entries stay, the new one shows its first day. */
export async function setFigure(officer: BrowserContext, tenant: string, entry: Entry): Promise<void> {
  const page = await officer.newPage()
  const figure = page.getByRole('link', { name: entry.title, exact: true })
  await page.goto(`/desk/${tenant}/figures`)
  await page.locator('tbody tr').first().waitFor()
  // What was set before, in this journey or one before it, stands under its own tab.
  if ((await figure.count()) === 0) await page.goto(`/desk/${tenant}/figures?tab=set`)
  await figure.click()
  const entries = page.getByRole('region', { name: '登记过的' }).getByRole('row')
  await expect(page.locator('.figure-form')).toBeVisible()
  const before = await entries.filter({ hasText: '演示用' }).count()
  await page.getByLabel('数值', { exact: true }).fill(entry.value)
  await page.getByLabel('起用日').fill(entry.from)
  await page.getByLabel('依据文件').fill(entry.document)
  await page.getByLabel('文件日期').fill(entry.dated)
  await page.locator('.figure-form button[type=submit]').click()
  await expect(entries.filter({ hasText: '演示用' })).toHaveCount(before + 1)
  await expect(entries.filter({ hasText: entry.document }).filter({ hasText: entry.from }).first()).toBeVisible()
  await expectAccessible(page)
  await page.close()
}

/** Asks what is due, as a visitor who answers every question, and opens the reasons of one benefit. */
export async function askResult(
  page: Page,
  city: string,
  given: { asker: string; topic: string; answers: Readonly<Record<string, string>>; benefit: string },
): Promise<Locator> {
  await page.goto(`/${city}/zh/policy/ask?as=${given.asker}`)
  await page.locator(`input[name=topics][value=${given.topic}]`).check()
  await page.getByRole('button', { name: '开始' }).click()
  await answerOpenQuestions(page, given.answers)
  await page.goto(`/${city}/zh/policy/result`)
  const rest = page.getByText(/^看不符合的/)
  if (await rest.count()) await rest.click()
  const item = page.locator('article', { has: page.getByRole('link', { name: given.benefit, exact: true }) })
  for (const fold of await item.locator('summary').all()) await fold.click()
  await expectAccessible(page)
  return item
}
