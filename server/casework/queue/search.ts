import { type SQL, sql } from 'drizzle-orm'
import { namedLike, subjectLink } from '../../registry/index.ts'
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

/** Cases in which somebody applies, benefits, or stands in the record it is about (the employer of whoever applies). */
export function ofParty(tenantId: string, party: string): SQL {
  const own = sql`select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and `
  const records = sql`select ${subjectLink.subjectId} from ${subjectLink} where ${subjectLink.tenantId} = ${tenantId} and ${subjectLink.targetId} = ${party}`
  return sql`${caseFile.id} in (${own} ${caseFile.applicantId} = ${party} union ${own} ${caseFile.beneficiaryId} = ${party} union ${own} ${caseFile.subjectId} in (${records}))`
}
