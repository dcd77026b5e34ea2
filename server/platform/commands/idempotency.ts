import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { Fault, unprocessable } from '../fault.ts'
import { idempotencyKey } from './schema.ts'

/** One use of a key: who, which key, for which command, with which input. */
export type Claim = {
  readonly caller: string
  readonly key: string
  readonly command: string
  readonly digest: string
}

const KEY = /^[A-Za-z0-9_-]{8,64}$/

/** Throws `bad_request` for a key that is missing or malformed. */
export function checkKey(key: string): void {
  if (KEY.test(key)) return
  const say = {
    zh: '请求缺少防重复编号，请刷新页面后再试。',
    en: 'The request lacks its idempotency key. Please reload the page.',
  }
  throw new Fault('bad_request', say, 'idempotency key missing or malformed', 'idempotency-key')
}

/**
 * Takes a key for this transaction. A second transaction with the same key waits here for the first and then gets its answer.
 * Returns the earlier answer if there is one. Throws `unprocessable` when the key came with another command or input.
 */
export async function claimKey(context: Context, claim: Claim): Promise<{ output: unknown } | undefined> {
  const tenantId = context.tenant.id
  const taken = await context.db
    .insert(idempotencyKey)
    .values({
      tenantId,
      accountId: claim.caller,
      key: claim.key,
      command: claim.command,
      inputDigest: claim.digest,
      output: {},
    })
    .onConflictDoNothing()
    .returning({ key: idempotencyKey.key })
  if (taken.length > 0) return undefined
  const [earlier] = await context.db.select().from(idempotencyKey).where(same(context, claim))
  if (!earlier || earlier.command !== claim.command || earlier.inputDigest !== claim.digest) {
    throw unprocessable({
      zh: '这个请求编号已经用于另一次提交。请刷新页面后再试。',
      en: 'This request key was already used for something else. Please reload the page.',
    })
  }
  return { output: earlier.output }
}

/** Keeps the answer beside the key, so that a repeat gets the same. */
export async function storeAnswer(context: Context, claim: Claim, output: unknown): Promise<void> {
  await context.db
    .update(idempotencyKey)
    .set({ output: output ?? {} })
    .where(same(context, claim))
}

function same(context: Context, claim: Claim) {
  return and(
    eq(idempotencyKey.tenantId, context.tenant.id),
    eq(idempotencyKey.accountId, claim.caller),
    eq(idempotencyKey.key, claim.key),
  )
}
