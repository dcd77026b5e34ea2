import { quoted } from '@xinglin/base'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { offer } from '../../policy/index.ts'
import { findAgents } from '../../registry/index.ts'
import { caseLabels } from '../labels.ts'
import { holdersOfDesks } from './recipients.ts'

/** What was found is told to whoever acts for the beneficiary by proof: once for all of it, without a name and without a sum. */
export async function tellOffers(context: Context, event: Event): Promise<readonly Draft[]> {
  const { offers } = z.object({ offers: z.array(z.uuid()) }).parse(event.payload)
  const rows = await context.db
    .select()
    .from(offer)
    .where(and(eq(offer.tenantId, context.tenant.id), inArray(offer.id, offers), eq(offer.state, 'open')))
    .orderBy(offer.id)
  const drafts: Draft[] = []
  for (const beneficiaryId of new Set(rows.map((row) => row.beneficiaryId))) {
    const own = rows.filter((row) => row.beneficiaryId === beneficiaryId)
    const agents = await findAgents(context, beneficiaryId)
    for (const { accountId } of agents.filter((one) => one.proved)) drafts.push(draftOf(context, event, accountId, own))
  }
  return drafts
}

type Row = typeof offer.$inferSelect

function draftOf(context: Context, event: Event, accountId: string, rows: readonly Row[]): Draft {
  const labels = caseLabels(context)
  const names = rows.map((row) => quoted(labels.benefit(row.benefit, row.period)))
  const listed = { zh: names.map((one) => one.zh).join('、'), en: names.map((one) => one.en).join(', ') }
  const ready = rows.some((row) => row.kind === 'offer')
  const [only] = rows
  return {
    accountId,
    kind: 'offer.made',
    about: null,
    urgency: ready ? 'urgent' : 'usual',
    title: ready
      ? { zh: '有待遇可以直接领取，等你确认', en: 'Something is due to you: please answer' }
      : { zh: '你可能可以申请新的待遇', en: 'There may be something you can apply for' },
    body: ready
      ? {
          zh: `比对已有记录，${listed.zh}可以给你。不用填表交材料，打开页面看清依据，同意就办；不要或者不对，也在那里说。`,
          en: `By what is on record, ${listed.en} can be given to you. Nothing to fill in: see what it rests on, and accept, decline or say that it is wrong.`,
        }
      : {
          zh: `比对已有记录，你可能符合${listed.zh}。这一类要自己申请，已有的记录不用再填。`,
          en: `By what is on record, you may qualify for ${listed.en}. It has to be applied for; what is on record need not be stated again.`,
        },
    path: rows.length === 1 && only ? `/casework/offers/${only.id}` : '/casework/offers',
    once: `event:${event.id}`,
  }
}

/** A month that went on under an earlier consent: nobody has to do anything, and whoever agreed hears of it. */
export async function tellTakenUp(context: Context, event: Event): Promise<readonly Draft[]> {
  const { offerId } = z.object({ offerId: z.uuid() }).parse(event.payload)
  const [row] = await context.db
    .select()
    .from(offer)
    .where(and(eq(offer.tenantId, context.tenant.id), eq(offer.id, offerId)))
  if (!row) return []
  const benefit = quoted(caseLabels(context).benefit(row.benefit, row.period))
  const agents = (await findAgents(context, row.beneficiaryId)).filter((one) => one.proved)
  return agents.map(({ accountId }) => ({
    accountId,
    kind: 'offer.taken-up',
    about: row.caseId,
    urgency: 'usual',
    title: { zh: '又一个月按你的同意开始办理', en: 'Another month is being handled as you agreed' },
    body: {
      zh: `${benefit.zh}已按你此前的同意开始办理，你不用做什么。不想再这样办，或者记录不对，打开页面说一声。`,
      en: `${benefit.en} is being handled under the consent you gave. There is nothing for you to do. If you no longer want it so, or a record is wrong, the page lets you say so.`,
    },
    path: `/casework/offers/${row.id}`,
    once: `event:${event.id}`,
  }))
}

const Disputed = z.object({ offerId: z.uuid(), stands: z.boolean().optional() })

/** Somebody says that an offer is wrong: the unit that owns the facts looks at it. Once it has, whoever said so is told. */
export async function tellDispute(context: Context, event: Event): Promise<readonly Draft[]> {
  const { offerId, stands } = Disputed.parse(event.payload)
  const [row] = await context.db
    .select()
    .from(offer)
    .where(and(eq(offer.tenantId, context.tenant.id), eq(offer.id, offerId)))
  if (!row) return []
  const benefit = quoted(caseLabels(context).benefit(row.benefit, row.period))
  const agents = (await findAgents(context, row.beneficiaryId)).filter((one) => one.proved)
  if (stands !== undefined) {
    return agents.map(({ accountId }) => ({
      accountId,
      kind: 'offer.settled',
      about: null,
      urgency: 'usual',
      title: { zh: '你说有误的一项，已经核对', en: 'What you said was wrong has been looked at' },
      body: {
        zh: `关于${benefit.zh}，记录已经核对${stands ? '，核对下来没有错，这一项仍然可以领取' : '，这一项不再提供'}。说明在页面上。`,
        en: `The records behind ${benefit.en} were checked${stands ? ' and stand; it is still there for you' : '; it is no longer offered'}. The page says why.`,
      },
      path: `/casework/offers/${row.id}`,
      once: `event:${event.id}`,
    }))
  }
  const own = new Set(agents.map((one) => one.accountId))
  const officers = await holdersOfDesks(
    context,
    row.factUnits.map((unit) => `officer@${unit}`),
  )
  return officers
    .filter((accountId) => !own.has(accountId))
    .map((accountId) => ({
      accountId,
      kind: 'offer.disputed',
      about: null,
      urgency: 'urgent',
      title: { zh: '有人反映记录有误，请核对', en: 'A record is said to be wrong: please check' },
      body: {
        zh: `主动找到的${benefit.zh}，对方反映不是本人或者记录有误。在“主动服务”里核对并答复。`,
        en: `Somebody who was offered ${benefit.en} says that it is not them or that a record is wrong. Check and answer under Offers.`,
      },
      path: `/desk/${context.tenant.slug}/offers`,
      once: `event:${event.id}`,
    }))
}
