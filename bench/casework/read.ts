import { ask } from './ask.ts'
import { type Bench, DISTRICTS } from './city.ts'
import { PORT } from './serve.ts'
import { tasksOf } from './work.ts'

/** Milliseconds between an answer and the same person's next question, on the whole: a quick worker. */
const PAUSE = 500
/** Milliseconds that do not count: a program that has just started has planned no statement and compiled nothing; an office's runs for weeks. */
const WARMING = 20_000

export type Sample = { readonly kind: string; readonly path: string; readonly ms: number; readonly status: number }

/** Desks of the twenty: most of one bureau, some of towns, who see their own area only. */
const DESKS = ['clerk@hr-bureau', 'officer@hr-bureau', 'head@hr-bureau', 'officer@sijing', 'cashier@hr-bureau']

const TOWN = DESKS.indexOf('officer@sijing')

/** Twenty officers of three districts. */
export async function makeOfficers(
  bench: Bench,
): Promise<readonly { cookie: string; district: (typeof DISTRICTS)[number] }[]> {
  const officers = []
  for (let at = 0; at < 20; at += 1) {
    const district = DISTRICTS[at < 12 ? 0 : at < 17 ? 1 : 2]
    const login = `bench-officer-${at}`
    await bench.newAccount(login, district.id, DESKS[at % DESKS.length] ?? '')
    officers.push({ cookie: await bench.cookieOf(login), district })
  }
  return officers
}

/** Twenty people work at once for some seconds; what each question took, from sending to the last byte. The first ones warm up and do not count. */
export async function read(
  bench: Bench,
  officers: Awaited<ReturnType<typeof makeOfficers>>,
  seconds: number,
): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  const start = performance.now()
  const [counts, end] = [start + WARMING, start + WARMING + seconds * 1000]
  await Promise.all(
    officers.map(async ({ cookie, district }, at) => {
      const next = await tasksOf(
        bench,
        district.id,
        district.slug,
        at + 1,
        at % DESKS.length === TOWN ? '310117102' : undefined,
      )
      while (performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * PAUSE))
        const { kind, path } = next()
        const sent = performance.now()
        const { status } = await ask(PORT, cookie, path)
        if (sent > counts) samples.push({ kind, path, ms: performance.now() - sent, status })
      }
    }),
  )
  return samples
}
