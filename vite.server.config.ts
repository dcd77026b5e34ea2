import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { rememberingIs } from './tools/lib/remembering-is.ts'

const root = import.meta.dirname
const out = join(root, 'build')

/** The entries that exist: build/server.mjs, build/xinglin.mjs, and the threads of the background, of sweeping and of ranking. */
const entries = Object.fromEntries(
  [
    ['server', 'server/app/main.ts'],
    ['xinglin', 'cli/main.ts'],
    ['background-thread', 'server/app/background/thread.ts'],
    ['sweep-thread', 'server/platform/sweep/thread.ts'],
    ['matching-thread', 'server/matching/index/thread.ts'],
  ]
    .map(([name, path]) => [name, join(root, path ?? '')] as const)
    .filter(([, path]) => existsSync(path)),
)

/** Copies the files of the public pages, and clears the chunks of the build before, whose names carry old hashes. */
const assets: Plugin = {
  name: 'xinglin-assets',
  async buildStart() {
    await rm(join(out, 'chunks'), { recursive: true, force: true })
  },
  async closeBundle() {
    const from = join(root, 'server', 'app', 'assets')
    if (existsSync(from)) await cp(from, join(out, 'assets'), { recursive: true })
  },
}

/** The program as files that Node runs: our own code and the query builder bundled, the other npm packages left outside. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [assets, rememberingIs],
  oxc: { jsx: { runtime: 'automatic' } },
  ssr: { noExternal: [/^@xinglin\//, /^drizzle-orm/], target: 'node' },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: false,
    target: 'node20',
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: entries,
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
  logLevel: 'warn',
})
