import { isoDay } from '@xinglin/base'
import { HELD_BY_OFFICE } from '@xinglin/procedure'
import { and, asc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { caseFile, caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'

export const Waiting = z.object({
  /** `clerk@hr-bureau`, or the account. */
  id: z.string(),
  name: z.string(),
  waiting: z.number(),
  warn: z.number(),
  late: z.number(),
})
export type Waiting = z.output<typeof Waiting>

/** What waits at each desk of a unit, as far as the officer sees it. A case that was taken up waits at two desks and counts at both. */
export async function waitingAtDesks(context: SignedIn, unit: string): Promise<Waiting[]> {
  const desk = sql<string>`desk.name`
  const rows = await context.db
    .select({ id: desk, ...counts(context) })
    .from(caseState)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .innerJoin(sql`lateral unnest(${caseState.heldBy}) as desk(name)`, sql`true`)
    .where(and(held(context), sql`split_part(desk.name, '@', 2) = ${unit}`))
    .groupBy(desk)
    .orderBy(desk)
  return rows.map((row) => ({ ...row, name: row.id.split('@')[0] ?? row.id }))
}

/** What waits in a unit, each case once. */
export async function waitingInUnit(context: SignedIn, unit: string): Promise<Omit<Waiting, 'id' | 'name'>> {
  const [row] = await context.db
    .select(counts(context))
    .from(caseState)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .where(and(held(context), atUnit(unit)))
  return row ?? { waiting: 0, warn: 0, late: 0 }
}

const atUnit = (unit: string): SQL =>
  sql`exists (select 1 from unnest(${caseState.heldBy}) as desk(name) where split_part(desk.name, '@', 2) = ${unit})`

/** What each person has in hand of the cases that wait at the unit's desks. */
export async function waitingWithPeople(context: SignedIn, unit: string): Promise<Waiting[]> {
  return context.db
    .select({ id: account.id, name: account.name, ...counts(context) })
    .from(caseState)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .innerJoin(account, eq(account.id, caseState.assignee))
    .where(and(held(context), isNotNull(caseState.stage), atUnit(unit)))
    .groupBy(account.id, account.name)
    .orderBy(asc(account.name))
}

function held({ actor, tenant, packs }: SignedIn): SQL | undefined {
  return and(
    eq(caseState.tenantId, tenant.id),
    officerSees(actor, packs.current(tenant.packId)),
    inArray(caseState.situation, [...HELD_BY_OFFICE]),
  )
}

function counts(context: SignedIn) {
  const today = isoDay(context.today)
  const late = sql`${caseState.stageDueOn} < ${today}`
  return {
    waiting: sql<number>`count(*)::int`,
    warn: sql<number>`count(*) filter (where ${caseState.stageWarnOn} <= ${today} and ${caseState.stageDueOn} >= ${today})::int`,
    late: sql<number>`count(*) filter (where ${late})::int`,
  }
}
