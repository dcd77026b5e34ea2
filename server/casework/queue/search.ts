import { type SQL, sql } from 'drizzle-orm'
import { namedLike } from '../../registry/index.ts'
import { byNumber } from '../find/by-number.ts'
import { caseFile, caseParty, caseState } from '../schema.ts'

/** Cases by their number, whole or in part, or by part of a name of the applicant or beneficiary, in pinyin as well. */
export function foundBy(tenantId: string, today: string, search: string): SQL {
  const number = byNumber(tenantId, today, search)
  if (number) return sql`${caseState.caseId} in (select id from (${number}) as numbered)`
  return sql`${caseState.caseId} in (with named as materialized (${namedLike(tenantId, search)})
    select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and ${caseFile.applicantId} in (select id from named)
    union select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and ${caseFile.beneficiaryId} in (select id from named))`
}

/** Cases in which somebody applies, benefits, or stands in the record it is about (the employer of whoever applies). */
export function ofParty(tenantId: string, party: string): SQL {
  return sql`${caseState.caseId} in (select ${caseParty.caseId} from ${caseParty} where ${caseParty.tenantId} = ${tenantId} and ${caseParty.partyId} = ${party})`
}
