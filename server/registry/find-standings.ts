import { type Day, isoDay } from '@xinglin/base'
import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Standing } from '../platform/access/actor.ts'
import type { Transaction } from '../platform/database/index.ts'
import { representation, subject, subjectLink } from './schema.ts'

/** The link from a team to whoever leads it. */
export const TEAM_LEAD = 'lead'

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
  // Field by field: whoever applies for a company's staff stands for hundreds, and this is read by every request.
  const own = rows.map(({ subjectId, kind, name, scope, proof }) => ({
    subjectId,
    kind,
    name,
    scope,
    verified: scope === 'self' || proof !== 'declared',
  }))
  const people = own.filter((one) => one.scope === 'self').map((one) => one.subjectId)
  return [...own, ...(await findTeams(db, tenantId, people))]
}

/** Whoever leads a team acts for it. */
async function findTeams(db: Transaction, tenantId: string, people: readonly string[]): Promise<readonly Standing[]> {
  if (people.length === 0) return []
  const rows = await db
    .select({ subjectId: subject.id, kind: subject.kind, name: subject.name })
    .from(subjectLink)
    .innerJoin(subject, and(eq(subject.tenantId, subjectLink.tenantId), eq(subject.id, subjectLink.subjectId)))
    .where(
      and(
        eq(subjectLink.tenantId, tenantId),
        inArray(subjectLink.targetId, [...people]),
        eq(subjectLink.role, TEAM_LEAD),
        eq(subject.kind, 'team'),
        isNull(subject.endedOn),
      ),
    )
  return rows.map((row) => ({ ...row, scope: 'agent', verified: true }))
}
