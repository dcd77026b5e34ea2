import { readCreditCode } from '@xinglin/base'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
import { whoIs } from './duplicates/who-is.ts'
import { projectionTable } from './projection-columns.ts'
import { subject } from './schema.ts'

/** Reads a unified social credit code (GB 32100) in its one form. Throws `unprocessable` when its check character does not fit. */
export function readUscc(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (readCreditCode(plain).ok) return plain
  throw unprocessable(
    {
      zh: '统一社会信用代码不对，请对照营业执照检查 18 位代码。',
      en: 'This is not a valid unified social credit code. Please check its 18 characters.',
    },
    'uscc',
  )
}

/** The organisation with this code, if the registry has it; for a code of an entry that was merged, the one it is now. The code is public and unique. */
export async function findOrganisation(context: Context, uscc: string): Promise<string | undefined> {
  const facts = sql.identifier(projectionTable('organisation'))
  const tenantId = context.tenant.id
  const rows = await context.db
    .select({ id: subject.id })
    .from(subject)
    .where(
      sql`${eq(subject.tenantId, tenantId)} and ${subject.id} in
          (select subject_id from ${facts} where tenant_id = ${tenantId} and uscc = ${uscc})`,
    )
    .limit(1)
  return rows[0]?.id ?? (await findMerged(context, uscc))
}

/** Merged entries have no projection; there are few of them. */
async function findMerged(context: Context, uscc: string): Promise<string | undefined> {
  const { rows } = await context.db.execute<{ id: string }>(sql`
    select subject.id from subject join fact on fact.tenant_id = subject.tenant_id and fact.subject_id = subject.id and fact.key = 'uscc'
    where subject.tenant_id = ${context.tenant.id} and subject.merged_into is not null and subject.kind = 'organisation'
      and fact.value = ${JSON.stringify(uscc)}::jsonb limit 1`)
  const id = rows[0]?.id
  return id === undefined ? undefined : (await whoIs(context, [id])).get(id)
}
