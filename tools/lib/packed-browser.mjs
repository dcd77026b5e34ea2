import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './caches.mjs'
import { at } from './root.mjs'
import { runNode } from './run.mjs'
import { woffToTtf } from './woff-to-ttf.mjs'

const FONTS = at('node_modules', '@fontsource', 'noto-sans-sc', 'files')

/**
 * The browser inside the npm package @sparticuz/chromium, unpacked once into the cache, with the libraries that it
 * needs on a bare machine and a Chinese font: by itself it draws no Chinese.
 * @returns the program, and the environment to run it in; undefined where it cannot be unpacked (not Linux x64)
 */
export async function packedBrowser() {
  const manifest = JSON.parse(readFileSync(at('node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'))
  const home = join(cacheFolder(), `chromium-${manifest.version}`)
  if (!existsSync(home) && !(await unpack(home))) return undefined
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { path: join(home, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') } }
}

/** Unpacks beside and renames at the end, so that an interrupted run leaves nothing half done behind. */
async function unpack(home) {
  const fresh = `${home}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())"
  // The package unpacks its libraries only where it believes to be in Amazon's cloud.
  const env = { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const { code } = await runNode('-e', [script], { env, quiet: true })
  if (code !== 0 || !existsSync(join(fresh, 'chromium'))) {
    rmSync(fresh, { recursive: true, force: true })
    return false
  }
  addFonts(join(fresh, 'fonts'), join(home, 'fonts'))
  rmSync(home, { recursive: true, force: true })
  renameSync(fresh, home)
  return true
}

function addFonts(folder, place) {
  mkdirSync(folder, { recursive: true })
  for (const subset of ['chinese-simplified', 'latin']) {
    for (const weight of [400, 700]) {
      const name = `noto-sans-sc-${subset}-${weight}-normal`
      writeFileSync(join(folder, `${name}.ttf`), woffToTtf(readFileSync(join(FONTS, `${name}.woff`))))
    }
  }
  const families = ['sans-serif', 'serif', 'system-ui', 'monospace']
  const prefer = (family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${place}</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${place}/cache</cachedir>${families.map(prefer).join('')}</fontconfig>\n`,
  )
}
