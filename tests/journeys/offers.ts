import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'

/** Waits for an offer, which comes within seconds, and opens it. `sum` as it is read. */
export async function openOffer(page: Page, city: string, benefit: string, sum: string): Promise<void> {
  // A company that hired several has one for each.
  const open = page.locator('article', { hasText: benefit }).filter({ hasText: '同意就办' }).first()
  await expect(async () => {
    await page.goto(`/${city}/zh/casework/offers`)
    await expect(open).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await expectAccessible(page)
  await open.getByRole('link', { name: benefit }).click()
  await expect(page.locator('main')).toContainText(sum)
  await expect(page.locator('main')).toContainText('依据哪些记录')
  await expectAccessible(page)
}

/** Agrees to an offer that is open; what was given before is not asked again. */
export async function consent(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = page.getByLabel(label)
    if ((await field.count()) > 0) await field.fill(value)
  }
  await page.getByRole('button', { name: '同意领取' }).click()
}
