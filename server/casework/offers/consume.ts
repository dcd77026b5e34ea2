import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { outbox } from '../../platform/audit/schema.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import type { Event } from '../../platform/notices/index.ts'
import { findRecordsAbout } from '../../registry/index.ts'
import { caseFile } from '../schema.ts'
import { caseSide } from './case-side.ts'
import { findableKinds } from './findable-kinds.ts'
import { judgeRecord } from './go-on.ts'
import { openPass } from './pass.ts'

/** Records judged in one transaction; more are handed on, so that a large company's fact holds nobody up. */
const AT_ONCE = 20

/** What a change of facts, a step of a case or a figure means for offers. Events of no concern are let pass. */
export async function findAfter(context: Context, event: Event): Promise<void> {
  switch (event.name) {
    case 'facts.recorded':
    case 'finding.chosen':
      return about(context, z.object({ subjectId: z.uuid() }).parse(event.payload).subjectId)
    case 'offers.left':
      return judge(context, z.object({ ids: z.array(z.uuid()) }).parse(event.payload).ids)
    case 'case.moved':
      return aboutCase(context, z.object({ caseId: z.uuid() }).parse(event.payload).caseId)
    case 'figure.set':
    case 'benefit.mode-set':
      return openPass(context, `${event.name}:${event.id}`)
    case 'day.moved':
      return openPass(context, `night:${z.object({ day: z.string() }).parse(event.payload).day}`)
  }
}

const about = async (context: Context, subjectId: string) =>
  judge(context, await findRecordsAbout(context, subjectId, findableKinds(context)))

async function aboutCase(context: Context, caseId: string): Promise<void> {
  const [file] = await context.db
    .select({ subjectId: caseFile.subjectId })
    .from(caseFile)
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, caseId)))
  if (file) await about(context, file.subjectId)
}

async function judge(context: Context, ids: readonly string[]): Promise<void> {
  const side = caseSide(context)
  for (const id of ids.slice(0, AT_ONCE)) await judgeRecord(context, id, side)
  const left = ids.slice(AT_ONCE)
  if (left.length === 0) return
  await context.db
    .insert(outbox)
    .values({ tenantId: context.tenant.id, id: newId(), event: 'offers.left', payload: { ids: left } })
}
