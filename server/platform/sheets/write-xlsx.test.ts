import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { xlsx } from './write-xlsx.ts'

const sheetOf = (bytes: Buffer) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())

it('writes text as text, never as a formula, and numbers as numbers', () => {
  const sheet = sheetOf(xlsx([['=1+1', '<b>&', 12.5, null]], [10]))
  expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>')
  expect(sheet).toContain('&lt;b&gt;&amp;')
  expect(sheet).toContain('<c><v>12.5</v></c><c/>')
  expect(sheet).not.toContain('<f>')
})

it('drops control signs, which XML cannot hold', () => {
  expect(sheetOf(xlsx([['a\u0001b\nc']]))).toContain('ab\nc')
})

it('has the same bytes for the same rows', () => {
  expect(xlsx([['a']]).equals(xlsx([['a']]))).toBe(true)
})
