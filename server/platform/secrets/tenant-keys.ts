import { randomBytes } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '../database/index.ts'
import { Fault } from '../fault.ts'
import { deriveKey, open, seal } from './cipher.ts'
import { tenantKey } from './schema.ts'

/** A tenant's keys, open only in memory. Each serves one purpose. */
export type TenantKeys = {
  readonly version: number
  /** Encrypts values and files. */
  readonly data: Buffer
  /** Blind indexes for equality search. */
  readonly index: Buffer
  /** Digests of inputs, for idempotency. */
  readonly digest: Buffer
}

const bound = (tenantId: string, version: number) => `tenant_key|${tenantId}|${version}`

/** Opened keys by tenant: they do not change while the program runs, and unwrapping for every request is waste. */
const opened = new WeakMap<Buffer, Map<string, TenantKeys>>()

/** Opens the newest key of the tenant. Throws `internal` where there is none or the master key is another one. */
export async function loadTenantKeys(masterKey: Buffer, tenantId: string, db: Transaction): Promise<TenantKeys> {
  const known = opened.get(masterKey)?.get(tenantId)
  if (known) return known
  const [row] = await db
    .select()
    .from(tenantKey)
    .where(eq(tenantKey.tenantId, tenantId))
    .orderBy(desc(tenantKey.version))
    .limit(1)
  const text = row && open(deriveKey(masterKey, 'wrap'), row.wrapped, bound(tenantId, row.version))
  if (!row || text === undefined) {
    const say = {
      zh: '系统密钥与数据不匹配，请联系管理员。',
      en: 'The system key does not fit the data. Please tell the administrator.',
    }
    throw new Fault(
      'internal',
      say,
      `no usable key for tenant ${tenantId}: is the master key the one the data was made with?`,
    )
  }
  const key = Buffer.from(text, 'base64')
  const keys = {
    version: row.version,
    data: deriveKey(key, 'data'),
    index: deriveKey(key, 'index'),
    digest: deriveKey(key, 'digest'),
  }
  const shelf = opened.get(masterKey) ?? new Map<string, TenantKeys>()
  opened.set(masterKey, shelf.set(tenantId, keys))
  return keys
}

/** Makes the first data key of a tenant, wrapped by the master key. Does nothing where there is one. */
export async function ensureTenantKey(masterKey: Buffer, tenantId: string, db: Transaction): Promise<void> {
  const version = 1
  const [row] = await db
    .select({ version: tenantKey.version })
    .from(tenantKey)
    .where(and(eq(tenantKey.tenantId, tenantId), eq(tenantKey.version, version)))
  if (row) return
  const wrapped = seal(deriveKey(masterKey, 'wrap'), randomBytes(32).toString('base64'), bound(tenantId, version))
  await db.insert(tenantKey).values({ tenantId, version, wrapped }).onConflictDoNothing()
}
