import { expect, it } from 'vitest'
import { checkout } from './checkout.ts'
import { schemaDrift } from './schema-drift.ts'

it('finds every schema.ts in the migrations; if not: npx drizzle-kit generate --config drizzle.config.ts', async () => {
  const ahead = await schemaDrift(checkout())
  expect(ahead.map((statement) => statement.slice(0, 60))).toEqual([])
})
