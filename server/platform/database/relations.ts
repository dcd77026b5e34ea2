import type pg from 'pg'

/** A table of ours as the catalogue describes it. */
export interface Relation {
  schema: string
  name: string
  /** `schema.name`, quoted for use in a statement. */
  quoted: string
  hasTenant: boolean
  enabled: boolean
  forced: boolean
  /** Expressions of the policy `tenant_wall`, as PostgreSQL prints them; null where there is none. */
  using: string | null
  check: string | null
  /** How many policies there are in all: a second one would widen the first. */
  policies: number
}

/** Every table (partitions included) outside system, migration and library schemas. */
export async function relations(client: pg.ClientBase, aside: readonly string[]): Promise<Relation[]> {
  const result = await client.query<Relation>(
    `select n.nspname as schema, c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted,
       exists (select 1 from pg_attribute a
         where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum > 0 and not a.attisdropped) as "hasTenant",
       c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check,
       (select count(*)::int from pg_policy every where every.polrelid = c.oid) as policies
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     left join pg_policy p on p.polrelid = c.oid and p.polname = 'tenant_wall'
     where c.relkind in ('r', 'p') and c.relpersistence <> 't'
       and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'drizzle')
       and n.nspname <> all ($1::text[])
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by 1, 2`,
    [aside],
  )
  return result.rows
}
