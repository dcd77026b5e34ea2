import type { Pack } from '@xinglin/policy'
import { asc, desc, eq } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { taxonomyChange } from '../schema.ts'
import { type Laid, layOver } from './lay-over.ts'

type Kept = Laid & { readonly newest: string; readonly pack: Pack }

/** By pack, then by city: read anew only when its newest change is another one. */
const kept = new WeakMap<Pack, Map<string, Kept>>()

/** Every change of the city, the oldest first. */
export const taxonomyChanges = ({ db, tenant }: Pick<Context, 'db' | 'tenant'>) =>
  db.select().from(taxonomyChange).where(eq(taxonomyChange.tenantId, tenant.id)).orderBy(asc(taxonomyChange.number))

/** The newest change of the city; undefined where it goes by the pack's words alone. */
export async function newestChange({ db, tenant }: Pick<Context, 'db' | 'tenant'>) {
  const [row] = await db
    .select({ id: taxonomyChange.id, number: taxonomyChange.number })
    .from(taxonomyChange)
    .where(eq(taxonomyChange.tenantId, tenant.id))
    .orderBy(desc(taxonomyChange.number))
    .limit(1)
  return row
}

/**
 * The pack in force with the city's own changes to the words for roles and skills. The same object until one of the two changes, so that what is built
 * from it may be kept by it. A change is in every answer that begins after it was made, on every server.
 */
export async function cityPack(context: Pick<Context, 'db' | 'tenant' | 'packs'>): Promise<Pack> {
  return (await laidPack(context)).pack
}

/** As `cityPack`, with the numbers of changes that no longer fit the pack. */
export async function laidPack(
  context: Pick<Context, 'db' | 'tenant' | 'packs'>,
): Promise<{ readonly pack: Pack; readonly leftOut: readonly number[] }> {
  const base = context.packs.current(context.tenant.packId)
  const newest = await newestChange(context)
  if (!newest) return { pack: base, leftOut: [] }
  const cities = kept.get(base) ?? new Map<string, Kept>()
  kept.set(base, cities)
  const known = cities.get(context.tenant.id)
  // By its id, not its number: a change that was rolled back leaves its number to another one.
  if (known?.newest === newest.id) return known
  const laid = layOver(base.taxonomy, await taxonomyChanges(context))
  const made: Kept = { ...laid, newest: newest.id, pack: { ...base, taxonomy: laid.taxonomy } }
  cities.set(context.tenant.id, made)
  return made
}
