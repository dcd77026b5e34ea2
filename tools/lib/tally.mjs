import { existsSync, readFileSync } from 'node:fs'

/** What a run of tests came to. A run that failed without one failed test (a file did not load) counts as one failure. */
export function tally(reportPath, code, read) {
  const report = existsSync(reportPath) ? read(JSON.parse(readFileSync(reportPath, 'utf8'))) : { passed: 0, failed: 0 }
  return code !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report
}

/** Reads Vitest's JSON report. */
export const vitestReport = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests })

/** Reads Playwright's JSON report; a flaky test passed in the end, and Playwright names it. */
export const playwrightReport = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })
