import { expect, test } from 'vitest'
import { checkFile, LARGEST_FILE } from './check.ts'

const pdf = Buffer.from('%PDF-1.7\n…')
const zip = Buffer.from([0x50, 0x4b, 3, 4, 0, 0])

test('a PDF that is one is taken, its name made safe', () => {
  expect(checkFile('../合同\u202Efdp.pdf', pdf)).toMatchObject({
    name: '.._合同_fdp.pdf',
    mediaType: 'application/pdf',
  })
})

test.each([
  ['an archive that calls itself a PDF', 'bomb.pdf', zip],
  ['a PDF that calls itself a picture', 'a.png', pdf],
  ['a web page', 'a.html', Buffer.from('<script>')],
  ['nothing', 'a.pdf', Buffer.alloc(0)],
  ['too much', 'a.pdf', Buffer.concat([pdf, Buffer.alloc(LARGEST_FILE)])],
])('%s is refused', (_, name, bytes) => {
  expect(() => checkFile(name, bytes)).toThrow(expect.objectContaining({ code: 'unprocessable' }))
})
