import { and, eq, inArray, or } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { namePart } from '../schema.ts'
import { type NamePart, namePartsOf } from './name-parts.ts'

type Named = { readonly id: string; readonly kind: string; readonly name: string }

/** Makes a subject found by its name. In the transaction that gives it the name. */
export async function keepNameParts(context: Pick<Context, 'db' | 'tenant'>, subject: Named): Promise<void> {
  const rows = nameRows(context.tenant.id, subject)
  if (rows.length > 0) await context.db.insert(namePart).values(rows).onConflictDoNothing()
}

/** A name that is no longer the subject's finds it no more. */
export async function dropNameParts({ db, tenant }: Context, { id, kind, name }: Named): Promise<void> {
  const parts = namePartsOf(kind, name)
  if (parts.length === 0) return
  const ofWay = (way: number) =>
    and(eq(namePart.way, way), inArray(namePart.part, parts.filter((one) => one.way === way).map(partOf)))
  const ways = [...new Set(parts.map((one) => one.way))].map(ofWay)
  await db
    .delete(namePart)
    .where(and(eq(namePart.tenantId, tenant.id), eq(namePart.kind, kind), eq(namePart.subjectId, id), or(...ways)))
}

const partOf = ({ part }: NamePart) => part

/** The rows by which a subject is found. */
export const nameRows = (tenantId: string, { id, kind, name }: Named): (typeof namePart.$inferInsert)[] =>
  namePartsOf(kind, name).map(({ way, part }) => ({ tenantId, kind, way, part, subjectId: id }))
