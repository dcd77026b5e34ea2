import { isoDay } from '@xinglin/base'
import { and, desc, eq, gte, lte } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
import { call } from './schema.ts'

/** The call for a benefit that runs on the business day; undefined where none does. */
export async function findOpenCall(
  context: Context,
  benefit: string,
): Promise<{ readonly closesOn: string; readonly document: string } | undefined> {
  const today = isoDay(context.today)
  const [open] = await context.db
    .select({ closesOn: call.closesOn, document: call.document })
    .from(call)
    .where(
      and(
        eq(call.tenantId, context.tenant.id),
        eq(call.benefit, benefit),
        lte(call.opensOn, today),
        gte(call.closesOn, today),
      ),
    )
    .orderBy(desc(call.closesOn))
    .limit(1)
  return open
}

/** Throws `unprocessable` unless a call for this benefit is open today. */
export async function demandOpenCall(context: Context, benefit: string): Promise<void> {
  if (await findOpenCall(context, benefit)) return
  throw unprocessable({
    zh: '这一项要等申报通知发布后才能申报，现在不在申报期内。',
    en: 'This is applied for only while a call is open; none is open today.',
  })
}
