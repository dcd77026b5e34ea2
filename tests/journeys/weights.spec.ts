import { expect } from '@playwright/test'
import { plantLists } from '../trust/planted-lists.ts'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'
import { signedIn } from './people.ts'
import { openDatabase } from './program-database.ts'
import { shot } from './shots.ts'

const CITY = 'songjiang'

test('weights are learnt from lists that were shown, replayed, released by a second person, and withdrawn', async ({
  browser,
  program,
}) => {
  test.setTimeout(240_000)
  const database = await openDatabase(program)
  // Months of lists in which employers chose by the pay asked for alone; nobody who learns is told.
  await plantLists(database, 800, [0, 0, 0, 0, 1], 1)
  await database.close()
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const page = await officer.newPage()
  await page.goto(`/desk/${CITY}/weights`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('人工设定')
  await page.getByRole('button', { name: '拟合新权重' }).click()
  await page.getByRole('group', { name: '拟合新权重' }).getByRole('button', { name: '拟合新权重' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第 1 版权重等待处理', { timeout: 90_000 })
  await expect(page.getByText('由另一位工作人员采用。')).toBeVisible()
  await expect(page.getByRole('button', { name: '采用', exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await shot(page, 'weights')

  const head = await signedIn(browser, CITY, 'sj-head')
  const second = await head.newPage()
  await second.goto(`/desk/${CITY}/weights`)
  await second.getByLabel('理由').fill('演示：回放更好')
  await second.getByRole('button', { name: '采用', exact: true }).click()
  await second.getByRole('group', { name: '采用' }).getByRole('button', { name: '采用' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toContainText('现在用的是第 1 版权重')
  await expectAccessible(second)
  await shot(second, 'weights-released')

  await second.getByLabel('理由').fill('演示：恢复')
  await second.getByRole('button', { name: '停用这一版' }).click()
  await second.getByRole('group', { name: '停用这一版' }).getByRole('button', { name: '停用这一版' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toContainText('人工设定')
  for (const one of [officer, head]) await one.close()
})
