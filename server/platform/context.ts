import type { Day, Localised } from '@xinglin/base'
import type { Actor } from './access/actor.ts'
import type { Transaction, TransactionOptions } from './database/index.ts'
import type { Identity } from './identity/identity.ts'
import type { PackShelf } from './packs/shelf.ts'
import type { TenantKeys } from './secrets/tenant-keys.ts'
import type { Lang } from './text/lang.ts'

/** The tenant a request is for. */
export type Tenant = {
  readonly id: string
  readonly slug: string
  readonly packId: string
  readonly title: Localised
  readonly demonstration: boolean
}

/** What every command and query knows of the request it serves. */
export type Context = {
  readonly tenant: Tenant
  readonly actor: Actor | null
  readonly lang: Lang
  /** The tenant's business day, Asia/Shanghai. Audit keeps real time. */
  readonly today: Day
  readonly keys: TenantKeys
  readonly requestId: string
  readonly db: Transaction
  /** Another transaction of this tenant, for work that outlives the request: it sees only what is committed. */
  readonly apart: <T>(work: (db: Transaction) => Promise<T>, options?: TransactionOptions) => Promise<T>
  readonly packs: PackShelf
  /** Accounts: opened and given a first password, never read for a number. */
  readonly identity: Identity
}

/** A context in which someone is signed in. */
export type SignedIn = Context & { readonly actor: Actor }
