import { type Day, isoDay } from '@xinglin/base'
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Standing } from '../platform/access/actor.ts'
import type { Transaction } from '../platform/database/index.ts'
import { representation, subject } from './schema.ts'

/** Whom this account may act for on a day, and whether it was proved. */
export async function findStandings(
  db: Transaction,
  tenantId: string,
  accountId: string,
  today: Day,
): Promise<readonly Standing[]> {
  const on = isoDay(today)
  const rows = await db
    .select({
      subjectId: representation.subjectId,
      kind: subject.kind,
      name: subject.name,
      scope: representation.scope,
      proof: representation.proof,
    })
    .from(representation)
    .innerJoin(subject, and(eq(subject.tenantId, representation.tenantId), eq(subject.id, representation.subjectId)))
    .where(
      and(
        eq(representation.tenantId, tenantId),
        eq(representation.accountId, accountId),
        lte(representation.validFrom, on),
        or(isNull(representation.validUntil), gte(representation.validUntil, on)),
      ),
    )
  return rows.map(({ proof, ...row }) => ({ ...row, verified: row.scope === 'self' || proof !== 'declared' }))
}
