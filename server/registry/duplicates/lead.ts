import { type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '../../platform/context.ts'
import type { Moved } from '../schema.ts'

const names = (column: PgColumn) => {
  const { name, primaryKeys } = getTableConfig(column.table)
  const keys = (primaryKeys[0]?.columns ?? []).map((one) => one.name).filter((one) => one !== 'tenant_id')
  return { table: name, keys }
}

/** Leads the rows that name one subject in a column to another. Where the other has the very same row, it stays as it is. */
export async function lead({ db, tenant }: Context, column: PgColumn, from: string, to: string): Promise<Moved> {
  const { table, keys } = names(column)
  const place = sql.identifier(column.name)
  const others = keys.filter((one) => one !== column.name)
  const { rows } = await db.execute<{ key: Record<string, string> }>(sql`
    update ${sql.identifier(table)} one set ${place} = ${to}::uuid where one.tenant_id = ${tenant.id} and one.${place} = ${from}::uuid
    ${keys.includes(column.name) ? unlessThere(table, place, others, to) : sql``} returning ${keyOf(keys)} as key`)
  return { table, column: column.name, keys: rows.map((row) => row.key) }
}

/** Leads rows back where they were, as far as they are still where they were led to. */
export async function leadBack(
  { db, tenant }: Context,
  column: PgColumn,
  moved: Moved,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  if (moved.keys.length === 0) return
  const { table, keys } = names(column)
  const place = sql.identifier(column.name)
  await db.execute(sql`
    update ${sql.identifier(table)} one set ${place} = ${to}::uuid where one.tenant_id = ${tenant.id} and one.${place} = ${from}::uuid
      and ${keyOf(keys)} in (select jsonb_array_elements(${JSON.stringify(moved.keys)}::jsonb))`)
}

const keyOf = (keys: readonly string[]): SQL =>
  sql`jsonb_build_object(${sql.join(
    keys.map((key) => sql`${sql.param(key)}::text, one.${sql.identifier(key)}`),
    sql`, `,
  )})`

function unlessThere(
  table: string,
  place: SQL | ReturnType<typeof sql.identifier>,
  others: readonly string[],
  to: string,
): SQL {
  const same = others.map((key) => sql` and there.${sql.identifier(key)} = one.${sql.identifier(key)}`)
  return sql`and not exists (select 1 from ${sql.identifier(table)} there where there.tenant_id = one.tenant_id
    and there.${place} = ${to}::uuid${sql.join(same, sql``)})`
}
