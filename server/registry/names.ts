import { and, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { perTransaction } from '../platform/database/index.ts'
import { notFound } from '../platform/fault.ts'
import { dropNameParts, keepNameParts } from './find/keep-parts.ts'
import { forgetGraphs } from './graph.ts'
import { subject } from './schema.ts'

/** Name and kind of a subject; of one that was merged, those of the one it is now. Throws `not_found`. */
export const getSubject = (context: Context, id: string): Promise<typeof subject.$inferSelect> =>
  subjects.read(context.db, `${context.tenant.id} ${id}`, () => readSubject(context, id))

const subjects = perTransaction<typeof subject.$inferSelect>()

async function readSubject(context: Context, id: string): Promise<typeof subject.$inferSelect> {
  const [row] = await context.db
    .select()
    .from(subject)
    .where(and(eq(subject.tenantId, context.tenant.id), eq(subject.id, id)))
  if (!row) throw notFound(`subject ${id}`)
  return row.mergedInto === null ? row : readSubject(context, row.mergedInto)
}

/** Subjects were merged or parted: what is asked next in the transaction reads them. */
export const forgetSubjects = (db: Context['db']) => subjects.forget(db)

/** Gives a subject its name (a company named in an application), by which it is found from now on. Throws `not_found`. */
export async function renameSubject(context: Context, id: string, name: string): Promise<void> {
  const where = and(eq(subject.tenantId, context.tenant.id), eq(subject.id, id))
  // Locked: of two who rename at once, the second takes away what the first wrote.
  const [before] = await context.db.select().from(subject).where(where).for('update')
  if (!before) throw notFound(`subject ${id}`)
  if (before.name === name) return
  await context.db.update(subject).set({ name }).where(where)
  forgetGraphs(context.db)
  subjects.forget(context.db)
  await dropNameParts(context, before)
  await keepNameParts(context, { id, kind: before.kind, name })
}
