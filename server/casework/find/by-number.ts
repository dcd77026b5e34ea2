import { type SQL, sql } from 'drizzle-orm'
import { caseFile } from '../schema.ts'

/** Years whose running numbers are tried: no case is open for longer. */
const YEARS = 12
/** Cases looked at whose number ends in the digits. */
const ENDINGS = 2000
/** Fewer digits than these end every tenth or hundredth number: they are a running number and nothing else. */
const TAIL = 3
const END = '\u{10FFFF}'

/**
 * Ids of cases by number with their `rank`: `2024-00012` and what begins so, `12` of any of the last years, the last digits of longer numbers.
 * Undefined where the text is no number. Each is a range of an index.
 */
export function byNumber(tenantId: string, today: string, typed: string): SQL | undefined {
  const text = typed.normalize('NFKC').replace(/[\s—–－]/g, (one) => (one.trim() === '' ? '' : '-'))
  if (!/^[\d-]*\d[\d-]*$/.test(text)) return undefined
  const own = (rank: number) =>
    sql`select ${caseFile.id} as id, ${caseFile.number} as number, ${sql.raw(String(rank))} as rank from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and `
  if (/^\d{4}-/.test(text)) {
    return sql`${own(0)} ${caseFile.number} = ${text} union all (${own(1)} ${caseFile.number} > ${text} and ${caseFile.number} < ${text + END} limit ${ENDINGS})`
  }
  const digits = text.replace(/-/g, '')
  const running = digits.replace(/^0+(?=\d)/, '')
  const year = Number(today.slice(0, 4)) + 1
  const exact = Array.from({ length: YEARS }, (_, back) => `${year - back}-${running.padStart(5, '0')}`)
  const whole = sql`${own(0)} ${caseFile.number} = any(${sql.param(exact)}::text[])`
  if (digits.length < TAIL) return whole
  const tail = [...digits].reverse().join('')
  return sql`${whole} union all (${own(1)} ${caseFile.numberTail} >= ${tail} and ${caseFile.numberTail} < ${tail + END} and not ${caseFile.number} = any(${sql.param(exact)}::text[]) limit ${ENDINGS})`
}
