import { benchBatch } from './batch/run.ts'
import { benchCasework } from './casework/run.ts'
import { benchMatching } from './matching/run.ts'
import { benchNightly } from './nightly/run.ts'
import { benchPages } from './pages/run.ts'
import { benchPolicy } from './policy/run.ts'
import { benchSweep } from './sweep/run.ts'
import { benchWhatIf } from './what-if/run.ts'

/** Suites by name; `npm run bench` runs all, `npm run bench policy` one. Answers 1 when a target is missed. */
const SUITES: Readonly<Record<string, () => Promise<boolean>>> = {
  policy: benchPolicy,
  pages: benchPages,
  casework: benchCasework,
  sweep: benchSweep,
  'what-if': benchWhatIf,
  matching: benchMatching,
  batch: benchBatch,
  nightly: benchNightly,
}

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'))
const unknown = wanted.filter((name) => !(name in SUITES))
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`)
  process.exit(2)
}
let allMet = true
for (const [name, suite] of Object.entries(SUITES))
  if (wanted.length === 0 || wanted.includes(name)) allMet = (await suite()) && allMet
process.exitCode = allMet ? 0 : 1
