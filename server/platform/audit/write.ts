import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../context.ts'
import { auditEntry } from './schema.ts'

/** What an audit line keeps besides who, what and when. Never a personal value. */
export type AuditDetail = Record<string, string | number | boolean | null>

/** Writes one audit line in the transaction of the context. */
export async function writeAudit(
  context: Context,
  action: string,
  subject: { kind: string; id: string },
  detail: AuditDetail = {},
): Promise<void> {
  await context.db.insert(auditEntry).values({
    tenantId: context.tenant.id,
    id: uuidv7(),
    accountId: context.actor?.accountId ?? null,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail,
    requestId: context.requestId,
  })
}
