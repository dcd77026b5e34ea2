import { randomBytes } from 'node:crypto'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { outbox } from '../audit/schema.ts'
import type { Context } from '../context.ts'
import { tenantTransaction } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import type { Platform } from '../platform.ts'
import { putSecret } from '../secrets/store.ts'
import { ensureTenantKey } from '../secrets/tenant-keys.ts'
import { tenant } from '../tenancy/schema.ts'
import { openContext, type Visit } from '../visit.ts'
import { addressPlace, hintOf } from './address.ts'
import { type Channels, noChannels } from './channel.ts'
import { type Draft, leaveMessages } from './leave-messages.ts'
import { noticeAddress } from './schema.ts'

/** One city on an empty database, and what tests of notices do in it. */
export async function openHouse() {
  const database = await freshDatabase()
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 })
  const masterKey = randomBytes(32)
  const city = { id: uuidv7(), slug: 'songjiang', packId: 'sj', title: { zh: '松江区', en: 'Songjiang' } }
  await drizzle(database.admin).insert(tenant).values(city)
  const house = {
    pool: database.app,
    masterKey,
    origin: 'http://localhost:8080',
    packs: {},
    findStandings: async () => [],
  }
  const visit: Visit = { tenant: { ...city, demonstration: false }, account: null, lang: 'zh', requestId: 'test' }
  const platform = (channels: Channels = noChannels) => ({ ...house, channels }) as unknown as Platform
  const inCity = <T>(work: (context: Context) => Promise<T>) =>
    tenantTransaction(database.app, city.id, async (db) => work(await openContext(platform(), visit, db)))
  await tenantTransaction(database.app, city.id, (db) => ensureTenantKey(masterKey, city.id, db))
  return {
    platform,
    visit,
    inCity,
    sql: async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows,
    /** Writes an event as a command does. */
    emit: (event: string, payload: Record<string, unknown> = {}) =>
      inCity(async ({ db }) => {
        const id = uuidv7()
        await db.insert(outbox).values({ tenantId: city.id, id, event, payload })
        return id
      }),
    /** Gives an account a proved address. */
    prove: (accountId: string, kind: 'email' | 'phone', address: string) =>
      inCity(async (context) => {
        await putSecret(context, addressPlace(accountId, kind), address)
        const row = { accountId, kind, hint: hintOf(kind, address), verifiedAt: new Date() }
        const asked = { codeState: 'none' as const, askedOn: '2024-06-03', asked: 1 }
        await context.db.insert(noticeAddress).values({ tenantId: city.id, ...row, ...asked })
      }),
    /** Leaves a message. */
    leave: (channels: Channels, draft: Partial<Draft>, now: Date) =>
      inCity((context) => leaveMessages(context, channels.open, [{ ...plain(), ...draft }], now)),
    close: async () => {
      await superuser.end()
      await database.drop()
    },
  }
}

let running = 0
const plain = (): Draft => ({
  accountId: 'zhao',
  kind: 'case.accept',
  about: null,
  urgency: 'usual',
  title: { zh: '申请 2024-00001 已受理', en: 'Application 2024-00001 accepted' },
  body: { zh: '承诺的办理时限从现在算起。', en: 'The promised time runs from now.' },
  path: '/casework/x',
  once: `test:${running++}`,
})
