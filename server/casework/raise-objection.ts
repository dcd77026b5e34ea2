import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/database/index.ts'
import { objection } from './schema.ts'

/** What is wrong and how one knows: enough to look into. */
export const Objecting = z.string().trim().min(10).max(2000)

/** Who raises it: an account, or nobody by name, who gets a code. */
type Raised = { readonly accountId: string } | { readonly code: string }

/** Writes an objection to a case. In the transaction of the action that tells of it. Returns its id. */
export async function raiseObjection(context: Context, caseId: string, reason: string, by: Raised): Promise<string> {
  const id = newId()
  await context.db
    .insert(objection)
    .values({ tenantId: context.tenant.id, id, caseId, ...by, reason, raisedOn: isoDay(context.today) })
  return id
}
