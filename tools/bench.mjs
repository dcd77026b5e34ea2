#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { checkNode } from './lib/check-node.mjs'
import { install } from './lib/install.mjs'
import { at } from './lib/root.mjs'
import { runNode } from './lib/run.mjs'
import { stopWith } from './lib/stop-with.mjs'

/* `npm run bench [names]`: bundles bench/main.ts like the server and runs it; arguments are handed on. */
checkNode()
await install()
if (!existsSync(at('bench', 'main.ts'))) stopWith('bench/main.ts is missing.')

const { build } = await import('vite')
await build({
  root: at(),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: [/^@xinglin\//], target: 'node' },
  build: {
    ssr: true,
    outDir: at('build', 'bench'),
    target: 'node20',
    sourcemap: true,
    rollupOptions: {
      input: { main: at('bench', 'main.ts'), 'sweep-thread': at('server', 'platform', 'sweep', 'thread.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs' },
    },
  },
})
const { code } = await runNode('--enable-source-maps', [
  '--expose-gc',
  at('build', 'bench', 'main.mjs'),
  ...process.argv.slice(2),
])
process.exit(code)
