import { isoDay } from '@xinglin/base'
import { and, desc, eq, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { NEVER_IN_STEAD } from '../../platform/access/roles.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { delegation } from '../../platform/tenancy/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { colleaguesIn } from '../colleagues-in.ts'
import { namesOf } from '../names-of.ts'
import { RELATIONSHIP_TITLE, RELATIONSHIPS } from '../relationships.ts'
import { openRelative } from '../relative-secrets.ts'
import { relative } from '../schema.ts'
import { Desk, deskOf } from '../titles.ts'

export const Absence = Desk.extend({
  id: z.uuid(),
  away: z.string(),
  delegate: z.string(),
  from: z.string(),
  until: z.string(),
  reason: z.string(),
  /** `ahead` · `running` · `over`, also where it was ended early. */
  state: z.enum(['ahead', 'running', 'over']),
  /** Whether the reader is the one who is away. */
  mine: z.boolean(),
})

/** One's own desk: who may stand in, who stands in and for whom one does, and the relatives one declared. Nobody else reads this. */
export const own = query({
  name: 'administration/own',
  summary: 'One’s own desks, absences and declared relatives',
  input: z.object({}),
  output: z.object({
    desks: z.array(Desk.extend({ colleagues: z.array(z.object({ id: z.string(), name: z.string() })) })),
    absences: z.array(Absence),
    relatives: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        relationship: Text,
        /** The last four signs. */
        number: z.string(),
        employer: z.string(),
        at: z.string(),
      }),
    ),
    relationships: z.array(z.object({ id: z.enum(RELATIONSHIPS), title: Text })),
    today: z.string(),
  }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const { actor, db, tenant } = context
    const rows = await db
      .select()
      .from(delegation)
      .where(
        and(
          eq(delegation.tenantId, tenant.id),
          or(eq(delegation.fromAccount, actor.accountId), eq(delegation.toAccount, actor.accountId)),
        ),
      )
      .orderBy(desc(delegation.startsOn))
      .limit(50)
    const declared = await db
      .select()
      .from(relative)
      .where(and(eq(relative.tenantId, tenant.id), eq(relative.accountId, actor.accountId), isNull(relative.endedAt)))
    const passable = actor.offices.filter((one) => !one.onBehalfOf && !NEVER_IN_STEAD.includes(one.role))
    return {
      desks: await Promise.all(
        passable.map(async (one) => ({
          ...deskOf(context, one),
          colleagues: [...(await colleaguesIn(context, one.unitId))],
        })),
      ),
      absences: await absencesOf(context, rows),
      relatives: await Promise.all(
        declared.map(async (row) => {
          const { name, number, employer } = await openRelative(context, row.id)
          const relationship = RELATIONSHIP_TITLE[row.relationship as (typeof RELATIONSHIPS)[number]]
          return {
            id: row.id,
            name,
            relationship,
            number: `＊＊＊＊${number.slice(-4)}`,
            employer,
            at: row.at.toISOString(),
          }
        }),
      ),
      relationships: RELATIONSHIPS.map((id) => ({ id, title: RELATIONSHIP_TITLE[id] })),
      today: isoDay(context.today),
    }
  },
})

/** Absences as they are listed, with the names of both. */
export async function absencesOf(
  context: SignedIn,
  rows: readonly (typeof delegation.$inferSelect)[],
): Promise<z.output<typeof Absence>[]> {
  const today = isoDay(context.today)
  const name = await namesOf(
    context,
    rows.flatMap((one) => [one.fromAccount, one.toAccount]),
  )
  return rows.map((one) => ({
    id: one.id,
    ...deskOf(context, one),
    away: name(one.fromAccount),
    delegate: name(one.toAccount),
    from: one.startsOn,
    until: one.endsOn,
    reason: one.reason,
    state: one.endedAt !== null || one.endsOn < today ? 'over' : one.startsOn > today ? 'ahead' : 'running',
    mine: one.fromAccount === context.actor.accountId,
  }))
}
