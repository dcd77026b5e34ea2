import { defineConfig } from '@playwright/test'

const PORT = 8799
const packed = process.env.XINGLIN_PACKED === '1'
const executablePath = process.env.XINGLIN_CHROMIUM ?? '/usr/bin/chromium'
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const sandbox = packed || process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The journeys: a real browser, the built program, a database of its own that is made anew for each run. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../build/journeys',
  // One city, one business day: the journeys share it and go one after the other.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath, args: [...QUIET, ...sandbox] },
    locale: 'zh-CN',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node tests/journeys/serve.mjs',
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { PORT: String(PORT), XINGLIN_REQUESTS_PER_MINUTE: '100000' },
  },
})
