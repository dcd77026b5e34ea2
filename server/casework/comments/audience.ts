import { isoDay, type Localised } from '@xinglin/base'
import { and, asc, eq, ne } from 'drizzle-orm'
import type { Office } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { inOffice } from '../../platform/tenancy/offices.ts'
import { membership } from '../../platform/tenancy/schema.ts'
import { caseLabels } from '../labels.ts'
import { caseFile, caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'

export type Reader = { readonly id: string; readonly name: string; readonly title: Localised }

/**
 * Colleagues who may see a case by their offices, without oneself: those who can be named in a comment. A mention opens nothing to anybody; whoever
 * should see a case that is not theirs is asked for advice instead.
 */
export async function findAudience(context: SignedIn, caseId: string): Promise<Reader[]> {
  const people = await findOfficers(context)
  if (people.length === 0) return []
  const pack = context.packs.current(context.tenant.packId)
  const columns = people.map(({ id, name, offices }, at) => {
    const actor = { accountId: id, name, offices, standings: [] }
    return [`p${at}`, officerSees(actor, pack).mapWith(Boolean)] as const
  })
  const [sees] = await context.db
    .select(Object.fromEntries(columns))
    .from(caseFile)
    .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, caseId)))
  const labels = caseLabels(context)
  return people
    .filter((_, at) => sees?.[`p${at}`] === true)
    .map(({ id, name, offices: [first] }) => {
      const unit = labels.unit(first?.unitId ?? '')
      return { id, name, title: { zh: `${name} · ${unit.zh}`, en: `${name} · ${unit.en}` } }
    })
}

/** More than this a choice does not hold; a city has some dozens. */
const MOST = 400

async function findOfficers(context: SignedIn): Promise<{ id: string; name: string; offices: Office[] }[]> {
  const today = isoDay(context.today)
  const rows = await context.db
    .select({ id: account.id, name: account.name, role: membership.role, unitId: membership.unitId })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(inOffice(context.tenant.id, today), ne(membership.accountId, context.actor.accountId)))
    .orderBy(asc(account.name), asc(account.id))
  const people = new Map<string, { id: string; name: string; offices: Office[] }>()
  for (const { id, name, role, unitId } of rows) {
    const known = people.get(id) ?? { id, name, offices: [] }
    known.offices.push({ role, unitId })
    people.set(id, known)
  }
  return [...people.values()].slice(0, MOST)
}
