import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../../platform/context.ts'
import type { LoadedCase } from '../../load-case.ts'
import { recusal } from '../../schema.ts'

export const RecusalView = z.object({
  /** Why the reader handles nothing here, where they are of the office; null where they may. */
  own: z.enum(['recused', 'relative', 'side']).nullable(),
  rows: z.array(z.object({ name: z.string(), reason: z.string(), by: z.string(), on: z.string() })),
})

/** Who stays out of the case and why; for the office only. */
export async function recusalsOf(
  { actor, db, tenant }: SignedIn,
  { file, keptOut }: LoadedCase,
  inside: boolean,
): Promise<z.output<typeof RecusalView>> {
  if (!inside) return { own: null, rows: [] }
  const rows = await db
    .select()
    .from(recusal)
    .where(and(eq(recusal.tenantId, tenant.id), eq(recusal.caseId, file.id)))
    .orderBy(asc(recusal.at))
  return {
    own: keptOut.get(actor.accountId) ?? null,
    rows: rows.map((one) => ({
      name: one.accountName,
      reason: one.reason,
      by: one.declaredByName,
      on: one.businessDay,
    })),
  }
}
