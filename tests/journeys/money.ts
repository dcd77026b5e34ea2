import { type BrowserContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'

/** Chooses cases that are ready to be paid, by their numbers or all of them, and prepares a batch as the cashier does. */
export async function prepareBatch(cashier: BrowserContext, tenant: string, numbers: readonly string[] | 'all') {
  const page = await cashier.newPage()
  await page.goto(`/desk/${tenant}/payments`)
  const rows = page.getByRole('region', { name: '待发放的申请' })
  if (numbers === 'all') await rows.getByRole('checkbox', { name: '选择本页全部' }).check()
  else for (const number of numbers) await rows.getByRole('row', { name: number }).getByRole('checkbox').check()
  if (numbers !== 'all') await expectAccessible(page)
  await page.getByRole('button', { name: '编制批次' }).click()
  await page.getByRole('button', { name: '编制批次' }).last().click()
  await expect(page.getByText(/已编制批次/)).toBeVisible()
  await page.close()
}

export async function openNewestBatch(page: Page, tenant: string): Promise<void> {
  await page.goto(`/desk/${tenant}/payments`)
  await page
    .getByRole('link', { name: /^\d{4}-\d{5}$/ })
    .first()
    .click()
}

/** Approves the newest batch as the second person does, and reads the transfer list. The page stays on the batch. */
export async function approveBatch(finance: BrowserContext, tenant: string, lines: number) {
  const page = await finance.newPage()
  await openNewestBatch(page, tenant)
  await page.getByRole('button', { name: '审批' }).click()
  await page.getByRole('button', { name: '审批' }).last().click()
  await expect(page.getByText(`已审批：发放 ${lines} 笔`)).toBeVisible({ timeout: 90_000 })
  // Hundreds of lines are the same line: axe takes half a minute over them and says nothing more.
  if (lines < 50) await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /下载拨付清单/ }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return { page, transfer: Buffer.concat(chunks).toString('utf8') }
}
