import { addDays, isoDay } from '@xinglin/base'
import { and, asc, eq, lte } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import type { Draft } from '../../platform/notices/index.ts'
import { findAgentsOf } from '../../registry/index.ts'
import { serviceEntry } from '../schema.ts'

/** Days after a service at which a company that has not said a word is reminded: twice for its oldest, and no more. */
const WAITED = [7, 21]

/** Companies with services of commissioners that wait for their word: one reminder for all of a company’s, without what was done. */
export async function remindServices(context: Context): Promise<readonly Draft[]> {
  const [soonest = 0] = WAITED
  const rows = await context.db
    .select({ id: serviceEntry.id, organisationId: serviceEntry.organisationId, onDay: serviceEntry.onDay })
    .from(serviceEntry)
    .where(
      and(
        eq(serviceEntry.tenantId, context.tenant.id),
        eq(serviceEntry.status, 'waiting'),
        lte(serviceEntry.onDay, isoDay(addDays(context.today, -soonest))),
      ),
    )
    .orderBy(asc(serviceEntry.onDay), asc(serviceEntry.id))
  const waiting = new Map<string, typeof rows>()
  for (const row of rows) waiting.set(row.organisationId, [...(waiting.get(row.organisationId) ?? []), row])
  const agents = await findAgentsOf(context, [...waiting.keys()])
  return [...waiting].flatMap(([organisationId, own]) => {
    const [oldest] = own
    const days = WAITED.findLast((waited) => (oldest?.onDay ?? '') <= isoDay(addDays(context.today, -waited)))
    return (agents.get(organisationId) ?? [])
      .filter(({ proved }) => proved)
      .map(({ accountId }) => ({
        accountId,
        kind: 'service.logged',
        about: null,
        urgency: 'usual' as const,
        title: {
          zh: `还有 ${own.length} 次科技特派员服务等你单位确认`,
          en: `${own.length} services of commissioners wait for your word`,
        },
        body: {
          zh: '确认后才计入对方本年度的服务；内容不对的，写明原因退回即可。',
          en: 'Each counts for the commissioner’s year once you confirm it; where something is wrong, say what.',
        },
        path: '/matching/services/confirm',
        once: `service-waits:${oldest?.id}:${days}`,
      }))
  })
}
