import { randomInt } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { and, eq } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../database/index.ts'
import { account, accountCredential, accountSession } from './schema.ts'

/** Letters and digits that nobody confuses when they are read out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Three groups of four, about 59 bits: read out once, good until it is changed. */
function firstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group()].join('-')
}

/** Opens an account as the auth library would, but inside the caller's transaction: it is there with its audit line or not at all. */
export async function openWithPassword(
  db: Transaction,
  { index, email, name }: { index: string; email: string; name: string },
): Promise<{ id: string; password: string }> {
  const password = firstPassword()
  const id = uuidv7()
  const now = { createdAt: new Date(), updatedAt: new Date() }
  await db
    .insert(account)
    .values({ id, name, email, phoneNumber: index, phoneNumberVerified: true, passwordOnce: true, ...now })
  await db.insert(accountCredential).values({
    id: uuidv7(),
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: await hash(password),
    ...now,
  })
  return { id, password }
}

/** A new first password, and the end of every session that was open. */
export async function renewPassword(db: NodePgDatabase, accountId: string): Promise<string> {
  const password = firstPassword()
  await db
    .update(accountCredential)
    .set({ password: await hash(password), updatedAt: new Date() })
    .where(and(eq(accountCredential.userId, accountId), eq(accountCredential.providerId, 'credential')))
  await db.update(account).set({ passwordOnce: true }).where(eq(account.id, accountId))
  await db.delete(accountSession).where(eq(accountSession.userId, accountId))
  return password
}
