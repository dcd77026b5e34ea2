import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { auditEntry } from '../../platform/audit/schema.ts'
import type { SignedIn } from '../../platform/context.ts'
import { namesOf } from '../names-of.ts'
import { actionWords, subjectWords } from './words.ts'

/** What the audit is narrowed to. Days are real days in Asia/Shanghai: the audit keeps real time. */
export const AuditFilter = z.object({
  /** An account. */
  who: z.string().max(100).optional(),
  action: z.string().max(60).optional(),
  /** Kind of what it is about. */
  kind: z.string().max(40).optional(),
  /** Its id, or the account's. */
  subject: z.string().max(100).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type AuditFilter = z.output<typeof AuditFilter>

/** What a line about the audit itself says of the filter. */
export const filterForAudit = (filter: AuditFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter((one): one is [string, string] => one[1] !== undefined))

/** Midnight of a day in Asia/Shanghai, some days on. */
const midnight = (day: string, on = 0): Date => new Date(Date.parse(`${day}T00:00:00+08:00`) + on * 86_400_000)

export function auditCondition({ tenant }: SignedIn, filter: AuditFilter): SQL | undefined {
  return and(
    eq(auditEntry.tenantId, tenant.id),
    // What was done in somebody's stead is found under both names.
    filter.who
      ? sql`(${auditEntry.accountId} = ${filter.who} or ${auditEntry.detail} ->> 'onBehalfOf' = ${filter.who})`
      : undefined,
    filter.action ? eq(auditEntry.action, filter.action) : undefined,
    filter.kind ? eq(auditEntry.subjectKind, filter.kind) : undefined,
    filter.subject ? eq(auditEntry.subjectId, filter.subject) : undefined,
    filter.from ? gte(auditEntry.at, midnight(filter.from)) : undefined,
    filter.to ? lt(auditEntry.at, midnight(filter.to, 1)) : undefined,
  )
}

/** The filter in words, as it stands at the head of an export. */
export async function auditFilterInWords(context: SignedIn, filter: AuditFilter): Promise<string> {
  const zh = context.lang === 'zh'
  const name = await namesOf(context, [filter.who ?? null, filter.subject ?? null])
  const part = (of: [string, string], value: string) => (zh ? `${of[0]}：${value}` : `${of[1]}: ${value}`)
  const parts = [
    filter.who && part(['操作人', 'Who'], name(filter.who)),
    filter.action && part(['操作', 'Action'], actionWords(filter.action)[context.lang]),
    filter.kind && part(['对象', 'About'], subjectWords(filter.kind)[context.lang]),
    filter.subject && part(['对象编号', 'Its id'], name(filter.subject)),
    filter.from && part(['自', 'From'], filter.from),
    filter.to && part(['至', 'To'], filter.to),
  ].filter(Boolean)
  if (parts.length === 0) return zh ? '全部' : 'everything'
  return parts.join(zh ? '；' : '; ')
}
