import { sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { firstIdAt, LATE } from '../../platform/notices/index.ts'

const EVENTS = ['profile.changed', 'opportunity.changed'] as const

/** Milliseconds of the database's clock. */
export async function now(context: Context): Promise<number> {
  const { rows } = await context.db.execute<{ now: string }>(
    sql`select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now`,
  )
  return Number(rows[0]?.now ?? 0)
}

/**
 * People and openings that changed and that this server has not taken in. Every server follows for itself, so nothing is noted in the
 * database: it looks back as far as an event may come to light late, and leaves out those it has seen.
 */
export async function findChanges(context: Context, seen: ReadonlyMap<string, number>) {
  const version = await now(context)
  const oldest = version - LATE
  const { rows } = await context.db.execute<{ id: string; payload: { personId?: string; opportunityId?: string } }>(sql`
    select id, payload from outbox where tenant_id = ${context.tenant.id} and id >= ${firstIdAt(oldest)}::uuid
      and event in (${sql.join(
        EVENTS.map((one) => sql`${one}`),
        sql`, `,
      )}) order by id`)
  const fresh = rows.filter(({ id }) => !seen.has(id))
  const unique = (ids: readonly (string | undefined)[]) => [...new Set(ids.flatMap((id) => id ?? []))]
  return {
    version,
    oldest,
    people: unique(fresh.map(({ payload }) => payload.personId)),
    openings: unique(fresh.map(({ payload }) => payload.opportunityId)),
    events: fresh.map(({ id }) => ({ id, at: version })),
  }
}
