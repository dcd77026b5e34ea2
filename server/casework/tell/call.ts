import { day, formatDay, quoted } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { caseLabels } from '../labels.ts'
import { call, caseFile, caseState } from '../schema.ts'

const Opened = z.object({ callId: z.uuid() })

/** A call for applications: whoever has a draft for it waiting is told that it can be handed in, and until when. */
export async function tellCall(context: Context, event: Event): Promise<readonly Draft[]> {
  const { callId } = Opened.parse(event.payload)
  const [opened] = await context.db
    .select()
    .from(call)
    .where(and(eq(call.tenantId, context.tenant.id), eq(call.id, callId)))
  if (!opened) return []
  const drafts = await context.db
    .selectDistinctOn([caseFile.createdBy], { accountId: caseFile.createdBy, caseId: caseFile.id })
    .from(caseFile)
    .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
    .where(
      and(
        eq(caseFile.tenantId, context.tenant.id),
        eq(caseFile.benefit, opened.benefit),
        eq(caseState.situation, 'draft'),
      ),
    )
  const benefit = quoted(caseLabels(context).benefit(opened.benefit))
  const [from, until] = [day(opened.opensOn), day(opened.closesOn)]
  return drafts.map(({ accountId, caseId }) => ({
    accountId,
    kind: 'call.opened',
    about: caseId,
    urgency: 'usual',
    title: { zh: '你在填的一项开始申报了', en: 'Something you are filling in can be applied for now' },
    body: {
      zh: `${benefit.zh}的申报期是${formatDay(from, 'zh')}至${formatDay(until, 'zh')}。你有一份没有提交的草稿，期内补齐提交即可。`,
      en: `Applications for ${benefit.en} are taken from ${formatDay(from, 'en')} to ${formatDay(until, 'en')}. You have a draft; complete and submit it in that time.`,
    },
    path: `/casework/${caseId}`,
    once: `event:${event.id}`,
  }))
}
