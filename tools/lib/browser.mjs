import { existsSync } from 'node:fs'
import { packedBrowser } from './packed-browser.mjs'
import { run } from './run.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The first browser on this machine that really runs: a place-holder of Ubuntu's only tells to install a snap. */
async function installedBrowser() {
  for (const path of [process.env.XINGLIN_CHROMIUM, ...PLACES]) {
    if (!path || !existsSync(path)) continue
    const { code } = await run(path, ['--version', '--no-sandbox'], { quiet: true, limit: 30_000 })
    if (code === 0) return path
  }
  return undefined
}

/** True when the machine can draw Chinese; macOS always can. */
async function drawsChinese() {
  if (process.platform === 'darwin') return true
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], { quiet: true })
  return code === 0 && output.trim() !== ''
}

/** On Debian and Ubuntu root can simply install browser and font; failure is no harm, there is another way. */
async function installBySystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('Installing chromium and a Chinese font by apt-get …')
  const options = { quiet: true, limit: 300_000, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], options)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options)
}

/**
 * A browser for the journeys, with the environment variables to run it in. XINGLIN_CHROMIUM names the program;
 * XINGLIN_PACKED=1 says that it is the one from npm, which wants no sandbox and has a Chinese font of its own.
 */
export async function findBrowser() {
  const ready = async () => ((await drawsChinese()) ? await installedBrowser() : undefined)
  let path = await ready()
  if (!path) {
    await installBySystem()
    path = await ready()
  }
  if (path) return { XINGLIN_CHROMIUM: path }
  const packed = await packedBrowser()
  if (packed) return { ...packed.env, XINGLIN_CHROMIUM: packed.path, XINGLIN_PACKED: '1' }
  path = await installedBrowser()
  return path ? { XINGLIN_CHROMIUM: path } : undefined
}
