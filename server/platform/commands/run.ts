import type { z } from 'zod'
import { admit, admittedFor } from '../access/rule.ts'
import { recorder } from '../audit/recorder.ts'
import { tenantTransaction } from '../database/index.ts'
import { conflict } from '../fault.ts'
import type { Platform } from '../platform.ts'
import { openContext, type Visit } from '../visit.ts'
import type { Command, Query } from './command.ts'
import { inputDigest } from './digest.ts'
import { checkKey, claimKey, storeAnswer } from './idempotency.ts'
import { parseInput } from './parse.ts'

const SHOWN_ONCE = {
  zh: '出于安全，这项内容只显示一次，请重新查看。',
  en: 'For safety this is shown once. Please ask for it again.',
}

/** The answer to a command, and whether it was given before under the same key. */
export type Answer<O> = { readonly output: O; readonly repeated: boolean }

/**
 * Runs a command: reads the input, admits the actor, and in one transaction writes its tables, its audit line, its events
 * and its answer under the idempotency key. The same key with the same input gives the stored answer again.
 *
 * @param key idempotency key chosen by the client, 8–64 characters of `A-Za-z0-9-_`
 * @throws Fault `bad_request`, `not_signed_in`, `forbidden`, `unprocessable` (key used with another body), and what `run` throws
 */
export function runCommand<I extends z.ZodType, O extends z.ZodType>(
  platform: Platform,
  visit: Visit,
  command: Command<I, O>,
  raw: unknown,
  key: string,
): Promise<Answer<z.output<O>>> {
  const input = parseInput(command.input, raw)
  checkKey(key)
  return tenantTransaction(
    platform.pool,
    visit.tenant.id,
    async (db) => {
      const context = await openContext(platform, command.unnamed ? { ...visit, account: null } : visit, db)
      admit(command.access, context.actor, command.name)
      const claim = {
        caller: context.actor?.accountId ?? 'visitor',
        key,
        command: command.name,
        digest: inputDigest(context.keys.digest, input),
      }
      const earlier = await claimKey(context, claim)
      if (earlier) {
        if (command.secretAnswer) throw conflict(SHOWN_ONCE)
        return { output: command.output.parse(earlier.output), repeated: true }
      }
      const record = recorder(context, command.name, admittedFor(command.access, context.actor))
      const output = command.output.parse(await command.run(context, input, record.effects))
      await Promise.all([record.write(), storeAnswer(context, claim, command.secretAnswer ? null : output)])
      return { output, repeated: false }
    },
    command.limit === undefined ? {} : { limit: command.limit },
  )
}

/**
 * Runs a query in a transaction. Not marked read only: a read of sensitive data writes its audit line in it.
 * @throws Fault `bad_request`, `not_signed_in`, `forbidden`, and what `run` throws
 */
export function runQuery<I extends z.ZodType, O extends z.ZodType>(
  platform: Platform,
  visit: Visit,
  query: Query<I, O>,
  raw: unknown,
): Promise<z.output<O>> {
  const input = parseInput(query.input, raw)
  return tenantTransaction(platform.pool, visit.tenant.id, async (db) => {
    const context = await openContext(platform, visit, db)
    admit(query.access, context.actor, query.name)
    return query.output.parse(await query.run(context, input))
  })
}
