import { ACTION_LABEL, SITUATION_LABEL } from '@xinglin/procedure'
import { desc } from 'drizzle-orm'
import { z } from 'zod'
import { roleTitle } from '../../platform/access/roles.ts'
import { auditEntry } from '../../platform/audit/schema.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { namesOf } from '../names-of.ts'
import { unitTitle } from '../titles.ts'
import { type AuditFilter, auditCondition } from './filter.ts'
import { actionWords, detailWords, subjectWords } from './words.ts'

export const AuditRow = z.object({
  id: z.uuid(),
  at: z.string(),
  /** Empty where nobody was signed in. */
  who: z.string(),
  /** Colleague who was away. */
  onBehalfOf: z.string().nullable(),
  action: Text,
  subject: Text,
  subjectId: z.string(),
  /** Name, where the subject is an account or a unit. */
  subjectName: Text.nullable(),
  detail: z.array(z.object({ title: Text, value: Text })),
  request: z.string(),
})
export type AuditRow = z.output<typeof AuditRow>

/** Lines of the audit, the newest first. */
export async function readAudit(
  context: SignedIn,
  filter: AuditFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<AuditRow[]> {
  const rows = await context.db
    .select()
    .from(auditEntry)
    .where(auditCondition(context, filter))
    .orderBy(desc(auditEntry.at), desc(auditEntry.id))
    .limit(limit)
    .offset(offset)
  const absent = (row: (typeof rows)[number]) =>
    row.detail.onBehalfOf === undefined ? null : String(row.detail.onBehalfOf)
  const name = await namesOf(
    context,
    rows.flatMap((row) => [row.accountId, absent(row), row.subjectKind === 'account' ? row.subjectId : null]),
  )
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    who: name(row.accountId),
    onBehalfOf: absent(row) && name(absent(row)),
    action: actionWords(row.action),
    subject: subjectWords(row.subjectKind),
    subjectId: row.subjectId,
    subjectName:
      row.subjectKind === 'account'
        ? { zh: name(row.subjectId), en: name(row.subjectId) }
        : row.subjectKind === 'unit'
          ? unitTitle(context, row.subjectId)
          : null,
    detail: Object.entries(row.detail)
      .filter(([key, value]) => key !== 'onBehalfOf' && value !== null && value !== '')
      .map(([key, value]) => ({ title: detailWords(key), value: valueWords(context, key, value) })),
    request: row.requestId,
  }))
}

function valueWords(context: SignedIn, key: string, value: string | number | boolean | null) {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  const text = String(value)
  if (key === 'action' && isOneOf(text, ACTION_LABEL)) return ACTION_LABEL[text]
  if (key === 'situation' && isOneOf(text, SITUATION_LABEL)) return SITUATION_LABEL[text]
  if (key === 'benefit')
    return context.packs.current(context.tenant.packId).rules.get(text)?.title ?? { zh: text, en: text }
  if (key === 'role') return roleTitle(text)
  if (key === 'unit') return unitTitle(context, text)
  return { zh: text, en: text }
}

const isOneOf = <T extends object>(text: string, words: T): text is keyof T & string => Object.hasOwn(words, text)
