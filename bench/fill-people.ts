import { makePopulation } from '../cli/population/make.ts'
import { tenantTransaction } from '../server/platform/database/index.ts'
import { findBusinessDay } from '../server/platform/tenancy/business-day.ts'
import { type Whole, writeMany } from '../server/registry/index.ts'
import { type Bench, DISTRICTS } from './casework/city.ts'

const PORTION = 1500

/** Writes a made-up population into the first district; of months only those of internships. How many subjects that made, and in how many seconds. */
export async function fillPeople(bench: Bench, people: number): Promise<{ subjects: number; seconds: number }> {
  const { pool, packs } = bench.platform
  const { id } = DISTRICTS[0]
  const today = await tenantTransaction(pool, id, (db) => findBusinessDay(db, id))
  const pack = packs.current('songjiang-2023')
  const taken = { tenantId: id, pack, today, source: 'demonstration', by: 'bench' } as const
  const began = performance.now()
  let [subjects, portion] = [0, [] as Whole[]]
  const write = async () => {
    const all = portion
    portion = []
    subjects += await tenantTransaction(pool, id, (db) => writeMany(db, taken, all), { limit: 600_000 })
  }
  for (const some of makePopulation(pack, people, 7, today)) {
    const intern = some.some(({ facts }) => facts.kind === 'internship')
    portion.push(...some.filter(({ kind }) => intern || kind !== 'engagement_month'))
    if (portion.length >= PORTION) await write()
  }
  await write()
  return { subjects, seconds: (performance.now() - began) / 1000 }
}
