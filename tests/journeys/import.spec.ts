import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'
import { signedIn } from './people.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
/** Made up, with right check digits. One of them was born in 1990, one in 1991, one in 1992. */
const NUMBERS = ['310117199004120015', '310117199104120016', '310117199204120017'].map(withCheckDigit)

function withCheckDigit(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return `${number.slice(0, 17)}${'10X98765432'[sum % 11]}`
}

/** The template with rows typed into its first columns, as a spreadsheet program would keep them. */
function filledIn(template: Buffer, rows: readonly (readonly string[])[]): Buffer {
  const parts = unzipSync(template)
  const cells = (row: readonly string[]) =>
    row.map((text) =>
      text.startsWith('=')
        ? `<c t="str"><f>${text.slice(1)}</f><v>陈演示</v></c>`
        : `<c t="inlineStr"><is><t>${text}</t></is></c>`,
    )
  const lines = rows.map((row, at) => `<row r="${at + 2}">${cells(row).join('')}</row>`).join('')
  parts[SHEET] = strToU8(strFromU8(parts[SHEET] ?? new Uint8Array()).replace('</sheetData>', `${lines}</sheetData>`))
  return Buffer.from(zipSync(parts))
}

test('a sheet is read without being entered, mended in place and in Excel, entered, and taken back as a whole', async ({
  browser,
}) => {
  const officer = await signedIn(browser, 'songjiang', 'sj-officer')
  const page = await officer.newPage()
  await page.goto('/desk/songjiang/imports')
  await page.getByLabel('人员').check()
  await expectAccessible(page)
  const asked = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载模板（Excel）' }).click()
  const template = await readFile(await (await asked).path())
  const [first = '', second = '', third = ''] = NUMBERS
  const rows = [
    ['赵演示', first],
    ['=CONCAT("陈","演示")', second],
    ['钱@演示', third],
    ['赵演示', first],
  ]
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('填好的表').setInputFiles({ name: '人员.xlsx', mimeType, buffer: filledIn(template, rows) })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 行可导入，3 行要看一下')
  await expect(page.locator('.counts')).toHaveText('可导入1有误2重复1')
  const formula = page.getByRole('form', { name: '第 3 行' })
  await expect(formula).toContainText('这一格是公式，请改成数值或文字。')
  await expect(page.getByRole('form', { name: '第 5 行' })).toContainText('与第 2 行重复。')
  await expectAccessible(page)

  const faulty = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载要改的行（附原因）' }).click()
  const parts = unzipSync(await readFile(await (await faulty).path()))
  const text = strFromU8(parts[SHEET] ?? new Uint8Array())
  expect(text).toContain('第 3 行 姓名')
  expect(text).not.toContain('<f>')

  await formula.getByLabel('姓名').fill('陈演示')
  await formula.getByRole('button', { name: '保存并检查' }).click()
  await expect(page.getByText('第 3 行可以导入了。')).toBeVisible()
  await expect(page.locator('.counts')).toHaveText('可导入2有误1重复1')
  await page.getByRole('button', { name: '导入 2 行' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '导入 2 行' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已登记 2 条')
  await expect(page.locator('.counts')).toHaveText('可导入0有误1重复1已登记2')

  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByRole('button', { name: '撤销这次导入' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已撤销，登记的内容都已收回')
  await expectAccessible(page)
  await page.goto('/desk/songjiang/imports')
  await expect(page.getByRole('row', { name: /人员\.xlsx/ })).toContainText('已撤销')
  await officer.close()
})
