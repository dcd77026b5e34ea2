import type { Rule } from '@xinglin/policy'
import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { handlingUnit } from './handling-unit.ts'
import { caseFile, caseState } from './schema.ts'

/** Puts a case that is not filed yet with the unit and area its answers lead to. */
export async function placeCase(context: SignedIn, file: typeof caseFile.$inferSelect, rule: Rule): Promise<void> {
  const place = await handlingUnit(context, rule, file.subjectId)
  if (Object.entries(place).every(([key, value]) => file[key as keyof typeof place] === value)) return
  const { unitId, areaCode } = place
  const { db, tenant } = context
  await db
    .update(caseFile)
    .set(place)
    .where(and(eq(caseFile.tenantId, tenant.id), eq(caseFile.id, file.id)))
  await db
    .update(caseState)
    .set({ unitId, areaCode })
    .where(and(eq(caseState.tenantId, tenant.id), eq(caseState.caseId, file.id)))
}
