import { isoDay } from '@xinglin/base'
import { asc, desc, type SQL, sql } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { deskOfAccount } from '../keep-desks.ts'
import { caseDesk, caseState } from '../schema.ts'
import { coloured, desksOf, queueCondition } from './condition.ts'
import type { QueueFilter } from './filter.ts'

const ORDER: Record<QueueFilter['sort'], readonly SQL[]> = {
  due: [asc(caseState.stageDueOn), desc(caseState.caseId)],
  newest: [desc(caseState.caseId)],
  oldest: [asc(caseState.caseId)],
}

/** The order of a list, over its state's columns. */
export const orderOf = (sort: QueueFilter['sort']): SQL => sql.join([...ORDER[sort]], sql`, `)

/** A part of all cases that an index holds in the order they fall due. */
type Range = { readonly from: SQL; readonly where: SQL; readonly order: SQL | undefined }

/**
 * The first cases of a filter with the day each is due: what an officer sees is put together from a few ranges of an index, each read in order and
 * no further than needed, instead of walking all cases and asking of each whether it is seen. The condition is asked of every row all the same.
 */
export function firstOf(context: SignedIn, filter: QueueFilter, count: number, order: 'ordered' | 'any'): SQL {
  const condition = queueCondition(context, filter)
  const parts = rangesOf(context, filter).map((range) => {
    const sorted =
      order === 'ordered' ? sql`order by ${(filter.sort === 'due' && range.order) || orderOf(filter.sort)}` : sql``
    return sql`(select ${caseState.caseId} as id, ${caseState.stageDueOn} as due from ${range.from} where ${range.where} and ${condition} ${sorted} limit ${count})`
  })
  return sql.join(parts, sql` union `)
}

function rangesOf(context: SignedIn, filter: QueueFilter): readonly Range[] {
  const { actor, tenant, packs } = context
  const own = (where: SQL): Range => ({ from: sql`${caseState}`, where, order: undefined })
  const ofTenant = sql`${caseState.tenantId} = ${tenant.id}`
  // The desk's own row tells the colour: what is not of it is passed over without a look at the case.
  const inColour = filter.colour
    ? coloured(filter.colour, isoDay(context.today), caseDesk.due, caseDesk.warn)
    : sql`true`
  const atDesk = (desk: string): Range => ({
    // One after the other, in the desk's order: a join over all would read every case of the city first.
    from: sql`${caseDesk} cross join lateral (select * from ${caseState} where ${caseState.tenantId} = ${tenant.id} and ${caseState.caseId} = ${caseDesk.caseId} limit 1) as ${caseState}`,
    where: sql`${caseDesk.tenantId} = ${tenant.id} and ${caseDesk.desk} = ${desk} and ${inColour}`,
    order: sql`${caseDesk.due}, ${caseDesk.caseId} desc`,
  })
  const desks = desksOf(actor)
  if (desks.length === 0) return [own(sql`false`)]
  if (filter.view === 'mine') return desks.map(atDesk)
  const pack = packs.current(tenant.packId)
  const units = [...new Set(actor.offices.map((one) => one.unitId))]
  // Whoever leads the programme sees all of it; a list of some persons' cases is short by itself.
  const all = pack.lead !== undefined && units.includes(pack.lead)
  if (all || filter.search || filter.party) return [own(ofTenant)]
  const areas = [...new Set(units.flatMap((id) => pack.units.get(id)?.area ?? []))]
  return [
    ...units.map((unit) => own(sql`${ofTenant} and ${caseState.unitId} = ${unit}`)),
    ...areas.map((area) => own(sql`${ofTenant} and ${caseState.areaCode} = ${area}`)),
    ...[...desks, deskOfAccount(actor.accountId)].map(atDesk),
  ]
}
