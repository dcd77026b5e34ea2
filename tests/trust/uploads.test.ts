import { deflateRawSync, deflateSync, inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fault } from '../../server/platform/fault.ts'
import { checkFile } from '../../server/platform/files/check.ts'
import { act, draftGraduate, must } from './cases.ts'
import { type City, openCity } from './city.ts'
import { PDF } from './papers.ts'

const MEGABYTE = 1024 * 1024
const MARK = 'a-sentence-that-must-not-be-read-from-the-database'
const crc = Buffer.alloc(4)

/** A zip with one entry whose header may lie about its size. */
function zip(name: string, content: Buffer, packed = deflateRawSync(content)): Buffer {
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32LE(packed.length, 0)
  sizes.writeUInt32LE(content.length, 4)
  const length = Buffer.alloc(4)
  length.writeUInt16LE(name.length, 0)
  const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), crc, sizes, length])
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

/** A PNG of one pixel, or (the bomb) one that says it is 60 000 pixels wide and high. */
function png(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    return Buffer.concat([size, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 8
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    sign,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64), Buffer.from([0xff, 0xd9])])
const bomb = zip('a.xml', Buffer.alloc(40 * MEGABYTE))

const REFUSED: [string, string, Buffer][] = [
  ['nothing', 'a.pdf', Buffer.alloc(0)],
  ['one byte', 'a.pdf', Buffer.from('%')],
  ['eleven megabytes', 'a.pdf', Buffer.concat([PDF, Buffer.alloc(11 * MEGABYTE)])],
  ['an archive bomb', 'a.zip', bomb],
  ['an archive bomb as a workbook', 'a.xlsx', bomb],
  ['an archive bomb as a PDF', 'a.pdf', bomb],
  ['a nested archive', 'a.pdf', zip('b.zip', bomb)],
  ['a program', 'a.pdf', Buffer.from('MZ\x90\x00')],
  ['an ELF program', 'a.png', Buffer.from('\x7fELF\x02')],
  ['a web page', 'a.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a web page as a picture', 'a.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a vector picture with script', 'a.svg', Buffer.from('<svg onload="alert(1)" xmlns="http://www.w3.org/2000/svg"/>')],
  ['a PDF as a picture', 'a.jpg', PDF],
  ['a picture as a PDF', 'a.pdf', jpeg],
  ['a PDF with two ends', 'a.pdf.exe', PDF],
  ['a PDF whose name is turned round', 'a\u202efdp.exe', PDF],
  ['a PDF whose name has no end', 'pdf', PDF],
  ['a macro workbook of the old kind', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a PDF that is an archive too', 'a.pdf', Buffer.concat([PDF, zip('x.js', Buffer.from('alert(1)'))])],
  ['a picture that is an archive too', 'a.jpg', Buffer.concat([jpeg, zip('x.class', Buffer.from('cafebabe', 'hex'))])],
]

describe('what is refused', () => {
  test.each(REFUSED)('%s', (_, name, bytes) => {
    let fault: unknown
    try {
      checkFile(name, bytes)
    } catch (error) {
      fault = error
    }
    expect(fault).toBeInstanceOf(Fault)
    const { code, field, say } = fault as Fault
    expect({ code, field }).toEqual({ code: 'unprocessable', field: 'file' })
    expect(say.zh).toMatch(/。$/)
    expect(say.en).toMatch(/\.$/)
  })
})

/** Milliseconds of the quickest of three. */
const quickest = (work: () => void) =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now()
      work()
      return performance.now() - begun
    }),
  )

test('an archive bomb is refused without being unpacked', () => {
  const packed = deflateRawSync(Buffer.alloc(40 * MEGABYTE))
  const unpacking = quickest(() => inflateRawSync(packed))
  expect(quickest(() => expect(() => checkFile('a.pdf', bomb)).toThrow(Fault))).toBeLessThan(unpacking / 2)
})

describe('what is taken', () => {
  test.each([
    ['../../etc/合同.pdf', '.._.._etc_合同.pdf'],
    ['C:\\temp\\a.PDF', 'C__temp_a.PDF'],
    ['合同\u202Exslx.pdf', '合同_xslx.pdf'],
    ['a\r\nb"c.pdf', 'a__b_c.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
    ['𠮷'.repeat(200).concat('.pdf'), `${'𠮷'.repeat(116)}.pdf`],
  ])('a PDF called %s is kept as %s', (name, kept) => {
    expect(checkFile(name, PDF).name).toBe(kept)
  })

  test.each([
    ['a.png', png(1), 'image/png'],
    ['a.PNG', png(60_000), 'image/png'],
    ['a.jpeg', jpeg, 'image/jpeg'],
  ])('%s', (name, bytes, mediaType) => {
    expect(checkFile(name, bytes).mediaType).toBe(mediaType)
  })
})

describe('in the running city', () => {
  let city: City
  let caseId: string
  beforeAll(async () => {
    city = await openCity()
    caseId = await draftGraduate(city, 'zhao')
  })
  afterAll(() => city.close())

  const upload = (name: string, bytes: Buffer) =>
    city.page('zhao', 'songjiang', `/casework/${caseId}/evidence`, { evidence: 'contract', file: { name, bytes } })
  const countFiles = async () => (await city.sql('select count(*)::int as rows from file'))[0].rows

  test('a refused file is told on the page, in words, and is not kept', async () => {
    const before = await countFiles()
    const answer = await upload('a.pdf', bomb)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('只接受 PDF、JPG 和 PNG 文件')
    const large = await upload('a.pdf', Buffer.concat([PDF, Buffer.alloc(11 * MEGABYTE)]))
    expect(large.status).toBe(413)
    expect(large.text).toContain('太大')
    expect(await countFiles()).toBe(before)
  })

  test('a file of nine megabytes is taken and comes back byte for byte', async () => {
    const bytes = Buffer.concat([PDF, Buffer.from(MARK), Buffer.alloc(9 * MEGABYTE, 'z')])
    expect((await upload('大文件.pdf', bytes)).status).toBe(303)
    const [row] = await city.sql('select id from file order by size desc limit 1')
    const { headers, bytes: back } = await city.page('zhao', 'songjiang', `/casework/${caseId}/files/${row.id}`)
    expect(back.equals(bytes)).toBe(true)
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' })
    expect(headers['content-disposition']).toBe(`inline; filename*=UTF-8''${encodeURIComponent('大文件.pdf')}`)
  })

  test('nothing of a paper can be read from the database', async () => {
    const pieces = [MARK, '%PDF-1.7', '/Type /Catalog'].map((one) => Buffer.from(one))
    for (const piece of pieces) {
      const found = await city.sql('select id from file where position($1::bytea in ciphertext) > 0', [piece])
      expect(found, piece.toString()).toEqual([])
    }
    expect(await countFiles()).toBeGreaterThan(2)
  })

  test('content that was altered, or moved to another file, does not open', async () => {
    must(await upload('甲.pdf', PDF))
    must(await upload('乙.pdf', PDF))
    const rows = await city.sql("select id from file where name in ('甲.pdf', '乙.pdf') order by id")
    const open = (id: string) => city.page('zhao', 'songjiang', `/casework/${caseId}/files/${id}`)
    expect((await open(rows[0].id)).status).toBe(200)
    await city.sql('update file set ciphertext = (select ciphertext from file where id = $2) where id = $1', [
      rows[0].id,
      rows[1].id,
    ])
    expect((await open(rows[0].id)).status).toBe(404)
    await city.sql(
      'update file set ciphertext = set_byte(ciphertext, 40, get_byte(ciphertext, 40) # 1) where id = $1',
      [rows[1].id],
    )
    expect((await open(rows[1].id)).status).toBe(404)
  })

  test('once filed, nothing is added', async () => {
    must(await act(city, 'zhao', 'songjiang', caseId, 'submit', { declared: true }))
    expect((await upload('a.pdf', PDF)).status).toBe(422)
  })
})
