import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { csv } from '../files/csv.ts'
import { type Cell, checkSheet, type ReadRow, readSheet, templateWorkbook, workbook, xlsx } from './index.ts'
import { readRows } from './read/rows.mjs'

const rowsOf = (bytes: Uint8Array): ReadRow[] => [...readRows(bytes, 1_000_000)].flatMap((one) => one.rows)
const textsOf = (bytes: Uint8Array): string[][] =>
  rowsOf(bytes).map((row) => row.cells.map((cell) => `${cell.column}:${cell.text}`))

/** As the writer keeps it: without what XML has no sign for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const kept = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '𠮷田',
    '䶮',
    '买买提·艾力',
    '=1+1',
    '+86',
    '-5',
    '@x',
    '＝SUM(A1)',
    '_x000D_',
    '<a&b>"',
    '0012',
    ' ',
  ),
)

test('what is written is read again, sign for sign, numbers as numbers', () => {
  const cell = fc.oneof(
    word,
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }),
    fc.constant(null),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const want = rows.flatMap((row) => {
        const cells = row.flatMap((one, column) => {
          const text = typeof one === 'number' ? String(Number(one.toPrecision(15))) : kept(one ?? '')
          return text === '' ? [] : [`${column}:${text}`]
        })
        return cells.length > 0 ? [cells] : []
      })
      expect(textsOf(xlsx(rows as Cell[][]))).toEqual(want)
    }),
    { numRuns: 300 },
  )
})

test('CSV is read as it was written, in UTF-8 and in GB 18030', () => {
  const plain = word.filter((one) => !/^'?[=＝]/.test(one) && !one.includes('\0') && !/\p{Surrogate}/u.test(one))
  const want = (rows: string[][]) =>
    rows
      .map((row) => row.flatMap((one, column) => (clean(one) === '' ? [] : [`${column}:${clean(one)}`])))
      .filter((row) => row.length > 0)
  const clean = (one: string) =>
    (/^[\t\r+\-@＋－＠]/.test(one) ? one : one.replace(/^'(?=[+\-@＋－＠\t\r])/, '')).replaceAll('\r', '')
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          plain.map((one) => one.replaceAll('\r', '').replace('\ufeff', '')),
          { maxLength: 5 },
        ),
      ),
      (rows) => {
        expect(textsOf(Buffer.from(csv(rows)))).toEqual(want(rows))
      },
    ),
    { numRuns: 300 },
  )
  const gb = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xd5, 0xd4, 0x0a])
  expect(textsOf(gb)).toEqual([['0:姓名'], ['0:赵']])
})

const workbookOf = (sheet: string, more: Record<string, string> = {}) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="隐" state="hidden" r:id="a"/><sheet name="S" r:id="b"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="no.xml"/><Relationship Id="b" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  })

test('a formula is named by its cell and its value is not taken', () => {
  const sheet =
    '<worksheet><sheetData><row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="str"><f t="shared" si="0"/><v>甲</v></c></row></sheetData></worksheet>'
  expect(rowsOf(workbookOf(sheet))).toEqual([
    {
      line: 3,
      cells: [
        { column: 1, text: '', kind: 'formula' },
        { column: 2, text: '', kind: 'formula' },
      ],
    },
  ])
  expect(rowsOf(Buffer.from('甲,=1+1\n'))[0]?.cells[1]).toEqual({ column: 1, text: '', kind: 'formula' })
})

test('days, long numbers, shared texts with their reading aids, prefixes', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>'
  const texts = '<sst><si><t>行</t></si><si><r><t>赵</t></r><r><t>演示</t></r><rPh><t>zhao</t></rPh></si></sst>'
  const sheet =
    '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>1</x:v></x:c><x:c s="1"><x:v>45473</x:v></x:c><x:c s="2"><x:v>45473.5</x:v></x:c><x:c><x:v>1.10101199001011E+17</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  const [row] = rowsOf(workbookOf(sheet, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': texts }))
  expect(row?.cells.map((one) => [one.kind, one.text])).toEqual([
    ['text', '赵演示'],
    ['day', '2024-06-30'],
    ['day', '2024-06-30'],
    ['rounded', ''],
    ['error', ''],
  ])
})

/** A zip whose directory says what it likes. */
function liar(said: number, real: number): Buffer {
  const bytes = Buffer.from(workbookOf(`<worksheet>${' '.repeat(real)}</worksheet>`))
  const at = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1')
  bytes.writeUInt32LE(said, at + 24)
  return bytes
}

test('an archive bomb is refused by its directory and not unpacked; one that lies is caught while it unpacks', () => {
  const size = 600_000_000
  const begunToPack = performance.now()
  const packed = deflateRawSync(Buffer.alloc(size), { level: 1 })
  const packing = performance.now() - begunToPack
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(size, 24)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + packed.length, 16)
  const bomb = Buffer.concat([head, packed, entry, end])
  const begun = performance.now()
  expect(() => checkSheet(bomb)).toThrow('far too large')
  expect(performance.now() - begun).toBeLessThan(packing / 4)
  expect(() => rowsOf(liar(1_000, 300_000))).toThrow('bomb')
  expect(() => rowsOf(liar(4_000_000_000, 100))).toThrow('bomb')
})

test('entities of one’s own, documents within, old and locked files are refused', () => {
  expect(() => rowsOf(workbookOf('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'))).toThrow('broken')
  expect(() => rowsOf(workbookOf('<worksheet>&b;</worksheet>'))).toThrow('broken')
  expect(() => checkSheet(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toThrow('old xls')
  expect(() => checkSheet(zipSync({ 'a.txt': strToU8('a') }))).toThrow('Only Excel')
  expect(() => checkSheet(Buffer.from('%PDF-1.7'))).toThrow('Only Excel')
  expect(() => checkSheet(Buffer.alloc(0))).toThrow('empty')
})

test('whatever bytes come, the reader answers or refuses', () => {
  const good = Buffer.from(
    xlsx([
      ['甲', 1],
      ['乙', 2],
    ]),
  )
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
      const bytes = Buffer.from(good)
      bytes[at] = byte
      try {
        rowsOf(bytes)
      } catch (error) {
        expect((error as Error).name).toBe('SheetRefusal')
      }
    }),
    { numRuns: 500 },
  )
})

test('a template has its drop-downs, marks and notes, and reads as an empty sheet', async () => {
  const column = {
    id: 'a',
    title: { zh: '学历', en: 'Education' },
    required: true,
    note: { zh: '选一项', en: 'Choose' },
  }
  const bytes = templateWorkbook([{ ...column, choices: [{ zh: '本科', en: 'Bachelor' }] }], 'zh')
  const found = []
  for await (const piece of readSheet(bytes)) found.push(...piece.rows)
  expect(found).toEqual([{ line: 1, cells: [{ column: 0, text: '学历 *', kind: 'text' }] }])
})

test('rows come in pieces from a thread, and too many are refused', async () => {
  const bytes = workbook([{ name: 'A', rows: Array.from({ length: 1_200 }, (_, index) => [index, '甲']) }])
  const sizes = []
  for await (const piece of readSheet(bytes)) sizes.push(piece.rows.length)
  expect(sizes).toEqual([500, 500, 200])
  await expect(async () => {
    for await (const _ of readSheet(bytes, 1_000));
  }).rejects.toThrow('at most 100,000')
})
