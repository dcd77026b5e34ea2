import { mkdirSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { at } from './root.mjs'
import { runNode } from './run.mjs'
import { playwrightReport, tally, vitestReport } from './tally.mjs'

const results = at('build', 'results')
const tool = (...path) => at('node_modules', ...path)

/** A check passes or not; what it says is shown only when it does not, because checks run side by side. */
const check = (name, script, args) => ({
  name,
  run: async () => {
    const { code, output } = await runNode(script, args, { quiet: true })
    if (code !== 0) console.log(`\n${name}:\n${output.trim()}\n`)
    return { ok: code === 0 }
  },
})

const tsc = tool('typescript', 'bin', 'tsc')

/** Compiler and the light checks: two lines of steps, one for each core. */
export const checks = [
  [
    check('types', tsc, ['-p', 'tsconfig.json']),
    check('types of the desk', tsc, ['-p', 'desk/tsconfig.json']),
    check('types of journeys', tsc, ['-p', 'tests/journeys/tsconfig.json']),
  ],
  [
    check('style', tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings']),
    check('imports', tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), [
      ...['--config', '.dependency-cruiser.cjs'],
      ...['engine', 'server', 'cli', 'desk', 'tokens'],
    ]),
    check('sizes', at('tools', 'check-sizes.mjs'), []),
  ],
]

/** Runs tests and reads their report. */
async function tests(name, script, args, read, env) {
  const report = `${results}/${name}.json`
  rmSync(report, { force: true })
  mkdirSync(results, { recursive: true })
  const { code } = await runNode(script, args(report), { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } })
  return { ok: code === 0, ...tally(report, code, read) }
}

/** The tests of engines, server and tools, or those of these files. */
export const vitest = (...files) => ({
  name: 'vitest',
  run: () => {
    const args = (report) => ['run', ...files, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    return tests('vitest', tool('vitest', 'vitest.mjs'), args, vitestReport, {})
  },
})

/** The bundles that the journeys are made on. */
export const bundle = {
  name: 'build',
  run: () => build({ always: true }).then((failure) => ({ ok: failure === undefined })),
}

/** The journeys in a browser. */
export const journeys = {
  name: 'journeys',
  run: async () => {
    const browser = await findBrowser()
    if (!browser) console.log('No browser was found and none could be installed; set XINGLIN_CHROMIUM to one.')
    if (!browser) return { ok: false, passed: 0, failed: 1 }
    const args = () => ['test', '--config', 'tests/journeys/playwright.config.ts', '--reporter=line,json']
    return tests('journeys', tool('@playwright', 'test', 'cli.js'), args, playwrightReport, browser)
  },
}
