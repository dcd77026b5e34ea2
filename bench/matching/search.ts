import { rank, type Taxonomy } from '@xinglin/matching'
import { type Plan, postgres } from './contestants/postgres.ts'
import { sqlite } from './contestants/sqlite.ts'
import type { fillOurs } from './ours.ts'
import { queryOf, questionAt } from './questions.ts'

/** One way of answering, with milliseconds of processor time for every question. */
export interface Times {
  readonly name: string
  readonly ms: readonly number[]
}

/** Asks every question of all, in turn, and compares the twenty best scores. Throws where they differ. */
export async function searchAll(ours: ReturnType<typeof fillOurs>, taxonomy: Taxonomy, people: number, asked: number) {
  const questions = Array.from({ length: asked }, (_, n) => questionAt(n))
  const answers = questions.map((question) => rank(ours.index, queryOf(question)))
  for (const question of questions) rank(ours.index, queryOf(question))
  const wanted = answers.map(({ rows }) => rows.map(({ score }) => score))
  const times: Times[] = []
  const base: number[] = []
  const lite = await sqlite(people, taxonomy)
  const server = await postgres(people, taxonomy)
  const rounds: [string, Plan | undefined, (at: number) => Promise<number[]> | number[] | undefined][] = [
    ['PostgreSQL, covering index by region', 'region', (at) => server.ask(questions[at] as never)],
    ['PostgreSQL, covering index by all facets', 'composite', (at) => server.ask(questions[at] as never)],
    ['SQLite FTS5, facets as words', undefined, (at) => lite?.ask(questions[at] as never)],
  ]
  for (const [name, plan, ask] of rounds) {
    if (plan) await server.use(plan)
    if (!plan && !lite) continue
    for (let at = 0; at < Math.min(20, asked); at++) await ask(at)
    const ms: number[] = []
    for (const [at, question] of questions.entries()) {
      base.push(await milliseconds(() => rank(ours.index, queryOf(question)), server.serverTime))
      ms.push(
        await milliseconds(async () => {
          const found = await ask(at)
          if (found?.some((score, place) => Math.abs(score - (wanted[at]?.[place] ?? 0)) > 1e-9))
            throw new Error(`${name}: question ${at} has other scores`)
        }, server.serverTime),
      )
    }
    times.push({ name, ms })
  }
  await server.end()
  lite?.end()
  return { times: [{ name: 'index of typed arrays', ms: base }, ...times], passing: answers.map((one) => one.passing) }
}

async function milliseconds(work: () => unknown, server: () => number): Promise<number> {
  const [start, serverStart] = [process.cpuUsage(), server()]
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 + (server() - serverStart) / 1e6
}
