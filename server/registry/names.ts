import { and, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { notFound } from '../platform/fault.ts'
import { subject } from './schema.ts'

/** Name and kind of a subject. Throws `not_found`. */
export async function getSubject(context: Context, id: string): Promise<typeof subject.$inferSelect> {
  const [row] = await context.db
    .select()
    .from(subject)
    .where(and(eq(subject.tenantId, context.tenant.id), eq(subject.id, id)))
  if (!row) throw notFound(`subject ${id}`)
  return row
}

/** Gives a subject its name (a company named in an application). */
export async function renameSubject(context: Context, id: string, name: string): Promise<void> {
  await context.db
    .update(subject)
    .set({ name })
    .where(and(eq(subject.tenantId, context.tenant.id), eq(subject.id, id)))
}
