import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'
import { command, signedIn, signUpByPhone } from './people.ts'
import { shot } from './shots.ts'

const CITY = 'songjiang'
/** Made up, with a right check digit. */
const NUMBER = withCheckDigit('31011719980412031')
const PERSON = '孙演示'
const reason = '演示：本人到窗口核对'

function withCheckDigit(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return `${number}${'10X98765432'[sum % 11]}`
}

test('a person whom the bureau entered signs up with the number: found as a duplicate, made one after the document was compared, and parted by a second officer', async ({
  browser,
}) => {
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const cells = { name: PERSON, id_number: NUMBER, birth_date: '1998-04-12', education: '大学本科' }
  const entered = await command(officer, CITY, 'registry/enter-record', { kind: 'person', cells })
  expect(entered.body).toMatchObject({ known: false, faults: [] })

  const page = await browser.newPage()
  await page.goto(`/${CITY}/zh/sign-in?back=/registry/profile/edit`)
  await signUpByPhone(page, '13900000077')
  await page.getByLabel('你的姓名').fill(PERSON)
  await page.getByLabel('证件号码').fill(NUMBER)
  await expectAccessible(page)
  await shot(page, 'own-number')
  await page.getByRole('button', { name: '保存档案' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('求职档案')
  await page.goto(`/${CITY}/zh/registry/me`)
  await expect(page.locator('main')).not.toContainText('大学本科')

  const desk = await officer.newPage()
  await desk.goto(`/desk/${CITY}/duplicates`)
  const row = desk.getByRole('row', { name: PERSON })
  await expect(row).toContainText('证件号码相同')
  await expect(row).toContainText('等待核对证件')
  await expectAccessible(desk)
  await shot(desk, 'duplicates')
  await desk.getByRole('link', { name: PERSON }).click()
  await expect(desk.getByRole('region', { name: '两条登记' })).toContainText('本人用账号登记，证件未核对')
  // A profile and its consents are not led over: the entry that has one is kept, and what the bureau knew is carried to it.
  const first = desk
    .getByRole('row', { name: /谁登记的/ })
    .getByRole('cell')
    .first()
  const own = (await first.innerText()).includes('本人用账号登记')
  await desk.getByRole('radio', { name: own ? /第一条/ : /第二条/ }).check()
  await desk.getByLabel('依据').fill(reason)
  await expect(desk.getByRole('button', { name: '是同一个，合并' })).toBeDisabled()
  await desk.getByLabel(/已核对本人证件/).check()
  await expectAccessible(desk)
  await shot(desk, 'duplicate')
  await desk.getByRole('button', { name: '是同一个，合并' }).click()
  await desk.getByRole('group', { name: '是同一个，合并' }).getByRole('button', { name: '是同一个，合并' }).click()
  await expect(desk.getByText(`并入“${PERSON}”`)).toBeVisible()
  await expect(desk.getByText('要撤销，请另一位工作人员来办。')).toBeVisible()
  await page.reload()
  await expect(page.locator('main')).toContainText('大学本科')

  const head = await signedIn(browser, CITY, 'sj-head')
  const second = await head.newPage()
  await second.goto(`/desk/${CITY}/duplicates`)
  const merged = second.getByRole('listitem').filter({ hasText: `并入“${PERSON}”` })
  await merged.getByRole('button', { name: '撤销合并' }).click()
  await merged.getByLabel('撤销原因').fill('演示：证件是另一个人的')
  await merged.getByRole('button', { name: '撤销合并' }).click()
  await expect(merged).toContainText('撤销：演示：证件是另一个人的')
  await expectAccessible(second)
  await page.reload()
  await expect(page.locator('main')).not.toContainText('大学本科')

  // Found to be two, they are not listed again.
  await second.getByRole('row', { name: PERSON }).getByRole('link').click()
  await second.getByLabel('依据').fill('演示：两个人')
  await second.getByRole('button', { name: '不是同一个' }).click()
  await second.getByRole('group', { name: '不是同一个' }).getByRole('button', { name: '不是同一个' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(second.getByRole('row', { name: PERSON })).toHaveCount(0)
  for (const one of [officer, head]) await one.close()
})
