import { defineConfig } from 'drizzle-kit'

/** Each room keeps its tables in its schema.ts; `npx drizzle-kit generate` writes what changed as SQL. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./server/*/schema.ts', './server/platform/*/schema.ts'],
  out: './server/migrations',
})
