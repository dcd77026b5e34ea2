import { dayInShanghai, isoDay } from '@xinglin/base'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { isMobile, normaliseLogin } from '../../platform/identity/login.ts'
import {
  type AddressKind,
  addressPlace,
  CODE_MINUTES,
  codeBound,
  DEFAULTS,
  hintOf,
  newCode,
  noticeAddress,
  noticePreference,
  readEmail,
} from '../../platform/notices/index.ts'
import { seal } from '../../platform/secrets/cipher.ts'
import { putSecret } from '../../platform/secrets/store.ts'
import { AddressKinds } from '../queries/notice-settings.ts'

/** Codes an account may ask for in a day and for a kind of address: an address given is somebody's, and may not be its giver's. */
const A_DAY = 5

/** Gives an address for notices and asks for the code that proves it. Takes the place of an earlier one. The address is kept encrypted. */
export const giveAddress = command({
  name: 'platform/give-address',
  summary: 'Gives an address for notices; a code proves it',
  input: z.object({ kind: AddressKinds, address: z.string().trim().max(254) }),
  output: z.object({ hint: z.string() }),
  access: 'signed_in',
  run: async (anyContext, { kind, address: typed }, effects) => {
    const context = anyContext as SignedIn
    const { db, tenant, actor, keys } = context
    const address = readAddress(kind, typed)
    const fresh = {
      hint: hintOf(kind, address),
      verifiedAt: null,
      code: seal(keys.data, newCode(), codeBound(tenant.id, actor.accountId, kind)),
      codeUntil: new Date(Date.now() + CODE_MINUTES * 60_000),
      codeState: 'to_send' as const,
      wrong: 0,
      askedOn: isoDay(dayInShanghai(Date.now())),
    }
    const asked = sql<number>`case when ${noticeAddress.askedOn} = ${fresh.askedOn} then ${noticeAddress.asked} + 1 else 1 end`
    const [row] = await db
      .insert(noticeAddress)
      .values({ tenantId: tenant.id, accountId: actor.accountId, kind, ...fresh, asked: 1 })
      .onConflictDoUpdate({
        target: [noticeAddress.tenantId, noticeAddress.accountId, noticeAddress.kind],
        set: { ...fresh, asked },
      })
      .returning({ asked: noticeAddress.asked })
    if ((row?.asked ?? 0) > A_DAY) {
      const say = {
        zh: '今天要的验证码太多了，请明天再试。',
        en: 'Too many codes for today. Please try again tomorrow.',
      }
      throw unprocessable(say, 'address')
    }
    await putSecret(context, addressPlace(actor.accountId, kind), address)
    // The first time, the language of the page is the language of the person.
    await db
      .insert(noticePreference)
      .values({
        tenantId: tenant.id,
        accountId: actor.accountId,
        ...DEFAULTS,
        urgentBy: [...DEFAULTS.urgentBy],
        usualBy: [...DEFAULTS.usualBy],
        lang: context.lang,
      })
      .onConflictDoNothing()
    effects.about({ kind: 'account', id: actor.accountId }, { address: kind })
    return { hint: fresh.hint }
  },
})

function readAddress(kind: AddressKind, typed: string): string {
  if (kind === 'email') {
    const email = readEmail(typed)
    if (email) return email
    const say = {
      zh: '邮箱地址不对，请检查。例如 name@example.cn。',
      en: 'This is no e-mail address. Example: name@example.cn.',
    }
    throw unprocessable(say, 'address')
  }
  if (isMobile(typed)) return normaliseLogin(typed)
  throw unprocessable(
    { zh: '请填写 11 位手机号。', en: 'Enter an 11-digit mobile number of mainland China.' },
    'address',
  )
}
