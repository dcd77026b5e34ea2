import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{engine,server,cli,desk,tokens,tools}/**/*.test.{ts,tsx}', 'tests/trust/**/*.test.ts'],
    globalSetup: ['server/platform/database/testing-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
