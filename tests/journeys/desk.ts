import { type BrowserContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { command } from './people.ts'

/** Opens the desk of an officer on one case, found by its number in the queue. */
export async function openCase(context: BrowserContext, tenant: string, number: string, view = 'mine'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/desk/${tenant}/casework?view=${view}`)
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByRole('region', { name: '办理', exact: true })).toBeVisible()
  return page
}

/** Takes one step in a case as an officer does: the button, the opinion if one is asked, the same verb once more. */
export async function takeStep(
  context: BrowserContext,
  tenant: string,
  number: string,
  verb: string,
  opinion?: string,
): Promise<void> {
  const page = await openCase(context, tenant, number)
  await expectAccessible(page)
  const panel = page.getByRole('region', { name: '办理', exact: true })
  await panel.getByRole('button', { name: verb, exact: true }).click()
  if (opinion !== undefined) await panel.getByLabel('办理意见').fill(opinion)
  await expectAccessible(page)
  const done = page.waitForResponse((answer) => answer.url().endsWith('/casework/act'))
  await panel.getByRole('button', { name: verb, exact: true }).click()
  expect((await done).status()).toBe(200)
  await page.close()
}

/** Moves the demonstration's business day forward. */
export async function moveDay(context: BrowserContext, tenant: string, day: string): Promise<void> {
  const moved = await command(context, tenant, 'platform/move-business-day', { day })
  expect(moved.status).toBe(200)
}
