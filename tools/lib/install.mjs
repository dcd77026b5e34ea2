import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { at } from './root.mjs'
import { run, runNode } from './run.mjs'
import { stopWith } from './stop-with.mjs'

const stamp = at('node_modules', '.xinglin-installed')

/** What the installed packages depend on: the lock, the machine and the binary interface of Node. */
function wanted() {
  const hash = createHash('sha256').update(readFileSync(at('package-lock.json')))
  return hash.update([process.platform, process.arch, process.versions.modules].join(' ')).digest('hex')
}

/** True when npm finished here after the lock was last written, if not by us then by the developer's own hand. */
function isInstalled(key) {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === key
  const done = at('node_modules', '.package-lock.json')
  return existsSync(done) && statSync(done).mtimeMs >= statSync(at('package-lock.json')).mtimeMs
}

/** Installs exactly what the lock names, if that is not installed already. Install scripts do not run: none is needed. */
export async function install() {
  const key = wanted()
  if (!isInstalled(key)) {
    console.log('Installing packages (a minute or two, once) …')
    const args = [
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]
    const npm = process.env.npm_execpath
    const options = { quiet: true, env: { NODE_ENV: '' } }
    const { code, output } = await (npm ? runNode(npm, args, options) : run('npm', args, options))
    if (code !== 0) fail(code, output)
  }
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== key) writeStamp(key)
}

/** A clone that was installed by someone else may be read-only; then the next start looks again, which is cheap. */
function writeStamp(key) {
  try {
    writeFileSync(stamp, key)
  } catch {
    // Looking again costs nothing.
  }
}

function fail(code, output) {
  if (/ENOSPC|no space left/i.test(output)) stopWith('The disk is full; free at least 1 GB and start again.')
  if (code === 127) stopWith('npm was not found; it comes with Node (https://nodejs.org).')
  if (/EACCES|EROFS|EPERM/.test(output)) stopWith('Packages cannot be written into this folder; run as its owner.')
  if (output.includes('EUSAGE')) {
    const missing = output.split('\n').filter((line) => / from lock file|does not satisfy/.test(line))
    console.error(missing.slice(0, 12).join('\n'))
    stopWith('package-lock.json does not fit package.json; run `npm install` and commit the lock.')
  }
  console.error(output.trim().split('\n').slice(-15).join('\n'))
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN/.test(output)) {
    stopWith('The package registry cannot be reached; check the network or `npm config get registry`.')
  }
  stopWith(`Packages could not be installed (npm ended with ${code}).`)
}
