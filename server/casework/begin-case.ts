import { isoDay, yearOf } from '@xinglin/base'
import type { ActionKind } from '@xinglin/procedure'
import type { SignedIn } from '../platform/context.ts'
import { newId } from '../platform/database/index.ts'
import { takeNumber } from '../platform/tenancy/number-series.ts'
import { caseAction, caseFile } from './schema.ts'

type NewFile = Omit<typeof caseFile.$inferInsert, 'tenantId' | 'id' | 'number' | 'createdBy' | 'at'>

/**
 * Writes a new case with its number and its first action: a draft that somebody begins, an offer that the system makes. What lists need to know of it
 * (`projectState`) follows when the caller is done with it.
 * @returns its id
 */
export async function beginCase(
  context: SignedIn,
  file: NewFile,
  first: { readonly kind: ActionKind; readonly by: string; readonly byName: string },
): Promise<string> {
  const caseId = newId()
  await context.db.insert(caseFile).values({
    ...file,
    tenantId: context.tenant.id,
    id: caseId,
    number: await takeNumber(context, 'case', yearOf(context.today)),
    createdBy: context.actor.accountId,
  })
  await context.db.insert(caseAction).values({
    tenantId: context.tenant.id,
    caseId,
    sequence: 1,
    ...first,
    businessDay: isoDay(context.today),
    detail: {},
  })
  return caseId
}
