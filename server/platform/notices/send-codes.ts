import { and, eq, gt } from 'drizzle-orm'
import { writeAudit } from '../audit/write.ts'
import type { Context } from '../context.ts'
import { type Transaction, tenantTransaction } from '../database/index.ts'
import type { Platform } from '../platform.ts'
import { open } from '../secrets/cipher.ts'
import { revealSecret } from '../secrets/store.ts'
import { openContext, type Visit } from '../visit.ts'
import { type AddressKind, addressPlace } from './address.ts'
import type { Letter, Outcome } from './channel.ts'
import { codeBound } from './code.ts'
import { codeLetter } from './code-letter.ts'
import { findPreferences } from './preferences.ts'
import { noticeAddress } from './schema.ts'

type Code = { readonly accountId: string; readonly kind: AddressKind; readonly to: string; readonly letter: Letter }

/** Sends the codes that prove addresses: at once, whatever the hour, and never twice; whoever gets none asks again. */
export async function sendCodes(platform: Platform, visit: Visit, now = new Date()): Promise<number> {
  const inTenant = <T>(work: (db: Transaction) => Promise<T>) => tenantTransaction(platform.pool, visit.tenant.id, work)
  const codes = await inTenant(async (db) => takeCodes(await openContext(platform, visit, db), platform.origin, now))
  for (const code of codes) {
    const outcome = await platform.channels.send(code.kind === 'email' ? 'email' : 'sms', code.to, code.letter)
    if (outcome.kind === 'accepted') continue
    console.error('code', outcome.kind, code.kind, outcome.why)
    await inTenant((db) => note(db, visit.tenant.id, code, outcome))
  }
  return codes.length
}

async function takeCodes(context: Context, origin: string, now: Date): Promise<readonly Code[]> {
  const tenantId = context.tenant.id
  const rows = await context.db
    .select()
    .from(noticeAddress)
    .where(
      and(
        eq(noticeAddress.tenantId, tenantId),
        eq(noticeAddress.codeState, 'to_send'),
        gt(noticeAddress.codeUntil, now),
      ),
    )
    .limit(20)
    .for('update', { skipLocked: true })
  const codes: Code[] = []
  for (const { accountId, kind, code: sealed, codeUntil } of rows) {
    const code = sealed && open(context.keys.data, sealed, codeBound(tenantId, accountId, kind))
    const to = await revealSecret(context, addressPlace(accountId, kind))
    await context.db
      .update(noticeAddress)
      .set({ codeState: 'sent' })
      .where(
        and(eq(noticeAddress.tenantId, tenantId), eq(noticeAddress.accountId, accountId), eq(noticeAddress.kind, kind)),
      )
    if (!code || !to) continue
    await writeAudit(context, 'platform/send-code', { kind: 'account', id: accountId }, { address: kind })
    const lang = (await findPreferences(context, [accountId])).get(accountId)?.lang
    const link = `${origin}/${context.tenant.slug}/${lang ?? 'zh'}/messages/settings`
    const letter = codeLetter(`${accountId}.${codeUntil?.getTime()}`, code, lang, link)
    codes.push({ accountId, kind, to, letter })
  }
  return codes
}

async function note(db: Transaction, tenantId: string, { accountId, kind }: Code, outcome: Outcome): Promise<void> {
  await db
    .update(noticeAddress)
    .set({ codeState: outcome.kind === 'retry' ? 'to_send' : 'refused' })
    .where(
      and(
        eq(noticeAddress.tenantId, tenantId),
        eq(noticeAddress.accountId, accountId),
        eq(noticeAddress.kind, kind),
        eq(noticeAddress.codeState, 'sent'),
      ),
    )
}
