import { existsSync, readFileSync } from 'node:fs'

/** What a run of tests came to. A run that failed without one failed test (a file did not load) counts as one failure. */
export function tally(reportPath, code, read) {
  const report = existsSync(reportPath) ? read(JSON.parse(readFileSync(reportPath, 'utf8'))) : nothing
  return code !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report
}
const nothing = { passed: 0, failed: 0, reasons: [], unsteady: [] }

/** Lines that tell a failure from another; the rest stands above, where it happened. */
const LINES = 20
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal are what is taken out
const COLOURS = /\u001b\[[0-9;]*m/g
const reason = (name, message = '') => [name, ...message.replace(COLOURS, '').split('\n').slice(0, LINES)].join('\n  ')

/** Reads Vitest's JSON report: counts, and what failed and why, a file that did not load among it. */
export const vitestReport = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  reasons: testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [reason(name, message)]
    return failed.map((one) => reason(`${name}: ${one.fullName}`, one.failureMessages[0]))
  }),
})

/** Reads Playwright's JSON report; one that passed only when it was tried again counts as passed and is told as unsteady. */
export function playwrightReport({ stats, suites }) {
  const specs = suites.flatMap(specsOf)
  const told = (status) =>
    specs.flatMap(({ file, title, tests }) =>
      tests
        .filter((one) => one.status === status)
        .map(({ results }) => reason(`${file}: ${title}`, results.find((one) => one.error)?.error.message)),
    )
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    reasons: told('unexpected'),
    unsteady: told('flaky'),
  }
}

const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)]
