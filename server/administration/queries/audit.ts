import { asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { auditEntry } from '../../platform/audit/schema.ts'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { membership } from '../../platform/tenancy/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { AuditFilter, auditCondition, filterForAudit } from '../audit/filter.ts'
import { AuditRow, readAudit } from '../audit/read.ts'
import { AUDITED, SUBJECTS } from '../audit/words.ts'

/** Counting stops here: the list says so and wants to be narrowed. */
const COUNTED = 10_000

/** The audit of everyone, for the audit administrator alone. Reading it leaves a line in it. */
export const audit = query({
  name: 'administration/audit',
  summary: 'The audit trail, narrowed by who, what, about what and when',
  input: AuditFilter.extend({
    page: z.coerce.number().int().min(1).max(400).default(1),
    size: z.coerce.number().int().min(1).max(100).default(25),
  }),
  output: z.object({
    rows: z.array(AuditRow),
    total: z.number(),
    more: z.boolean(),
    people: z.array(z.object({ id: z.string(), name: z.string() })),
    actions: z.array(z.object({ id: z.string(), title: Text })),
    kinds: z.array(z.object({ id: z.string(), title: Text })),
  }),
  access: { officers: ['audit-admin'] },
  run: async (anyContext, { page, size, ...filter }) => {
    const context = anyContext as SignedIn
    const { db, tenant } = context
    const rows = await readAudit(context, filter, { limit: size, offset: (page - 1) * size })
    const found = db
      .select({ id: auditEntry.id })
      .from(auditEntry)
      .where(auditCondition(context, filter))
      .limit(COUNTED + 1)
      .as('found')
    const [counted] = await db.select({ total: sql<number>`count(*)::int` }).from(found)
    const total = counted?.total ?? 0
    const people = await db
      .selectDistinct({ id: account.id, name: account.name })
      .from(membership)
      .innerJoin(account, eq(account.id, membership.accountId))
      .where(eq(membership.tenantId, tenant.id))
      .orderBy(asc(account.name))
    await writeAudit(
      context,
      'administration/read-audit',
      { kind: 'tenant', id: tenant.id },
      { ...filterForAudit(filter), page },
    )
    return {
      rows,
      total: Math.min(total, COUNTED),
      more: total > COUNTED,
      people,
      actions: Object.entries(AUDITED).map(([id, title]) => ({ id, title })),
      kinds: Object.entries(SUBJECTS).map(([id, title]) => ({ id, title })),
    }
  },
})
