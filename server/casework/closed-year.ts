import { and, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { conflict } from '../platform/fault.ts'
import { yearClose } from './schema.ts'

/** How a year was closed; undefined while it is open. */
export async function findYearClose(
  context: Context,
  year: number,
): Promise<typeof yearClose.$inferSelect | undefined> {
  const [found] = await context.db
    .select()
    .from(yearClose)
    .where(and(eq(yearClose.tenantId, context.tenant.id), eq(yearClose.year, year)))
  return found
}

/** Throws `conflict` for a year that is closed: nothing is dated into it any more. */
export async function demandOpenYear(context: Context, year: number): Promise<void> {
  if (!(await findYearClose(context, year))) return
  throw conflict({ zh: `${year} 年已经结账，不能再改。`, en: `The year ${year} is closed and stays as it is.` })
}
