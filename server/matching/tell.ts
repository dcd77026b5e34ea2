import { addDays, isoDay } from '@xinglin/base'
import { and, eq, inArray, lte } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Draft, Event } from '../platform/notices/index.ts'
import { findAgentsOf } from '../registry/index.ts'
import type { StepKind } from './life/steps.ts'
import { pairing } from './schema.ts'
import { REMINDERS, TELLINGS, type Words } from './tell-words.ts'

const Moved = z.object({ pairingId: z.uuid(), step: z.string() })
const Confirmed = z.object({ runId: z.uuid() })
type Row = typeof pairing.$inferSelect

/** Days without an answer after which somebody is reminded. */
const WAITED = [3, 7]

type Telling = { readonly row: Row; readonly words: Words; readonly once: string }

/** What whoever acts for the person or the employer by proof is told, of as many pairings as are given. */
async function draftsFor(context: Context, tellings: readonly Telling[]): Promise<readonly Draft[]> {
  const to = ({ row, words }: Telling) => (words.to === 'person' ? row.personId : row.organisationId)
  const agents = await findAgentsOf(context, tellings.map(to))
  return tellings.flatMap((one) =>
    (agents.get(to(one)) ?? [])
      .filter(({ proved }) => proved)
      .map(({ accountId }) => ({
        accountId,
        kind: 'pairing.moved',
        about: one.row.id,
        urgency: 'urgent' as const,
        title: one.words.title,
        body: one.words.body,
        path: `/matching/pairing/${one.row.id}`,
        once: one.once,
      })),
  )
}

/** What a step of a pairing tells the other side. Early steps tell nobody; no name and no sum is in it. */
export async function tellMatching(context: Context, event: Event): Promise<readonly Draft[]> {
  const { db, tenant } = context
  if (event.name === 'assignment.confirmed') {
    const { runId } = Confirmed.parse(event.payload)
    const rows = await db
      .select()
      .from(pairing)
      .where(and(eq(pairing.tenantId, tenant.id), eq(pairing.origin, 'assignment'), eq(pairing.originId, runId)))
    const words = TELLINGS.invite as Words
    return draftsFor(
      context,
      rows.map((row) => ({ row, words, once: `event:${event.id}:${row.id}` })),
    )
  }
  if (event.name !== 'pairing.moved') return []
  const { pairingId, step } = Moved.parse(event.payload)
  const words = TELLINGS[step as StepKind]
  const [row] = await db
    .select()
    .from(pairing)
    .where(and(eq(pairing.tenantId, tenant.id), eq(pairing.id, pairingId)))
  // Whom nobody has told of it learns nothing of its end either.
  if (!row || !words || (words.to === 'person' && !row.shown)) return []
  return draftsFor(context, [{ row, words, once: `event:${event.id}` }])
}

/** What waits for an answer for days: whoever owes it is reminded, twice and no more. */
export async function remindMatching(context: Context): Promise<readonly Draft[]> {
  const [soonest = 0] = WAITED
  const rows = await context.db
    .select()
    .from(pairing)
    .where(
      and(
        eq(pairing.tenantId, context.tenant.id),
        inArray(pairing.state, Object.keys(REMINDERS) as Row['state'][]),
        lte(pairing.since, isoDay(addDays(context.today, -soonest))),
      ),
    )
  const tellings = rows.flatMap((row) => {
    const words = REMINDERS[row.state]
    const days = WAITED.findLast((waited) => row.since <= isoDay(addDays(context.today, -waited)))
    return words ? [{ row, words, once: `waits:${row.id}:${row.version}:${days}` }] : []
  })
  return draftsFor(context, tellings)
}
