import { expect, test } from 'vitest'
import type { DocumentContent } from './content.ts'
import { charactersOf, spellOut } from './glyphs.mjs'
import { renderPdf } from './pdf.ts'
import { printed } from './printed.ts'
import { renderWord } from './word.ts'

const text = (zh: string) => ({ zh, en: zh })
const ADDRESS = 'https://talent.example.cn/songjiang/zh/casework/verify'

/** A decision that says this. */
const saying = (words: string, look: DocumentContent['look'] = 'letter'): DocumentContent => ({
  look,
  unit: text('某区人力资源和社会保障局'),
  title: text('决定书'),
  number: '某决〔2024〕1号',
  to: text(words),
  paragraphs: [{ text: text(words), heading: false }],
  table: { head: null, rows: [[text('内容'), text(words)]] },
  closing: [text(words)],
  signature: { unit: text('某局'), on: '2024-06-03' },
  remark: text(words),
  code: '7Q4K-0XZM-93TB',
  demonstration: true,
})

const shown = (pdf: Buffer): Set<string> => {
  const maps = pdf.toString('latin1').matchAll(/^<[0-9A-F]+> <([0-9A-F]+)>$/gm)
  return new Set([...maps].map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le')))
}

test.each([
  '#import "x": *',
  '#panic("x")',
  '*甲* _乙_ `丙` $丁$ \\ <a> @b // c /* d',
  '= 一\n- 二\n+ 三\n/ 四: 五',
  '#{while true {}}',
  ']})"\'',
])('what is typed is printed, never obeyed: %s', async (words) => {
  const characters = shown(await renderPdf(printed(saying(words), 'zh', ADDRESS)))
  for (const one of words.replace(/\s/g, '')) expect(characters, one).toContain(one)
})

test('rare characters of names are printed, and one that no font has is written by its number', async () => {
  const characters = shown(await renderPdf(printed(saying('𠮷䶮㙍𫍲𬱖㛃买买提·艾力𤧩'), 'zh', ADDRESS)))
  for (const one of '𠮷䶮㙍𫍲𬱖㛃·〔U+249E9〕') expect(characters, one).toContain(one)
})

test('every look is set in both languages, and the same document has the same bytes', async () => {
  for (const look of ['letter', 'slip', 'certificate'] as const)
    for (const lang of ['zh', 'en'] as const) {
      const sheet = printed(saying('甲 A', look), lang, ADDRESS)
      const first = await renderPdf(sheet)
      expect(first.equals(await renderPdf(sheet))).toBe(true)
    }
})

test('many at once are all answered', async () => {
  const pdfs = await Promise.all(
    Array.from({ length: 12 }, (_, i) => renderPdf(printed(saying(`第${i}件`), 'zh', ADDRESS))),
  )
  expect(new Set(pdfs.map((one) => one.toString('latin1'))).size).toBe(12)
})

test('Word holds what was typed as text, without what XML cannot hold', () => {
  const words = '<w:p/>&"甲\u0007乙\n𠮷'
  const sheet = printed(saying(words), 'zh', ADDRESS)
  const word = renderWord(sheet, '编辑稿')
  expect(word.subarray(0, 2).toString()).toBe('PK')
  expect(renderWord(sheet, '编辑稿').equals(word)).toBe(true)
})

test('characters without a glyph are spelt out, invisible ones left out', () => {
  const has = new Set([0x7532, 0x20])
  expect(spellOut('甲 乙\u200d\ufe00', has)).toBe('甲 〔U+4E59〕')
  expect(charactersOf(Buffer.alloc(12)).size).toBe(0)
})
