import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Taxonomy } from '@xinglin/matching'
import pg from 'pg'
import { startEmbedded } from '../../../server/platform/database/embedded/start.ts'
import { checkout } from '../../../server/platform/database/index.ts'
import { personAt } from '../people.ts'
import type { Question } from '../questions.ts'
import { bestScores, bytesOf, type Candidate, scorerOf } from '../score.ts'

const CHUNK = 20_000
const PLANS = {
  region:
    'create index profile_region on profile (region) include (education, rank, job, pay, free, years, employer, n, skills) where open',
  composite:
    'create index profile_composite on profile (job, region, education, rank, pay, free) include (years, employer, n, skills) where open',
} as const
export type Plan = keyof typeof PLANS

/** The embedded PostgreSQL with the people in one table; each plan has its covering index, the database finds and JavaScript scores. */
export async function postgres(people: number, taxonomy: Taxonomy) {
  const folder = mkdtempSync(join(tmpdir(), 'xinglin-bench-matching-'))
  const server = await startEmbedded({ root: folder, checkout: checkout(), durable: false })
  const connectionString = server.superuserUrl('postgres')
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('set max_parallel_workers_per_gather = 0; set work_mem = "256MB"; set jit = off')
  await client.query(
    'create table profile (n int, open bool, region int2, education int2, rank int2, job int2, pay int2, free int2, years int2, employer int4, skills bytea)',
  )
  for (let from = 0; from < people; from += CHUNK) {
    const some = Array.from({ length: Math.min(CHUNK, people - from) }, (_, n) => personAt(from + n))
    const column = (key: 'open' | 'region' | 'education' | 'rank' | 'job' | 'pay' | 'free' | 'years' | 'employer') =>
      some.map((person) => person[key])
    await client.query(
      'insert into profile select * from unnest($1::int[],$2::bool[],$3::int2[],$4::int2[],$5::int2[],$6::int2[],$7::int2[],$8::int2[],$9::int2[],$10::int4[],$11::bytea[])',
      [
        some.map((_, n) => from + n),
        column('open'),
        column('region'),
        column('education'),
        column('rank'),
        column('job'),
        column('pay'),
        column('free'),
        column('years'),
        column('employer'),
        some.map(({ skills }) => bytesOf(skills)),
      ],
    )
  }
  const pid = (await client.query('select pg_backend_pid() as pid')).rows[0].pid
  let there: Plan | undefined
  return {
    /** Nanoseconds of processor time the server's process has used. */
    serverTime: () => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]),
    /** Makes a plan the only one there is. */
    async use(plan: Plan): Promise<void> {
      if (there) await client.query(`drop index profile_${there}`)
      await client.query(PLANS[plan])
      await client.query('vacuum analyze profile')
      there = plan
    },
    async ask(question: Question): Promise<number[]> {
      const { rows } = await client.query<Candidate>({
        name: 'find',
        text: `select n, region, education, years, skills from profile where open and region = any($1) and education >= $2 and rank >= $3
          and job = $4 and pay <= $5 and free <= $6 and employer <> $7`,
        values: [
          question.regions,
          question.education,
          question.rank,
          question.job,
          question.payMost,
          question.freeBy,
          question.notAt,
        ],
      })
      return bestScores(rows, scorerOf(question, taxonomy))
    },
    async end(): Promise<void> {
      await client.end()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
