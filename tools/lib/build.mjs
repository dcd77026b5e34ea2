import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { at } from './root.mjs'
import { runNode } from './run.mjs'
import { sourceKey } from './sources.mjs'

const stamp = at('build', '.sources')
const vite = () => at('node_modules', 'vite', 'bin', 'vite.js')

/**
 * Builds server, command line and desk, unless exactly these sources were built already.
 * @returns {Promise<string | undefined>} one sentence on what went wrong; nothing when all is well
 */
export async function build({ always = false } = {}) {
  const key = sourceKey()
  if (!always && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return undefined
  if (!always) console.log('Building …')
  mkdirSync(at('build'), { recursive: true })
  rmSync(stamp, { force: true })
  const configs = ['vite.server.config.ts', 'desk/vite.config.ts'].filter((path) => existsSync(at(path)))
  const results = await Promise.all(
    configs.map((path) =>
      runNode(vite(), ['build', '--config', path], { quiet: true, env: { NODE_ENV: 'production' } }),
    ),
  )
  const failed = results.find((result) => result.code !== 0)
  if (failed) {
    console.error(failed.output.trim())
    return /ENOSPC/.test(failed.output) ? 'The disk is full; free at least 200 MB.' : 'The build failed; see above.'
  }
  writeFileSync(stamp, key)
  return undefined
}
