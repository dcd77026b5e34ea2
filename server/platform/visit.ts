import { type Day, isoDay } from '@xinglin/base'
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Actor, Office } from './access/actor.ts'
import type { Context, Tenant } from './context.ts'
import type { Transaction } from './database/index.ts'
import type { Platform } from './platform.ts'
import { loadTenantKeys } from './secrets/tenant-keys.ts'
import { findBusinessDay } from './tenancy/business-day.ts'
import { membership } from './tenancy/schema.ts'
import type { Lang } from './text/lang.ts'

/** What the edge knows of a request before any transaction is open. */
export type Visit = {
  readonly tenant: Tenant
  readonly account: { readonly id: string; readonly name: string } | null
  readonly lang: Lang
  readonly requestId: string
}

/** Completes a visit inside a transaction: the business day, the keys, and what the account is here, all as of now. */
export async function openContext(platform: Platform, visit: Visit, db: Transaction): Promise<Context> {
  const today = await findBusinessDay(db, visit.tenant.id)
  const keys = await loadTenantKeys(platform.masterKey, visit.tenant.id, db)
  const actor = visit.account === null ? null : await findActor(platform, visit, visit.account, today, db)
  return {
    tenant: visit.tenant,
    actor,
    lang: visit.lang,
    today,
    keys,
    requestId: visit.requestId,
    db,
    packs: platform.packs,
  }
}

async function findActor(
  platform: Platform,
  visit: Visit,
  account: { id: string; name: string },
  today: Day,
  db: Transaction,
): Promise<Actor> {
  const offices = await findOffices(visit.tenant.id, account.id, today, db)
  const standings = await platform.findStandings(db, visit.tenant.id, account.id, today)
  // Somebody who signed up by phone has no name but the one given as a person of this city.
  const name = account.name || standings.find((one) => one.scope === 'self')?.name || ''
  return { accountId: account.id, name, offices, standings }
}

async function findOffices(tenantId: string, accountId: string, today: Day, db: Transaction): Promise<Office[]> {
  const on = isoDay(today)
  return db
    .select({ role: membership.role, unitId: membership.unitId })
    .from(membership)
    .where(
      and(
        eq(membership.tenantId, tenantId),
        eq(membership.accountId, accountId),
        lte(membership.validFrom, on),
        or(isNull(membership.validUntil), gte(membership.validUntil, on)),
      ),
    )
}
