import type { Page } from '@playwright/test'
import { pdf } from './apply.ts'
import { expectAccessible } from './axe.ts'

/** What a company gives once for all people of a bundle: its account, unless an earlier journey of the city gave it, and one file with all contracts. */
export async function giveForAll(page: Page): Promise<void> {
  const contracts = page.getByText('给所有人上传“劳动合同”')
  await contracts.waitFor()
  const account = page.getByRole('link', { name: /填写单位的收款信息/ })
  if ((await account.count()) > 0) {
    await account.click()
    await page.locator('#bank_account').fill('3100 0000 1234 5678')
    await expectAccessible(page)
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('link', { name: '回到一起申请的全部人员' }).click()
  }
  await contracts.click()
  await page.locator('#file-contract').setInputFiles(pdf('合同汇编.pdf'))
  await page.getByRole('button', { name: /上传.*劳动合同/ }).click()
}
