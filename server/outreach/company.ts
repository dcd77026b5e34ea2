import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { notFound } from '../platform/fault.ts'
import { ownArea, subject } from '../registry/index.ts'

/** An organisation the officer answers for: any of the city's, for a county's or town's officer those of the own area. Throws `not_found`. */
export async function demandCompany(context: SignedIn, id: string): Promise<typeof subject.$inferSelect> {
  const [row] = await context.db
    .select()
    .from(subject)
    .where(
      and(
        eq(subject.tenantId, context.tenant.id),
        eq(subject.id, id),
        eq(subject.kind, 'organisation'),
        ownArea(context, context.actor),
      ),
    )
  if (!row) throw notFound(`organisation ${id}`)
  return row
}
