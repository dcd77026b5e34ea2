import { type SQL, sql } from 'drizzle-orm'
import { subject } from '../../registry/index.ts'
import { caseFile } from '../schema.ts'

/** Names a search takes at the most: whoever types one sign of the commonest surname narrows it down. */
const NAMES = 2000
const YEARS = 12

/**
 * Cases by the number (whole, its beginning, or the running number without the year) or by part of a name: applicant or beneficiary. A number is
 * looked up in its index; names are read through once, and no case is.
 */
export function foundBy(tenantId: string, today: string, search: string): SQL {
  const numbers = /^[\d-]+$/.test(search) ? byNumber(tenantId, search, Number(today.slice(0, 4))) : null
  const names = sql`select ${subject.id} from ${subject} where ${subject.tenantId} = ${tenantId} and ${named(search)} limit ${NAMES}`
  const people = sql`with named as materialized (${names})
    select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and ${caseFile.applicantId} in (select * from named)
    union select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and ${caseFile.beneficiaryId} in (select * from named)`
  return sql`${caseFile.id} in (${numbers ?? people})`
}

/** Only what has letters is read without regard to their case: that costs three times as much. */
function named(search: string): SQL {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return /[a-z]/i.test(search) ? sql`${subject.name} ilike ${like}` : sql`${subject.name} like ${like}`
}

/** `2024-00012`, `2024-0001…`, or `12` of any of the last years. */
function byNumber(tenantId: string, search: string, year: number): SQL {
  const own = sql`select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and `
  if (/^\d{4}-/.test(search)) {
    return sql`${own} ${caseFile.number} >= ${search} and ${caseFile.number} <= ${`${search}99999`}`
  }
  const running = search.replace(/^0+|-/g, '')
  const years = Array.from({ length: YEARS }, (_, back) => year + 1 - back)
  const exact = years.map((one) => `${one}-${running.padStart(5, '0')}`)
  return sql`${own} ${caseFile.number} = any(${sql.param(exact)}::text[])`
}
