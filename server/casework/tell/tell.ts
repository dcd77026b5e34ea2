import type { Action } from '@xinglin/procedure'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { outbox } from '../../platform/audit/schema.ts'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { getCase, type LoadedCase } from '../load-case.ts'
import { caseAction } from '../schema.ts'
import { tellCall } from './call.ts'
import { tellDispute, tellOffers, tellTakenUp } from './offers.ts'
import { tellBadRating } from './rating.ts'
import { accountsOf } from './recipients.ts'
import { tellRecusal } from './recusal.ts'
import { ON_ENTERING, TELLINGS } from './table.ts'
import type { Telling, Told } from './telling.ts'
import { asOf, toldOf } from './told.ts'

const Moved = z.object({ caseId: z.uuid(), action: z.string() })

/** Whom an event of this room concerns, and what they are told. Nothing for events of other rooms. */
export async function tell(context: Context, event: Event): Promise<readonly Draft[]> {
  if (event.name === 'case.moved') return tellMove(context, event)
  if (event.name === 'case.rated-badly') return tellBadRating(context, event)
  if (event.name === 'case.recused') return tellRecusal(context, event)
  if (event.name === 'call.opened') return tellCall(context, event)
  if (event.name === 'offer.made') return tellOffers(context, event)
  if (event.name === 'offer.taken-up') return tellTakenUp(context, event)
  if (event.name === 'offer.disputed' || event.name === 'offer.settled') return tellDispute(context, event)
  return []
}

async function tellMove(context: Context, event: Event): Promise<readonly Draft[]> {
  const { caseId, action: kind } = Moved.parse(event.payload)
  const sequence = await findSequence(context, event.id, caseId, kind)
  if (sequence === undefined) throw new Error(`event ${event.id}: case ${caseId} has no ${kind} of its moment`)
  const loaded = await getCase(context, caseId)
  const found = asOf(loaded, sequence)
  if (!found) throw new Error(`case ${caseId} has no action ${sequence}`)
  const { after, action } = found
  const told = await toldOf(context, after, action)
  const before = asOf(loaded, sequence - 1)?.after.state.situation
  const entered = before === after.state.situation ? undefined : ON_ENTERING[after.state.situation]
  const lines = [...TELLINGS[action.kind], ...(entered ? [entered] : [])]
  const drafts: Draft[] = []
  for (const [index, line] of lines.entries()) {
    if (line.when && !line.when(told)) continue
    for (const accountId of await accountsOf(context, line.to, after, action))
      drafts.push(draftOf(context, line, told, after, action, accountId, onceOf(event, after, action, index)))
  }
  return drafts
}

/** People filed together are told of it together: one message for the bundle, not one for each of its cases. */
function onceOf(event: Event, { file }: LoadedCase, action: Action, line: number): string {
  return action.kind === 'submit' && file.bundleId !== null ? `bundle:${file.bundleId}` : `event:${event.id}:${line}`
}

function draftOf(
  context: Context,
  line: Telling,
  told: Told,
  { file }: LoadedCase,
  action: Action,
  accountId: string,
  once: string,
): Draft {
  const paths = {
    case: `/casework/${file.id}`,
    notices: '/casework/notices',
    desk: `/desk/${context.tenant.slug}/casework/${file.id}`,
  }
  return {
    accountId,
    kind: `case.${action.kind}`,
    about: file.id,
    urgency: line.urgency,
    title: line.title(told),
    body: line.body(told),
    path: paths[line.link],
    once,
  }
}

/** The action an event tells of: written in the same transaction, so with the same moment to the microsecond. */
async function findSequence(
  context: Context,
  eventId: string,
  caseId: string,
  kind: string,
): Promise<number | undefined> {
  const [row] = await context.db
    .select({ sequence: caseAction.sequence })
    .from(caseAction)
    .innerJoin(outbox, and(eq(outbox.tenantId, caseAction.tenantId), eq(outbox.at, caseAction.at)))
    .where(
      and(
        eq(caseAction.tenantId, context.tenant.id),
        eq(outbox.id, eventId),
        eq(caseAction.caseId, caseId),
        sql`${caseAction.kind} = ${kind}`,
      ),
    )
  return row?.sequence
}
