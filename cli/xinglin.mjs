#!/usr/bin/env node
// The command line: built like the server, by the same build. `npm start` and `npm run build` make it.
import { existsSync } from 'node:fs'

const built = new URL('../build/xinglin.mjs', import.meta.url)
if (!existsSync(built)) {
  console.error('xinglin is not built yet: run npm run build first.')
  process.exit(1)
}
const { main } = await import(built.href)
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error && 'sentence' in error ? error.sentence : error)
  process.exitCode = 1
}
