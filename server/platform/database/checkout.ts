import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout, found upwards from this file, whether it runs as source or from build/. */
export function checkout(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && nameIn(manifest) === 'xinglin') return realpathSync(folder)
    if (folder === dirname(folder)) return realpathSync(process.cwd())
  }
}

function nameIn(manifest: string): unknown {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof content === 'object' && content !== null && 'name' in content ? content.name : undefined
}
