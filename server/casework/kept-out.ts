import { isoDay } from '@xinglin/base'
import { type SQL, sql } from 'drizzle-orm'
import { kinOf, relativesOf } from '../administration/index.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Context } from '../platform/context.ts'
import { Fault } from '../platform/fault.ts'
import { sideOf } from '../registry/index.ts'
import type { LoadedCase } from './load-case.ts'
import { caseFile, caseState, recusal } from './schema.ts'

/** Why somebody handles nothing in a case: said so or was named · is a declared relative · stands on the applicant's side. */
export type KeptOut = 'recused' | 'relative' | 'side'

/**
 * Accounts that must not handle a case (回避), and why. Asked anew whenever a case is loaded: a relation declared, or a number entered, counts
 * from then on, for what is under way as well.
 */
export async function findKeptOut(
  { db, tenant, today }: Context,
  { id, applicantId, beneficiaryId, subjectId }: LoadedCase['file'],
): Promise<ReadonlyMap<string, KeptOut>> {
  const people = [...new Set([applicantId, beneficiaryId, subjectId])]
  const { rows } = await db.execute<{ account_id: string; why: KeptOut }>(sql`
    select account_id, 'side' as why from (${sideOf(tenant.id, people, isoDay(today))}) as side
    union all select account_id, 'relative' from (${relativesOf(tenant.id, people)}) as kin
    union all select ${recusal.accountId}, 'recused' from ${recusal} where ${recusal.tenantId} = ${tenant.id} and ${recusal.caseId} = ${id}`)
  return new Map(rows.map((row) => [row.account_id, row.why]))
}

/** Leaves out of somebody's list of work the cases they stay out of. An array, so that the few relatives are looked up before the many cases. */
export function notKeptOut(tenantId: string, accountId: string): SQL {
  const kin = kinOf(tenantId, accountId)
  const ofKin = (column: typeof caseFile.applicantId | typeof caseFile.beneficiaryId) =>
    sql`select ${caseFile.id} from ${caseFile} where ${caseFile.tenantId} = ${tenantId} and ${column} = any(array(${kin}))`
  return sql`${caseState.caseId} not in (
    select ${recusal.caseId} from ${recusal} where ${recusal.tenantId} = ${tenantId} and ${recusal.accountId} = ${accountId}
    union all ${ofKin(caseFile.applicantId)} union all ${ofKin(caseFile.beneficiaryId)})`
}

export const keptOutFault = new Fault('forbidden', {
  zh: '你与这件申请有亲属或利害关系，应当回避，不能办理。',
  en: 'You are related to someone in this case, or have an interest in it, and stay out of it.',
})

/** Throws `forbidden` for whoever stays out of the case. */
export function demandNotKeptOut(actor: Actor, { keptOut }: LoadedCase): void {
  if (keptOut.has(actor.accountId)) throw keptOutFault
}
