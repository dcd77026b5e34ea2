import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { findAgents } from '../../registry/index.ts'
import { serviceEntry } from '../schema.ts'

const AboutEntry = z.object({ entryId: z.uuid() })

const LOGGED = {
  title: { zh: '有一次科技特派员服务待确认', en: 'A commissioner’s service waits for your word' },
  body: {
    zh: '请看看日期、时长和内容对不对，确认后才计入。',
    en: 'Please look at the day, the time and what was done. It counts once you confirm it.',
  },
}
const ANSWERED = {
  confirmed: {
    title: { zh: '企业确认了你的服务', en: 'The company confirmed your service' },
    body: { zh: '这次服务已计入本年度。', en: 'It counts for your year of service.' },
  },
  disputed: {
    title: { zh: '企业对一次服务有异议', en: 'The company disputes a service' },
    body: { zh: '请看企业写的原因，改好后重新提交。', en: 'Please read why, and write it anew.' },
  },
} as const

/** What a service that was recorded or answered tells the other side. Nothing of what was done is in it. */
export async function tellService(context: Context, event: Event): Promise<readonly Draft[]> {
  if (event.name !== 'service.logged' && event.name !== 'service.answered') return []
  const { entryId } = AboutEntry.parse(event.payload)
  const [entry] = await context.db
    .select()
    .from(serviceEntry)
    .where(and(eq(serviceEntry.tenantId, context.tenant.id), eq(serviceEntry.id, entryId)))
  if (!entry) return []
  const logged = event.name === 'service.logged'
  if (!logged && entry.status !== 'confirmed' && entry.status !== 'disputed') return []
  const words = logged ? LOGGED : ANSWERED[entry.status as keyof typeof ANSWERED]
  const agents = await findAgents(context, logged ? entry.organisationId : entry.holderId)
  return agents
    .filter((one) => one.proved)
    .map(({ accountId }) => ({
      accountId,
      kind: event.name,
      about: null,
      urgency: 'usual',
      ...words,
      path: logged ? '/matching/services/confirm' : '/matching/services',
      once: `event:${event.id}`,
    }))
}
