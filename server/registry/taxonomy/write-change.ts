import { isoDay } from '@xinglin/base'
import { sql } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { taxonomyChange } from '../schema.ts'
import type { TaxonomyChange } from './change.ts'
import { newestChange } from './city-pack.ts'

/** Takes the turn of this city: two curators at once write one after the other, and the second sees what the first wrote. */
export async function takeTurn({ db, tenant }: SignedIn): Promise<void> {
  const key = `taxonomy|${tenant.id}`
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** Adds a row to the log, after `takeTurn`. Answers its number: the city's version from now on. */
export async function writeChange(context: SignedIn, change: TaxonomyChange, ground: string): Promise<number> {
  const { db, tenant, actor, today } = context
  const number = ((await newestChange(context))?.number ?? 0) + 1
  await db.insert(taxonomyChange).values({
    tenantId: tenant.id,
    number,
    id: newId(),
    change,
    ground,
    madeBy: actor.accountId,
    madeByName: actor.name,
    madeOn: isoDay(today),
  })
  return number
}
