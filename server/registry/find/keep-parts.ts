import { sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { namePart } from '../schema.ts'
import { namePartsOf } from './name-parts.ts'

type Named = { readonly id: string; readonly kind: string; readonly name: string }

/** Makes a subject found by its name. In the transaction that gives it the name. */
export async function keepNameParts(context: Pick<Context, 'db' | 'tenant'>, subject: Named): Promise<void> {
  const rows = nameRows(context.tenant.id, subject)
  if (rows.length > 0) await context.db.insert(namePart).values(rows).onConflictDoNothing()
}

/** Names that are no longer the subjects' find them no more: each row by its whole key, however many there are. */
export async function dropNameParts({ db, tenant }: Context, ...subjects: readonly Named[]): Promise<void> {
  const rows = subjects.flatMap((one) => nameRows(tenant.id, one))
  if (rows.length === 0) return
  const column = <T>(of: (row: (typeof rows)[number]) => T) => sql.param(rows.map(of))
  await db.execute(sql`
    delete from name_part using unnest(${column((row) => row.kind)}::text[], ${column((row) => row.way)}::smallint[],
      ${column((row) => row.part)}::text[], ${column((row) => row.subjectId)}::uuid[]) as gone (kind, way, part, subject_id)
    where name_part.tenant_id = ${tenant.id} and name_part.kind = gone.kind and name_part.way = gone.way
      and name_part.part = gone.part and name_part.subject_id = gone.subject_id`)
}

/** The rows by which a subject is found. */
export const nameRows = (tenantId: string, { id, kind, name }: Named): (typeof namePart.$inferInsert)[] =>
  namePartsOf(kind, name).map(({ way, part }) => ({ tenantId, kind, way, part, subjectId: id }))
