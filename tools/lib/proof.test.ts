import { expect, test } from 'vitest'
import { markdown } from './proof.mjs'

const run = { begun: '2026-01-02T03:04:05.000Z', minutes: 30, commit: 'abc', machine: 'Node', tests: [] }
const crash = {
  name: 'crash',
  claim: 'nothing is lost',
  seconds: 9,
  commit: 'abcdef0123456789',
  counts: { cases_found: 5000, lost: 0 },
}

test('a proof shows its claim and what was counted', () => {
  const page = markdown({ runs: [run], proofs: [{ ...crash, holds: true, database: 'PostgreSQL 18.4' }] })
  expect(page).toContain('## crash: holds')
  expect(page).toContain('nothing is lost. 9 s; PostgreSQL 18.4; commit abcdef012345.')
  expect(page).toContain('| cases found | 5 000 |')
  expect(page).toContain('| lost | 0 |')
})

test('a proof that was broken off does not pass for one that holds', () => {
  expect(markdown({ runs: [run], proofs: [{ ...crash, holds: false }] })).toContain('## crash: DOES NOT HOLD')
})
