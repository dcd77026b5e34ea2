#!/usr/bin/env node
import { existsSync } from 'node:fs'

/* The `xinglin` command: runs what `npm run build` made of cli/main.ts. */
const built = new URL('../build/xinglin.mjs', import.meta.url)
if (!existsSync(built)) {
  console.error('xinglin is not built yet: npm run build')
  process.exit(1)
}
const { main } = await import(built.href)
process.exit(await main(process.argv.slice(2)))
