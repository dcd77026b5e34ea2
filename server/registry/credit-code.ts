import { readCreditCode } from '@xinglin/base'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
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

/** The organisation with this code, if the registry has it. The code is public and unique; no two subjects share one. */
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
  return rows[0]?.id
}
