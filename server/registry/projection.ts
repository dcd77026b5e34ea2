import { and, asc, eq, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { type Column, projectionColumns, projectionTable } from './projection-columns.ts'
import { type FactJson, fact, subjectLink } from './schema.ts'
import { rowOn } from './subject-facts.ts'

/**
 * Brings the typed projection of one subject up to date: what holds on the business day, one column a fact.
 * Lists and sweeps read it; a decision about one subject reads the ledger. Rebuildable from the ledger at any time.
 */
export async function projectFacts(
  context: Context,
  subject: { readonly id: string; readonly kind: string },
): Promise<void> {
  const columns = projectionColumns(context.packs.current(context.tenant.packId), subject.kind)
  if (columns.length === 0) return
  await writeProjection(context, subject.kind, columns, [
    { id: subject.id, values: await currentValues(context, subject.id, columns) },
  ])
}

/**
 * Writes the projections of many subjects of one kind at once, from values that the caller knows to be all that holds: subjects that the same transaction made,
 * or of which everything was withdrawn. Links are `employer_id` and the like.
 */
export async function projectMany(
  context: Context,
  kind: string,
  subjects: readonly { readonly id: string; readonly values: ReadonlyMap<string, FactJson> }[],
): Promise<void> {
  const columns = projectionColumns(context.packs.current(context.tenant.packId), kind)
  if (columns.length === 0 || subjects.length === 0) return
  await writeProjection(context, kind, columns, subjects)
}

async function writeProjection(
  context: Context,
  kind: string,
  columns: readonly Column[],
  subjects: readonly { readonly id: string; readonly values: ReadonlyMap<string, FactJson> }[],
): Promise<void> {
  const table = sql.identifier(projectionTable(kind))
  const names = sql.join(
    columns.map((one) => sql.identifier(one.name)),
    sql`, `,
  )
  const rows = subjects.map(({ id, values }) => {
    const given = columns.map((one) => cast(values.get(one.name) ?? null, one))
    return sql`(${context.tenant.id}::uuid, ${id}::uuid, ${sql.join(given, sql`, `)})`
  })
  const updates = sql.join(
    columns.map((one) => sql`${sql.identifier(one.name)} = excluded.${sql.identifier(one.name)}`),
    sql`, `,
  )
  await context.db.execute(
    sql`insert into ${table} (tenant_id, subject_id, ${names}) values ${sql.join(rows, sql`, `)}
        on conflict (tenant_id, subject_id) do update set ${updates}`,
  )
}

/** A parameter with its type said: PostgreSQL cannot guess the type of a NULL. Names and types come from the dictionary only. */
function cast(value: FactJson, column: Column) {
  const plain = Array.isArray(value) ? sql.param(value) : sql.param(value)
  return sql`${plain}::${sql.raw(column.type)}`
}

async function currentValues(
  context: Context,
  id: string,
  columns: readonly Column[],
): Promise<ReadonlyMap<string, FactJson>> {
  const tenantId = context.tenant.id
  const rows = await context.db
    .select()
    .from(fact)
    .where(and(eq(fact.tenantId, tenantId), eq(fact.subjectId, id)))
    .orderBy(asc(fact.recordedAt), asc(fact.id))
  const links = await context.db
    .select({ role: subjectLink.role, targetId: subjectLink.targetId })
    .from(subjectLink)
    .where(and(eq(subjectLink.tenantId, tenantId), eq(subjectLink.subjectId, id)))
  const values = new Map<string, FactJson>()
  for (const column of columns) {
    const value =
      column.role === undefined
        ? rowOn(
            rows.filter((row) => row.key === column.name),
            column.varies ? context.today : undefined,
          )?.value
        : links.find((link) => link.role === column.role)?.targetId
    values.set(column.name, value ?? null)
  }
  return values
}
