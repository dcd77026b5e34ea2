import { type SQL, sql } from 'drizzle-orm'
import { namedLike } from '../../registry/index.ts'
import { byNumber } from '../find/by-number.ts'
import { caseFile } from '../schema.ts'

/** Cases by their number, whole or in part, or by part of a name of the applicant or beneficiary, in pinyin as well. */
export function foundBy(tenantId: string, today: string, search: string): SQL {
  const number = byNumber(tenantId, today, search)
  if (number) return sql`${caseFile.id} in (select id from (${number}) as numbered)`
  return sql`${caseFile.id} in (with named as materialized (${namedLike(tenantId, search)})
    select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and ${caseFile.applicantId} in (select id from named)
    union select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and ${caseFile.beneficiaryId} in (select id from named))`
}
