import type { Rule } from '@xinglin/policy'
import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { handlingUnit } from './handling-unit.ts'
import { caseFile } from './schema.ts'

/** Puts a case that is not filed yet with the unit and area its answers lead to. */
export async function placeCase(context: SignedIn, file: typeof caseFile.$inferSelect, rule: Rule): Promise<void> {
  await context.db
    .update(caseFile)
    .set(await handlingUnit(context, rule, file.subjectId))
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, file.id)))
}
