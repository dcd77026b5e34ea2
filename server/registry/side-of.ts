import { type SQL, sql } from 'drizzle-orm'
import { representation } from './schema.ts'

/** Accounts that act for one of these today, or say so: as a subquery of `account_id`. */
export const sideOf = (tenantId: string, subjectIds: readonly string[], today: string): SQL =>
  sql`select ${representation.accountId} as account_id from ${representation}
    where ${representation.tenantId} = ${tenantId} and ${representation.validFrom} <= ${today}
    and (${representation.validUntil} is null or ${representation.validUntil} >= ${today})
    and ${representation.subjectId} in (${sql.join(
      subjectIds.map((one) => sql`${one}::uuid`),
      sql`, `,
    )})`
