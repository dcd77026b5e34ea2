import { isoDay } from '@xinglin/base'
import { and, eq, gte, lte } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
import { call } from './schema.ts'

/** Throws `unprocessable` unless a call for this benefit is open today. */
export async function demandOpenCall(context: Context, benefit: string): Promise<void> {
  const today = isoDay(context.today)
  const [open] = await context.db
    .select({ id: call.id })
    .from(call)
    .where(
      and(
        eq(call.tenantId, context.tenant.id),
        eq(call.benefit, benefit),
        lte(call.opensOn, today),
        gte(call.closesOn, today),
      ),
    )
    .limit(1)
  if (open) return
  throw unprocessable({
    zh: '这一项要等征集通知发布后才能申报，现在不在申报期内。',
    en: 'This is applied for only while a call is open; none is open today.',
  })
}
