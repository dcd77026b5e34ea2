import { type SQL, sql } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { caseParty, caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'

/** Cases counted of one person or company: beyond, the count says `50+`. */
export const CASES = 50
/** Looked at one after another until there are enough: most officers see the first that are found, some none of them. */
const STEPS = [25, 400, Number.POSITIVE_INFINITY]

export type Party = { readonly id: string; readonly cases: readonly string[] }

/**
 * Of these people or companies, those in a case the officer may see, in the order given, with the ids of those cases, newest first: as applicant, as beneficiary,
 * or named in the record it is about (the employer of whoever applies). Nobody else is found: that somebody is on record is already told too much.
 */
export async function visibleParties(
  context: SignedIn,
  subjectIds: readonly string[],
  limit: number,
): Promise<readonly Party[]> {
  const found: Party[] = []
  for (let from = 0, step = 0; from < subjectIds.length && found.length < limit; step += 1) {
    const ids = subjectIds.slice(from, from + (STEPS[step] ?? Number.POSITIVE_INFINITY))
    from += ids.length
    const { rows } = await context.db.execute<{ id: string; cases: string[] }>(partiesOf(context, ids))
    const cases = new Map(rows.map((row) => [row.id, row.cases]))
    found.push(...ids.flatMap((id) => ({ id, cases: cases.get(id) ?? [] })).filter((one) => one.cases.length > 0))
  }
  return found.slice(0, limit)
}

function partiesOf(context: SignedIn, ids: readonly string[]): SQL {
  const { tenant, actor, packs } = context
  const sees = officerSees(actor, packs.current(tenant.packId))
  return sql`select party.id, array_agg(own.id order by own.id desc) as cases
    from unnest(${sql.param(ids)}::uuid[]) as party(id)
    cross join lateral (
      select ${caseParty.caseId} as id from ${caseParty}
      join ${caseState} on ${caseState.tenantId} = ${tenant.id} and ${caseState.caseId} = ${caseParty.caseId}
      where ${caseParty.tenantId} = ${tenant.id} and ${caseParty.partyId} = party.id and ${sees}
      order by ${caseParty.caseId} desc limit ${CASES}
    ) as own
    group by party.id`
}
