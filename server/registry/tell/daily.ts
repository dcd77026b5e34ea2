import { addDays, day, formatDay, isoDay } from '@xinglin/base'
import { and, between, eq, lte } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import type { Draft } from '../../platform/notices/index.ts'
import { RENEW_AFTER, STOPS_AFTER } from '../profiles/ageing.ts'
import { opportunity, profile } from '../schema.ts'
import { toOwners } from './to-owners.ts'

/** Days before its last day at which whoever posted an opening is reminded. */
const BEFORE = 7

/** What a day tells of openings and profiles: what closes within a week, and what asks to be renewed. Safe to ask at any time. */
export async function tellRegistryDaily(context: Context): Promise<readonly Draft[]> {
  return [...(await closingSoon(context)), ...(await toRenew(context))]
}

async function closingSoon(context: Context): Promise<readonly Draft[]> {
  const { db, tenant, today } = context
  const rows = await db
    .select({ id: opportunity.id, organisationId: opportunity.organisationId, closesOn: opportunity.closesOn })
    .from(opportunity)
    .where(
      and(
        eq(opportunity.tenantId, tenant.id),
        eq(opportunity.status, 'open'),
        between(opportunity.closesOn, isoDay(today), isoDay(addDays(today, BEFORE))),
      ),
    )
  const drafts: Draft[] = []
  for (const { id, organisationId, closesOn } of rows) {
    const last = day(closesOn)
    drafts.push(
      ...(await toOwners(context, organisationId, {
        kind: 'opportunity.due',
        about: id,
        urgency: 'usual',
        title: { zh: '你单位的一个岗位快到期了', en: 'One of your openings closes soon' },
        body: {
          zh: `有效期的最后一天是${formatDay(last, 'zh')}，过后自动关闭。还在招的，到“本单位招聘”改有效期；招满了的，请关闭。`,
          en: `Its last day is ${formatDay(last, 'en')}; then it closes by itself. If you are still hiring, move the day under “Our openings”; if it is filled, please close it.`,
        },
        path: '/registry/our-openings',
        once: `closes:${id}:${closesOn}`,
      })),
    )
  }
  return drafts
}

async function toRenew(context: Context): Promise<readonly Draft[]> {
  const { db, tenant, today } = context
  const rows = await db
    .select({ personId: profile.personId, renewedOn: profile.renewedOn })
    .from(profile)
    .where(
      and(
        eq(profile.tenantId, tenant.id),
        eq(profile.looking, 'yes'),
        lte(profile.renewedOn, isoDay(addDays(today, -RENEW_AFTER))),
      ),
    )
  const drafts: Draft[] = []
  for (const { personId, renewedOn } of rows) {
    const stops = addDays(day(renewedOn), STOPS_AFTER)
    drafts.push(
      ...(await toOwners(context, personId, {
        kind: 'profile.renew',
        about: personId,
        urgency: 'usual',
        title: { zh: '请确认求职档案是否仍然有效', en: 'Is your profile still true?' },
        body: {
          zh: `求职档案 ${RENEW_AFTER} 天没有确认了。还在找工作的，请打开“求职档案”点“确认仍然有效”；${formatDay(stops, 'zh')}以后没有确认的，会暂停匹配，内容不删。`,
          en: `You have not confirmed your profile for ${RENEW_AFTER} days. If you are still looking, open it and press “Still true”; after ${formatDay(stops, 'en')} it is paused, and nothing is deleted.`,
        },
        path: '/registry/profile',
        once: `renew:${personId}:${renewedOn}`,
      })),
    )
  }
  return drafts
}
