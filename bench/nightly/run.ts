import { join } from 'node:path'
import { inCity } from '../../server/app/cities.ts'
import { openPass, runChunk } from '../../server/casework/index.ts'
import type { Visit } from '../../server/platform/visit.ts'
import { DISTRICTS, openBench } from '../casework/city.ts'
import { fillPeople } from '../fill-people.ts'
import { met, publish, round, type Target } from '../report.ts'

const MILLION = 1_000_000
/** Hours a night has for it: from one to six. */
const NIGHT = 5

const flag = (name: string, usual: number): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? usual)

/** The night's pass over everybody (全员比对) on a database full of people: the first night, that offers and reminders are made in, and the next, in which nothing has changed. `--people=50000` */
export async function benchNightly(): Promise<boolean> {
  const people = flag('people', 50_000)
  const folder = join(process.env.XINGLIN_BENCH ?? '/var/tmp', 'xinglin-bench-nightly')
  const bench = await openBench(folder, false)
  try {
    const city = DISTRICTS[0]
    const pack = bench.platform.packs.current('songjiang-2023')
    const { seconds: filled } = await fillPeople(bench, people)
    // A pass finds by verified facts only: these are as if their offices had verified them.
    await bench.sql(
      "update fact set verified_at = now(), verified_by = 'bench' where tenant_id = $1 and verified_at is null",
      [city.id],
    )
    await bench.sql('analyze')
    const [{ subjects }] = await bench.sql('select count(*)::int as subjects from subject where tenant_id = $1', [
      city.id,
    ])
    const tenant = { id: city.id, slug: city.slug, packId: pack.id, title: pack.title, demonstration: true }
    const visit: Visit = { tenant, account: null, lang: 'zh', requestId: 'offers' }
    const nights: Night[] = []
    for (const cause of ['night:bench-1', 'night:bench-2']) nights.push(await passOf(bench, visit, cause))
    const [first, next] = nights
    if (!first || !next) return false
    const targets: Target[] = [
      { what: 'subjects on record', measured: Number(subjects), atLeast: people },
      { what: 'hours for a million records, next night', measured: hours(next), atMost: NIGHT },
      { what: 'hours for a million records, first night', measured: hours(first), atMost: NIGHT },
    ]
    await publish({
      suite: 'nightly',
      notes: [
        `${people.toLocaleString('en')} made-up people in an embedded database: ${Number(subjects).toLocaleString('en')} subjects, facts taken as verified; only internships have their months here`,
        'one server, chunk after chunk as the program does it: a hundred records and the cursor in one transaction, every benefit of the record’s kind decided, awards and cases made before asked for, offers written',
        'hours for a million records: the time of this pass, record by record, times a million; a night is from one to six',
        'by the clock on the wall, on a machine that others use',
      ],
      columns: ['', 'seconds', 'records judged', 'a second', 'offers and reminders made'],
      rows: [
        ['filling the database', round(filled), '', '', ''],
        ...(['first night', 'next night'] as const).map((name, at) => {
          const { seconds, judged, made } = nights[at] ?? first
          return [name, round(seconds), judged, round(judged / seconds), made]
        }),
      ],
      targets,
    })
    return targets.every(met)
  } finally {
    await bench.closeProgram()
    await bench.end(false)
  }
}

type Night = { readonly seconds: number; readonly judged: number; readonly made: number }

const hours = ({ seconds, judged }: Night): number => ((seconds / judged) * MILLION) / 3600

async function passOf(bench: Awaited<ReturnType<typeof openBench>>, visit: Visit, cause: string): Promise<Night> {
  await inCity(bench.platform, visit, (context) => openPass(context, cause))
  const start = performance.now()
  while (await inCity(bench.platform, visit, (context) => runChunk(context))) {
    // The next chunk.
  }
  const seconds = (performance.now() - start) / 1000
  const [row] = await bench.sql('select judged, made from offer_pass where cause = $1', [cause])
  return { seconds, judged: Number(row.judged), made: Number(row.made) }
}
