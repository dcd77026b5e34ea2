import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { at, root } from './root.mjs'

/** Every file below the folders, without what is installed or built. */
export function files(...folders) {
  return folders.filter((folder) => existsSync(at(folder))).flatMap((folder) => walk(at(folder)))
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort()
}

const BUILT = ['engine', 'server', 'cli', 'tokens', 'desk']
const ROOT = ['package-lock.json', 'tsconfig.json', 'vite.server.config.ts']

/** Hash of everything that the build reads; tests left out. */
export function sourceKey() {
  const hash = createHash('sha256').update(process.versions.modules)
  const all = [...files(...BUILT), ...ROOT.map((name) => at(name))]
  for (const path of all) {
    if (/\.test\.tsx?$/.test(path) || !existsSync(path)) continue
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}
