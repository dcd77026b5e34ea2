import { type SQL, sql } from 'drizzle-orm'
import { secretValue } from '../platform/secrets/schema.ts'
import { relative } from './schema.ts'

const declared = (tenantId: string): SQL => sql`${relative} join ${secretValue}
  on ${secretValue.tenantId} = ${relative.tenantId} and ${secretValue.key} = 'id_number' and ${secretValue.blindIndex} = ${relative.idIndex}
  where ${relative.tenantId} = ${tenantId} and ${relative.endedAt} is null and ${secretValue.subjectKind} = 'person'`

/** Accounts that declared one of these people as a relative, as a subquery of `account_id`. Told by the document number, never by a name. */
export const relativesOf = (tenantId: string, subjectIds: readonly string[]): SQL =>
  sql`select ${relative.accountId} as account_id from ${declared(tenantId)} and ${secretValue.subjectId} in (${sql.join(
    subjectIds.map((one) => sql`${one}`),
    sql`, `,
  )})`

/** People an account declared as relatives, as a subquery of `subject_id`. */
export const kinOf = (tenantId: string, accountId: string): SQL =>
  sql`select ${secretValue.subjectId}::uuid as subject_id from ${declared(tenantId)} and ${relative.accountId} = ${accountId}`
