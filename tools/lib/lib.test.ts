import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fits } from './check-node.mjs'
import { median, verdict } from './sizes.mjs'
import { playwrightReport, tally, vitestReport } from './tally.mjs'
import { woffToTtf } from './woff-to-ttf.mjs'

it.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.1.0', true],
])('Node %s: %s', (version, expected) => {
  expect(fits(version)).toBe(expected)
})

it('measures files', () => {
  expect([median([3, 1, 2]), median([])]).toEqual([2, 0])
  expect(verdict({ lines: 501, test: false })).toBe('fails')
  expect(verdict({ lines: 501, test: true })).toBe('fits')
  expect(verdict({ lines: 301, test: false })).toBe('smells')
})

describe('the tally', () => {
  it('counts a flaky journey as passed, and names it beside what failed', () => {
    const ended = (status: string, message: string) => ({ status, results: [{ error: { message } }, {}] })
    const spec = (title: string, tests: object[]) => ({ file: 'a.spec.ts', title, tests })
    const well = spec('asks', [{ status: 'expected', results: [{}] }])
    const suites = [
      {
        specs: [well, spec('waits', [ended('flaky', 'late')])],
        suites: [{ specs: [spec('pays', [ended('unexpected', 'no')])] }],
      },
    ]
    expect(playwrightReport({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 9 }, suites })).toEqual({
      passed: 4,
      failed: 2,
      reasons: ['a.spec.ts: pays\n  no'],
      unsteady: ['a.spec.ts: waits\n  late'],
    })
  })

  it('names the test that failed, or the file that did not load', () => {
    const failed = {
      status: 'failed',
      fullName: 'pays once',
      failureMessages: ['\u001b[31mtwice\u001b[39m\nat line 3'],
    }
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [{ status: 'passed' }, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'not found', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ]
    expect(vitestReport({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
      passed: 1,
      failed: 1,
      reasons: ['a.test.ts: pays once\n  twice\n  at line 3', 'b.test.ts\n  not found'],
    })
  })

  it('counts a run that failed without a report as one failure', () => {
    expect(tally('/nowhere', 1, playwrightReport)).toEqual({ passed: 0, failed: 1, reasons: [], unsteady: [] })
  })
})

it('unpacks a WOFF font into its tables', () => {
  const table = Buffer.from('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')
  const packed = deflateSync(table)
  const woff = Buffer.alloc(64 + packed.length)
  woff.write('wOFF', 0)
  woff.writeUInt32BE(0x00010000, 4)
  woff.writeUInt16BE(1, 12)
  woff.write('glyf', 44)
  for (const [at, value] of [
    [48, 64],
    [52, packed.length],
    [56, table.length],
    [60, 7],
  ] as const)
    woff.writeUInt32BE(value, at)
  packed.copy(woff, 64)
  const ttf = woffToTtf(woff)
  expect(ttf.readUInt32BE(0)).toBe(0x00010000)
  expect([ttf.toString('latin1', 12, 16), ttf.readUInt32BE(16), ttf.readUInt32BE(20), ttf.readUInt32BE(24)]).toEqual([
    'glyf',
    7,
    28,
    34,
  ])
  expect(ttf.subarray(28, 62)).toEqual(table)
  expect(ttf.length % 4).toBe(0)
})
