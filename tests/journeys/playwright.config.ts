import { defineConfig } from '@playwright/test'

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

/** The journeys: a real browser and the built program, one of each to a worker (`journey.ts`). `XINGLIN_TRACE=1` keeps what a failed one did. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../build/journeys',
  // One city, one business day: the journeys of a worker share it and go one after the other.
  workers: 2,
  fullyParallel: false,
  // Once more, in a city of its own: what then passes is named at the end of the run as unsteady, for somebody to look at.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: { executablePath, args: [...QUIET, ...sandbox] },
    locale: 'zh-CN',
    actionTimeout: 20_000,
    trace: process.env.XINGLIN_TRACE ? 'retain-on-failure' : 'off',
  },
})
