import { expect, test } from 'vitest'
import { BARS } from './bars.ts'
import { CLAUSES } from './clauses.ts'
import { findBarred } from './find-barred.ts'
import { IN_ORDER, REFUSED } from './phrases.ts'

test.each(REFUSED)('%s is barred: %s', (bar, text) => {
  const found = findBarred(`负责纯化车间的日常操作。${text}。其他面议`, false)
  expect(found.map((one) => one.bar.id)).toContain(bar)
  // The words named are words of the text, so that whoever wrote it finds them.
  const written = text.normalize('NFKC').toLowerCase().replace(/[\s*]/g, '').replace('僅', '仅')
  for (const one of found) for (const word of one.words) expect(written).toContain(word.replace(/\s/g, ''))
})

test.each(IN_ORDER)('in order: %s', (text) => {
  expect(findBarred(text, false).map((one) => `${one.bar.id}: ${one.words.join(' ')}`)).toEqual([])
})

test('an age limit passes with a ground, everything else does not', () => {
  expect(findBarred('35岁以下', true)).toEqual([])
  expect(findBarred('35岁以下，限男性', true).map((one) => one.bar.id)).toEqual(['sex'])
})

test('every bar says by which clause and what to write instead, in both languages', () => {
  for (const { clauses, instead, title } of BARS) {
    expect(clauses.length).toBeGreaterThan(0)
    for (const id of clauses) expect(CLAUSES[id].says.zh).not.toBe('')
    for (const text of [instead, title]) expect([text.zh, text.en]).not.toContain('')
  }
})
