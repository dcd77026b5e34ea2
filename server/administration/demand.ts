import { isoDay } from '@xinglin/base'
import { and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { ADMINISTRATORS, CASE_ROLES, CITY_UNIT, isAdministrator, roleTitle } from '../platform/access/roles.ts'
import type { SignedIn } from '../platform/context.ts'
import { conflict, notFound, unprocessable } from '../platform/fault.ts'
import { membership } from '../platform/tenancy/schema.ts'
import { officeGrant, staff } from './schema.ts'

/** Changes of one account's offices, one after the other: two that exclude each other never both go through. */
export async function lockAccount(context: SignedIn, accountId: string): Promise<void> {
  const key = `office|${context.tenant.id}|${accountId}`
  await context.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** Whoever held an office before the city kept its people here is one of them. */
export async function knowStaff({ actor, db, tenant }: SignedIn, accountId: string): Promise<void> {
  const [held] = await db
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.tenantId, tenant.id), eq(membership.accountId, accountId)))
    .limit(1)
  if (!held) return
  await db
    .insert(staff)
    .values({ tenantId: tenant.id, accountId, loginMask: '', openedBy: actor.accountId })
    .onConflictDoNothing()
}

/** Throws `not_found` for an account the city does not know, `conflict` for one that is shut out. */
export async function demandAdmitted(context: SignedIn, accountId: string): Promise<void> {
  await knowStaff(context, accountId)
  const [row] = await context.db
    .select({ blockedAt: staff.blockedAt })
    .from(staff)
    .where(and(eq(staff.tenantId, context.tenant.id), eq(staff.accountId, accountId)))
  if (!row) throw notFound(`staff ${accountId}`)
  if (row.blockedAt !== null) {
    throw conflict({
      zh: '这个账号已停用，请先恢复账号再授予岗位。',
      en: 'This account is blocked. Unblock it before it is given an office.',
    })
  }
}

/** Throws `unprocessable` for a role nobody can hold, or one in a unit where it does not belong. */
export function demandOffice({ packs, tenant }: SignedIn, role: string, unitId: string): void {
  const known = [...ADMINISTRATORS, ...CASE_ROLES].some((one) => one === role)
  if (!known) throw unprocessable({ zh: '没有这个岗位。', en: 'There is no such role.' }, 'role')
  const unit = packs.current(tenant.packId).units.get(unitId)
  if (isAdministrator(role) ? unitId !== CITY_UNIT : unit === undefined || unit.kind === 'group') {
    throw unprocessable({ zh: '这个岗位不设在该单位。', en: 'This role does not belong to that unit.' }, 'unitId')
  }
}

/** Offices an account holds or will hold from today on. */
export function officesAhead(context: SignedIn, accountId: string) {
  const today = isoDay(context.today)
  return context.db
    .select({ role: membership.role, unitId: membership.unitId })
    .from(membership)
    .where(
      and(
        eq(membership.tenantId, context.tenant.id),
        eq(membership.accountId, accountId),
        isNull(membership.endedAt),
        or(isNull(membership.validUntil), gte(membership.validUntil, today)),
      ),
    )
}

/**
 * Throws `conflict` unless the account may have this role beside what it has: one of the three administrators at the most, and no administrator
 * handles cases. What waits to be confirmed counts, without `besides`.
 */
export async function demandSeparate(
  context: SignedIn,
  accountId: string,
  { role, unitId }: { readonly role: string; readonly unitId: string },
  besides?: string,
): Promise<void> {
  const waiting = await context.db
    .select({ id: officeGrant.id, role: officeGrant.role, unitId: officeGrant.unitId })
    .from(officeGrant)
    .where(
      and(
        eq(officeGrant.tenantId, context.tenant.id),
        eq(officeGrant.accountId, accountId),
        eq(officeGrant.status, 'waiting'),
      ),
    )
  const held = [...(await officesAhead(context, accountId)), ...waiting.filter((one) => one.id !== besides)]
  const other = held.find((one) => one.role !== role && (isAdministrator(one.role) || isAdministrator(role)))
  if (other) {
    const [zh, en] = [roleTitle(other.role).zh, roleTitle(other.role).en]
    throw conflict({
      zh: `这个账号已有“${zh}”岗位。三员互不兼任，管理员也不办理申请；请先收回原岗位，或换一个账号。`,
      en: `This account has the office “${en}” already. Nobody holds two of the three administrators’ offices, and no administrator handles cases. Withdraw that office first, or choose another account.`,
    })
  }
  if (held.some((one) => one.role === role && one.unitId === unitId)) {
    throw conflict({
      zh: '这个账号已有这个岗位，或正在等待确认。',
      en: 'The account has this office already, or it waits to be confirmed.',
    })
  }
}

/** Throws `conflict` where somebody would decide on their own offices. */
export function demandNotOneself({ actor }: SignedIn, accountId: string): void {
  if (actor.accountId !== accountId) return
  throw conflict({ zh: '不能办理自己的账号和岗位。', en: 'Nobody decides on their own account and offices.' })
}
