import type { Day } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { openDatabase, tenantTransaction } from '../platform/database/index.ts'
import { findBusinessDay } from '../platform/tenancy/business-day.ts'
import { tenant } from '../platform/tenancy/schema.ts'
import { type Whole, writeMany } from '../registry/index.ts'
import { composePlatform } from './compose.ts'

/** What came of it; `why` names what is not right about what was asked. */
export type Filled = { readonly subjects: number } | { readonly why: 'city' | 'real' }

/** Subjects a transaction: a few seconds' work, and memory for so many and no more. */
const PORTION = 1500

/**
 * Fills a demonstration city with made-up subjects, portion by portion; what is there already is left. A real city is refused: nothing
 * made up may stand beside real people.
 * @param make the subjects for the city's pack and business day, in an order in which what is linked to comes first
 */
export async function fillPopulation(
  slug: string,
  make: (pack: Pack, today: Day) => Iterable<readonly Whole[]>,
  tell: (subjects: number) => void,
): Promise<Filled> {
  const database = await openDatabase()
  try {
    const [city] = await drizzle(database.admin).select().from(tenant).where(eq(tenant.slug, slug))
    if (!city) return { why: 'city' }
    if (city.demonstration !== 'yes') return { why: 'real' }
    const { pool, packs } = await composePlatform(database, 'http://localhost')
    const pack = packs.current(city.packId)
    const today = await tenantTransaction(pool, city.id, (db) => findBusinessDay(db, city.id))
    const taken = { tenantId: city.id, pack, today, source: 'demonstration', by: 'population' } as const
    let subjects = 0
    let portion: Whole[] = []
    const write = async () => {
      const all = portion
      portion = []
      subjects += await tenantTransaction(pool, city.id, (db) => writeMany(db, taken, all), { limit: 600_000 })
      tell(subjects)
    }
    for (const some of make(pack, today)) {
      portion.push(...some)
      if (portion.length >= PORTION) await write()
    }
    if (portion.length > 0) await write()
    return { subjects }
  } finally {
    await database.close()
  }
}
