import type { Day } from '@xinglin/base'
import type { Actor } from './access/actor.ts'
import type { Context, Tenant } from './context.ts'
import { type Transaction, tenantTransaction } from './database/index.ts'
import type { Account } from './identity/identity.ts'
import type { Platform } from './platform.ts'
import { loadTenantKeys } from './secrets/tenant-keys.ts'
import { findBusinessDay } from './tenancy/business-day.ts'
import { findOffices } from './tenancy/offices.ts'
import type { Lang } from './text/lang.ts'

/** What the edge knows of a request before any transaction is open. */
export type Visit = {
  readonly tenant: Tenant
  readonly account: Account | null
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
    apart: (work, options) => tenantTransaction(platform.pool, visit.tenant.id, work, options),
    packs: platform.packs,
    identity: platform.identity,
  }
}

async function findActor(
  platform: Platform,
  visit: Visit,
  account: Account,
  today: Day,
  db: Transaction,
): Promise<Actor> {
  // Before their first password is changed, somebody else could be who signs in: nothing is theirs yet.
  if (account.passwordOnce) {
    return { accountId: account.id, name: account.name, offices: [], standings: [], passwordOnce: true }
  }
  const [offices, standings] = await Promise.all([
    findOffices(db, visit.tenant.id, account.id, today),
    platform.findStandings(db, visit.tenant.id, account.id, today),
  ])
  // Somebody who signed up by phone has no name but the one given as a person of this city.
  const name = account.name || standings.find((one) => one.scope === 'self')?.name || ''
  return { accountId: account.id, name, offices, standings }
}
