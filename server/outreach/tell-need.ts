import type { Localised } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Draft, Event } from '../platform/notices/index.ts'
import { officesHeld } from '../platform/tenancy/offices.ts'
import { findAgents } from '../registry/index.ts'
import type { Need } from './needs/load-need.ts'
import { companyNeed } from './schema.ts'

const AboutNeed = z.object({ needId: z.uuid(), done: z.boolean().optional() })
const Planned = z.object({ visitor: z.string(), visits: z.number(), dueOn: z.string() })

/** Whom an event of a visit or a need concerns, and what they are told. Names and what was said stay where one signs in. */
export async function tellNeed(context: Context, event: Event): Promise<readonly Draft[]> {
  const desk = `/desk/${context.tenant.slug}`
  const once = `event:${event.id}`
  if (event.name === 'visits.planned') {
    const { visitor, visits, dueOn } = Planned.parse(event.payload)
    return [
      {
        accountId: visitor,
        kind: event.name,
        about: null,
        urgency: 'usual',
        title: { zh: `有 ${visits} 家企业等你走访`, en: `${visits} companies to visit` },
        body: { zh: `请在 ${dueOn} 前走访完。`, en: `Please visit them by ${dueOn}.` },
        path: `${desk}/visits`,
        once,
      },
    ]
  }
  if (!event.name.startsWith('need.')) return []
  const { needId, done } = AboutNeed.parse(event.payload)
  const [need] = await context.db
    .select()
    .from(companyNeed)
    .where(and(eq(companyNeed.tenantId, context.tenant.id), eq(companyNeed.id, needId)))
  const words = need && WORDS[event.name === 'need.closed' ? `need.closed.${done}` : event.name]
  if (!words) return []
  const to = event.name === 'need.answered' ? '/outreach' : `${desk}/needs`
  return (await readers(context, event.name, need)).map((accountId) => ({
    accountId,
    kind: event.name,
    about: null,
    urgency: event.name === 'need.late' ? 'urgent' : 'usual',
    ...words(need),
    path: to,
    once,
  }))
}

async function readers(context: Context, name: string, need: Need): Promise<readonly string[]> {
  if (name === 'need.answered') {
    const agents = await findAgents(context, need.organisationId)
    return agents.filter((one) => one.proved).map((one) => one.accountId)
  }
  if (name !== 'need.late') return [need.owner]
  const held = await officesHeld(context.db, context.tenant.id, context.today)
  const units = new Set(held.filter((one) => one.accountId === need.owner).map((one) => one.unitId))
  const heads = held.filter((one) => one.role === 'head' && units.has(one.unitId)).map((one) => one.accountId)
  return [...new Set([need.owner, ...heads])]
}

const WORDS: Readonly<Record<string, (need: Need) => { title: Localised; body: Localised }>> = {
  'need.given': (need) => ({
    title: { zh: '有一项企业需求交你办理', en: 'A company’s need is yours to see to' },
    body: { zh: `办理期限 ${need.dueOn}。`, en: `By ${need.dueOn}.` },
  }),
  'need.late': (need) => ({
    title: { zh: '一项企业需求已超期', en: 'A company’s need is late' },
    body: { zh: `应在 ${need.dueOn} 前答复，现已超期。`, en: `It was to be answered by ${need.dueOn}.` },
  }),
  'need.answered': () => ({
    title: { zh: '你单位提的需求有答复了', en: 'What you asked for has been answered' },
    body: { zh: '请看看办得怎么样，由你单位确认后才算办结。', en: 'Please look at it; it is closed when you confirm.' },
  }),
  'need.closed.true': () => ({
    title: { zh: '企业已确认办结', en: 'The company confirmed' },
    body: { zh: '这项需求办结了。', en: 'This need is closed.' },
  }),
  'need.closed.false': (need) => ({
    title: { zh: '企业说还没有办好', en: 'The company says it is not done' },
    body: { zh: `需求退回办理，期限仍是 ${need.dueOn}。`, en: `It is yours again; the date is still ${need.dueOn}.` },
  }),
}
