import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{engine,server,cli,desk,tokens,tools}/**/*.test.{ts,tsx}', 'tests/trust/**/*.test.ts'],
    globalSetup: ['server/platform/database/testing-setup.ts'],
    // Every core: left to itself Vitest keeps one back, which on two is half. The modules of the program are read once for each, not
    // once for each file: what a file needs for itself is a database, and it has one.
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes in the end; how soon is for the bench to say.
    expect: { poll: { timeout: 20_000 } },
  },
})
