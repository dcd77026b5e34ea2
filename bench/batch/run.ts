import { ask } from '../casework/ask.ts'
import { benchFolder, DISTRICTS, openBench } from '../casework/city.ts'
import { PORT, serve } from '../casework/serve.ts'
import { met, publish, round, type Target } from '../report.ts'
import { fillSeekers, OPENINGS, PEOPLE, PLACES } from './fill.ts'

type Pair = { personId: string; opportunityId: string }
type Way = { mode: string; placed: number; unmet: number; mean: number; lost: number; blockingPairs: number }

/** 5,000 interns to 800 openings through the built server, as an officer does it over HTTP: assigned, looked at, changed by hand, confirmed, everybody told. */
export async function benchBatch(): Promise<boolean> {
  const folder = benchFolder(PEOPLE)
  const bench = await openBench(folder, false)
  await fillSeekers(bench)
  const cookie = await bench.cookieOf('sj-officer')
  await bench.closeProgram()
  const stop = await serve(folder)
  const times: [string, number][] = []
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now()
    const done = await work()
    times.push([what, (performance.now() - start) / 1000])
    return done
  }
  const read = async <T>(path: string, content?: object): Promise<T> => {
    const body = content && { key: `bench-${Date.now()}-${Math.random().toString(36).slice(2, 10)}`, content }
    const { status, text } = await ask(PORT, cookie, `/api/songjiang/matching/${path}`, body)
    if (status >= 400) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`)
    return JSON.parse(text) as T
  }
  const seconds = (what: string) => times.find(([name]) => name === what)?.[1] ?? Number.NaN
  let ways: Way[] = []
  let invited = 0
  try {
    const batch = { title: '演示：夏季见习', kind: 'internship' }
    const { runId } = await timed('assigned, every way', () => read<{ runId: string }>('prepare-assignment', batch))
    const seen = await timed('looked at', () => read<{ version: number; ways: Way[] }>(`assignment?runId=${runId}`))
    ways = seen.ways
    const page = `assignment-pairs?runId=${runId}&of=best_total`
    const { rows } = await timed('a page of who is where', () => read<{ rows: Pair[] }>(page))
    const plain = rows.map(({ personId, opportunityId }) => ({ personId, opportunityId }))
    const change = { runId, version: seen.version, fixed: plain.slice(0, 50), excluded: plain.slice(50, 100) }
    const { version } = await timed('50 kept, 50 ruled out, the rest anew', () =>
      read<{ version: number }>('adjust-assignment', change),
    )
    await timed('list of batches', () => read('assignments'))
    const confirm = { runId, version, mode: 'best_total' }
    const done = await timed('confirmed', () => read<{ invited: number }>('confirm-assignment', confirm))
    invited = done.invited
    // Whoever has no account of their own is told by nobody.
    const [{ n: reachable }] = await bench.sql(
      "select count(distinct p.person_id)::int as n from pairing p join representation r on r.tenant_id = p.tenant_id and r.subject_id = p.person_id and r.scope = 'self' where p.tenant_id = $1 and p.state = 'invited'",
      [DISTRICTS[0].id],
    )
    await timed('everybody told', async () => {
      for (let tries = 0; ; tries += 1) {
        const [{ n }] = await bench.sql(
          "select count(*)::int as n from message where tenant_id = $1 and kind = 'pairing.moved'",
          [DISTRICTS[0].id],
        )
        if (n >= reachable) return
        if (tries > 1200) throw new Error(`${n} of ${reachable} were told`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    })
    console.log(times, ways)
  } finally {
    await stop()
    await bench.end(false)
  }
  const targets: Target[] = [
    { what: 'assigned, s', measured: seconds('assigned, every way'), atMost: 10 },
    { what: 'changed by hand, s', measured: seconds('50 kept, 50 ruled out, the rest anew'), atMost: 10 },
    { what: 'looked at, s', measured: seconds('looked at'), atMost: 1 },
    { what: 'confirmed, s', measured: seconds('confirmed'), atMost: 10 },
    { what: 'everybody told, s', measured: seconds('everybody told'), atMost: 15 },
  ]
  await publish({
    suite: 'batch',
    notes: [
      `made-up data: ${PEOPLE} people, ${OPENINGS} openings of ${PLACES} places; skills and roles are the pack's, who has which is drawn`,
      'the built server with its embedded database, over HTTP, as one officer; wall time, each step once',
      `${invited} invited; “less than the best” and “would rather” are of the ways as first assigned`,
    ],
    columns: ['what', 's', 'placed', 'not placed', 'mean %', 'less than the best %', 'pairs who would rather'],
    rows: [
      ...times.map(([what, time]) => [what, round(time), '', '', '', '', '']),
      ...ways.map((one) => [one.mode, '', one.placed, one.unmet, one.mean, one.lost / 100, one.blockingPairs]),
    ],
    targets,
  })
  return targets.every(met)
}
