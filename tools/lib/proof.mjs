import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem, type } from 'node:os'
import { at, root } from './root.mjs'

/** Where each proof leaves its record while the tests run; the same folder as in tests/trust/proof.ts. */
const records = at('build', 'proof')

/** Makes the tests run their full counts, and forgets what an earlier run left. */
export function beginProof() {
  rmSync(records, { recursive: true, force: true })
  process.env.PROOF = '1'
  // The crash rounds mostly wait for a database to recover: another file of tests has the time.
  process.env.VITEST_MAX_WORKERS ??= '2'
  return { begun: new Date(), commit: commit() }
}

/** Writes what the proofs recorded, and how the whole run ended, to docs/proof/<date>.md and .json; proofs of the same day that did not run again stay. */
export function publishProof({ begun, commit }, steps) {
  const names = existsSync(records) ? readdirSync(records).filter((name) => name.endsWith('.json')) : []
  const made = names.map((name) => ({ ...JSON.parse(readFileSync(`${records}/${name}`, 'utf8')), commit }))
  const tests = steps.flatMap(({ name, passed, failed, ok, seconds }) =>
    passed === undefined ? [] : [{ name, passed, failed, ok, seconds: Math.round(seconds) }],
  )
  const minutes = Math.round((Date.now() - begun) / 6000) / 10
  const path = at('docs', 'proof', begun.toISOString().slice(0, 10))
  const earlier = existsSync(`${path}.json`)
    ? JSON.parse(readFileSync(`${path}.json`, 'utf8'))
    : { runs: [], proofs: [] }
  const run = { begun: begun.toISOString(), minutes, commit, machine: machine(), tests }
  const kept = earlier.proofs.filter((one) => !made.some(({ name }) => name === one.name))
  const proofs = [...kept, ...made].sort((a, b) => a.name.localeCompare(b.name))
  const result = { runs: [...earlier.runs, run], proofs }
  mkdirSync(at('docs', 'proof'), { recursive: true })
  writeFileSync(`${path}.json`, `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(`${path}.md`, markdown(result))
  return `${path}.md`
}

function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  try {
    const changed = git('status', '--porcelain') !== ''
    return git('rev-parse', 'HEAD') + (changed ? ', with changes that are not committed' : '')
  } catch {
    return 'unknown: not a git checkout'
  }
}

const machine = () =>
  `Node ${process.version}, ${type()}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB`

/** A page for readers; every number in it was written by the test that counted it. */
export function markdown({ runs, proofs }) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)]
  return [
    `# Full counts of ${runs[0].begun.slice(0, 10)}`,
    ...runs.flatMap(({ begun, minutes, commit, machine, tests }) => [
      '',
      `- Begun ${begun}, ${minutes} minutes`,
      `- Commit ${commit}`,
      `- Machine ${machine}`,
      '',
      ...table(
        ['tests', 'passed', 'failed', 'seconds'],
        tests.map((one) => [one.name, one.passed, one.failed, one.seconds]),
      ),
    ]),
    ...proofs.flatMap((one) => [
      '',
      `## ${one.name}: ${one.holds ? 'holds' : 'DOES NOT HOLD'}`,
      '',
      `${one.claim}. ${one.seconds} s${one.database ? `; ${one.database}` : ''}; commit ${one.commit.slice(0, 12)}.`,
      '',
      ...table(
        ['counted', ''],
        Object.entries(one.counts).map(([what, count]) => [what.replaceAll('_', ' '), grouped(count)]),
      ),
    ]),
    '',
  ].join('\n')
}

const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ')
