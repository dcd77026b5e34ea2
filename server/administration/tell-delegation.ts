import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { roleTitle } from '../platform/access/roles.ts'
import type { Context } from '../platform/context.ts'
import type { Draft, Event } from '../platform/notices/index.ts'
import { delegation } from '../platform/tenancy/schema.ts'
import { namesOf } from './names-of.ts'

const Delegated = z.object({ delegationId: z.uuid() })

/** Whoever is to stand in is told: for whom, in which office, and in which days. */
export async function tellDelegation(context: Context, event: Event): Promise<readonly Draft[]> {
  if (event.name !== 'office.delegated') return []
  const { delegationId } = Delegated.parse(event.payload)
  const [row] = await context.db
    .select()
    .from(delegation)
    .where(and(eq(delegation.tenantId, context.tenant.id), eq(delegation.id, delegationId)))
  if (!row) return []
  const name = (await namesOf(context, [row.fromAccount]))(row.fromAccount)
  const role = roleTitle(row.role)
  return [
    {
      accountId: row.toAccount,
      kind: 'office.delegated',
      about: null,
      urgency: 'usual',
      title: { zh: `${name}委托你代为办理`, en: `${name} asks you to stand in` },
      body: {
        zh: `${row.startsOn} 至 ${row.endsOn}，${name}外出，由你代理“${role.zh}”岗位。期间你以“代”的名义办理，到期自动结束；不能代理的，请在“我的岗位”里退回。`,
        en: `From ${row.startsOn} to ${row.endsOn} ${name} is away and you stand in as “${role.en}”. What you do is recorded as done on their behalf; it ends by itself. If you cannot, give it back under “My desk”.`,
      },
      path: `/desk/${context.tenant.slug}/own`,
      once: `event:${event.id}`,
    },
  ]
}
