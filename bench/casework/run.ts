import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { met, publish, round } from '../report.ts'
import { quantile } from './ask.ts'
import { benchFolder, openBench } from './city.ts'
import { fill, prepareFill } from './fill.ts'
import { type Interaction, interact } from './interact.ts'
import { makeModels } from './models.ts'
import { plot } from './plot.ts'
import { makeOfficers, read, type Sample } from './read.ts'
import { serve } from './serve.ts'
import { type Submitted, submit } from './submit.ts'

const KINDS = ['list', 'find', 'case'] as const
/** Accounts that hand in the drafts, each for many. */
const APPLICANTS = 100

/** A whole number given as `--name=123`, else the usual one. */
const flag = (name: string, usual: number): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const sizes = (): number[] =>
  (process.argv.find((one) => one.startsWith('--sizes='))?.split('=')[1] ?? '10000,100000,1000000')
    .split(',')
    .map(Number)

type Round = {
  readonly size: number
  readonly samples: readonly Sample[]
  readonly gigabytes: number
  readonly load: number
}

/** How lists, search and the screen of a case grow with the number of cases, and what handing in holds. `--sizes=10000,100000 --seconds=60 --rate=50 --submit=300 --keep` */
export async function benchCasework(): Promise<boolean> {
  const [seconds, rate, submitFor] = [flag('seconds', 60), flag('rate', 50), flag('submit', 300)]
  const rounds: Round[] = []
  let handedIn: Submitted | undefined
  let interactions: readonly Interaction[] = []
  const all = sizes()
  // Leaves the databases, and takes those that were left: for one more look at the same cases.
  const keep = process.argv.includes('--keep')
  for (const size of all) {
    const last = size === all.at(-1)
    const folder = benchFolder(size)
    const kept = keep && existsSync(`${folder}/filled`)
    const bench = await openBench(folder, kept)
    try {
      const started = performance.now()
      const applicants = []
      for (let at = 0; at < APPLICANTS; at += 1) {
        applicants.push(await bench.newAccount(`bench-applicant-${at}`))
        await bench.cookieOf(`bench-applicant-${at}`)
      }
      if (!kept) {
        await prepareFill(bench, await makeModels(bench))
        await fill(bench, size, last ? rate * submitFor * (keep ? 3 : 1) : 1, applicants)
        writeFileSync(`${folder}/filled`, '')
      }
      const officers = await makeOfficers(bench)
      await bench.shareBusinessDay()
      await bench.closeProgram()
      const [{ bytes }] = await bench.sql('select pg_database_size(current_database())::bigint as bytes')
      console.error(
        `${size} cases ${kept ? 'found' : 'made'} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
      )
      const stop = await serve(folder)
      try {
        const samples = await read(bench, officers, seconds)
        rounds.push({ size, samples, gigabytes: Number(bytes) / 2 ** 30, load: loadavg()[0] ?? 0 })
        tellWorst(samples)
        if (last && officers[0]) interactions = await interact(officers[0].cookie, officers[0].district.slug)
        if (last && submitFor > 0) handedIn = await submit(bench, rate, submitFor)
      } finally {
        await stop()
      }
    } finally {
      await bench.end(keep)
    }
  }
  return report(rounds, handedIn, interactions, { seconds, rate, submitFor })
}

const of = ({ samples }: Round, kind: string) => samples.filter((one) => one.kind === kind).map((one) => one.ms)

function tellWorst(samples: readonly Sample[]): void {
  for (const one of [...samples].sort((a, b) => b.ms - a.ms).slice(0, 12))
    console.error(`${one.ms.toFixed(0)} ms ${one.status} ${decodeURIComponent(one.path)}`)
}

async function report(
  rounds: readonly Round[],
  handedIn: Submitted | undefined,
  interactions: readonly Interaction[],
  { seconds, rate, submitFor }: { seconds: number; rate: number; submitFor: number },
): Promise<boolean> {
  const largest = rounds.at(-1)
  if (!largest) return false
  const failed = rounds.flatMap((one) => one.samples).filter((one) => one.status !== 200).length
  const targets = [
    ...KINDS.map((kind) => ({
      what: `${kind}, p95 at ${largest.size.toLocaleString('en')} cases, ms`,
      measured: quantile(of(largest, kind), 0.95),
      atMost: 100,
    })),
    { what: 'answers that were no answer', measured: failed, atMost: 0 },
    {
      what: 'desk, from click or key to next paint, slowest, ms',
      measured: Math.max(...interactions.map((one) => one.ms)),
      atMost: 200,
    },
    ...(handedIn
      ? [
          { what: `handing in, ${rate} a second, p99, ms`, measured: handedIn.p99, atMost: 300 },
          { what: 'acknowledged and lost', measured: handedIn.lost, atMost: 0 },
          { what: 'not acknowledged', measured: handedIn.refused, atMost: 0 },
          { what: 'ledger out of balance, fen', measured: Math.abs(handedIn.ledger), atMost: 0 },
        ]
      : []),
  ]
  await publish({
    suite: 'casework',
    notes: [
      'cases of made-up people, multiplied from model cases that the program’s own commands led; three districts (60, 30, 10 %), 9 in 10 cases ended; the embedded PostgreSQL as it ships, row-level security forced',
      `read: 20 signed-in officers at once for ${seconds} s, each asking about twice a second in no order, after 20 s that do not count; timed from sending to the last byte over HTTP, client and server on the same machine`,
      `desk: the list of open cases in a browser on a computer slowed to half, medians of five rounds: ${interactions.map((one) => `${one.name} ${one.ms}`).join(' · ')} ms`,
      `list: eleven filters, orders and pages, search among them · find: names, parts, single signs, initials, pinyin, numbers and their ends · case: the whole screen of a case taken at random`,
      ...(handedIn
        ? [
            `handing in: ${rate} a second for ${submitFor} s, sent on time whatever the answers take, timed from when each was due; ${handedIn.acknowledged} acknowledged of ${handedIn.sent}, ${round(handedIn.perSecond)} a second; p50 ${round(handedIn.p50)} ms, p95 ${round(handedIn.p95)} ms; 100 accounts hand in for all`,
          ]
        : []),
      `database: ${rounds.map((one) => `${one.size.toLocaleString('en')} cases ${round(one.gigabytes)} GiB (load ${one.load.toFixed(1)})`).join(' · ')}`,
    ],
    columns: ['cases', 'what', 'asked', 'p50 ms', 'p95 ms', 'p99 ms'],
    rows: rounds.flatMap((one) =>
      KINDS.map((kind) => {
        const times = of(one, kind)
        return [one.size, kind, times.length, ...[0.5, 0.95, 0.99].map((share) => round(quantile(times, share)))]
      }),
    ),
    targets,
  })
  const lines = KINDS.map((kind) => ({
    name: kind,
    points: rounds.map((one) => [one.size, quantile(of(one, kind), 0.95)] as const),
  }))
  mkdirSync('bench/results', { recursive: true })
  writeFileSync(
    `bench/results/${new Date().toISOString().slice(0, 10)}-casework.svg`,
    plot('p95 by number of cases, 20 officers at once', lines, 100),
  )
  return targets.every(met)
}
