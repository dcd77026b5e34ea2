import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { findCaseSubject } from '../casework/index.ts'
import { recorder } from '../platform/audit/recorder.ts'
import type { Context } from '../platform/context.ts'
import type { Event } from '../platform/notices/index.ts'
import type { Need } from './needs/load-need.ts'
import { noteStep } from './needs/note-step.ts'
import { companyNeed, type NeedStatus, type NeedStepKind } from './schema.ts'

const Moved = z.object({ caseId: z.uuid(), action: z.string(), situation: z.string() })

/** What becomes of a need when its ticket moves: done by the office, not done by the company's word, confirmed. Nothing where it stays as it is. */
function follows(
  { status }: Need,
  action: string,
  situation: string,
): { step: NeedStepKind; to: NeedStatus } | undefined {
  if (situation === 'confirmation' && status === 'open') return { step: 'answered', to: 'answered' }
  if (action === 'confirm' && situation === 'work' && status === 'answered') return { step: 'returned', to: 'open' }
  // Without a word of the company in time the ticket is closed; the need says so and stays for it to confirm.
  if (action === 'confirm' && situation !== 'work' && status !== 'confirmed')
    return { step: 'confirmed', to: 'confirmed' }
  return undefined
}

/** A ticket that came of a need moved: the need says so too. Called with every event, in the order of the outbox; said once. */
export async function followCase(context: Context, event: Event): Promise<void> {
  if (event.name !== 'case.moved') return
  const { caseId, action, situation } = Moved.parse(event.payload)
  const subjectId = await findCaseSubject(context, caseId)
  if (subjectId === undefined) return
  const [need] = await context.db
    .select()
    .from(companyNeed)
    .where(and(eq(companyNeed.tenantId, context.tenant.id), eq(companyNeed.id, subjectId)))
    .for('update')
  const next = need && follows(need, action, situation)
  if (!need || !next) return
  const record = recorder(context, 'outreach/follow-case')
  await noteStep(context, need.id, next.step, '', { status: next.to })
  record.effects.about({ kind: 'need', id: need.id }, { case: caseId })
  await record.write()
}
