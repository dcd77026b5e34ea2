import { addDays, isoDay } from '@xinglin/base'
import { and, eq, inArray, lte } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Draft, Event } from '../platform/notices/index.ts'
import { findAgents } from '../registry/index.ts'
import type { StepKind } from './life/steps.ts'
import { pairing } from './schema.ts'
import { REMINDERS, TELLINGS, type Words } from './tell-words.ts'

const Moved = z.object({ pairingId: z.uuid(), step: z.string() })
const Confirmed = z.object({ runId: z.uuid() })
type Row = typeof pairing.$inferSelect

/** Days without an answer after which somebody is reminded. */
const WAITED = [3, 7]

/** Accounts on a side of a pairing: whoever acts for the person or the employer by proof. */
async function accountsOf(context: Context, row: Row, to: 'person' | 'company'): Promise<readonly string[]> {
  const agents = await findAgents(context, to === 'person' ? row.personId : row.organisationId)
  return agents.filter((one) => one.proved).map((one) => one.accountId)
}

async function draftsFor(
  context: Context,
  row: Row,
  { to, title, body }: Words,
  once: string,
): Promise<readonly Draft[]> {
  const accounts = await accountsOf(context, row, to)
  return accounts.map((accountId) => ({
    accountId,
    kind: 'pairing.moved',
    about: row.id,
    urgency: 'urgent',
    title,
    body,
    path: `/matching/pairing/${row.id}`,
    once,
  }))
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
    const drafts = await Promise.all(
      rows.map((row) => draftsFor(context, row, TELLINGS.invite as Words, `event:${event.id}:${row.id}`)),
    )
    return drafts.flat()
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
  return draftsFor(context, row, words, `event:${event.id}`)
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
  const drafts: Draft[] = []
  for (const row of rows) {
    const words = REMINDERS[row.state]
    const days = WAITED.findLast((waited) => row.since <= isoDay(addDays(context.today, -waited)))
    if (words) drafts.push(...(await draftsFor(context, row, words, `waits:${row.id}:${row.version}:${days}`)))
  }
  return drafts
}
