import type { Localised } from '@xinglin/base'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { getOpportunity } from '../opportunities/read.ts'
import { tellHires } from './hires.ts'
import { toOwners } from './to-owners.ts'

const OfOpportunity = z.object({ opportunityId: z.uuid() })
const OfPerson = z.object({ personId: z.uuid() })

type Words = { readonly title: Localised; readonly body: Localised }

/** What happened to an opening or a profile without its owner: barred, expired, stopped; and to a hire that an employer entered. */
export async function tellRegistry(context: Context, event: Event): Promise<readonly Draft[]> {
  if (event.name === 'opportunity.barred' || event.name === 'opportunity.expired') {
    const { opportunityId } = OfOpportunity.parse(event.payload)
    const { organisationId } = await getOpportunity(context, opportunityId)
    const barred = event.name === 'opportunity.barred'
    return toOwners(context, organisationId, {
      kind: event.name,
      about: opportunityId,
      urgency: barred ? 'urgent' : 'usual',
      ...(barred ? BARRED : EXPIRED),
      path: '/registry/our-openings',
      once: `event:${event.id}`,
    })
  }
  if (event.name.startsWith('hire.')) return tellHires(context, event)
  if (event.name !== 'profile.stopped') return []
  const { personId } = OfPerson.parse(event.payload)
  return toOwners(context, personId, {
    kind: event.name,
    about: personId,
    urgency: 'usual',
    ...STOPPED,
    path: '/registry/profile',
    once: `event:${event.id}`,
  })
}

const BARRED: Words = {
  title: { zh: '你单位的一个岗位被撤下', en: 'One of your openings was taken down' },
  body: {
    zh: '工作人员查看后，按法规撤下了你单位的一个岗位。依据的条款和理由在“本单位招聘”里；改正以后可以重新发布。',
    en: 'An officer has taken down one of your openings by law. The clause and the reason stand under “Our openings”; put right, it can be posted anew.',
  },
}
const EXPIRED: Words = {
  title: { zh: '你单位的一个岗位到期关闭', en: 'One of your openings has expired' },
  body: {
    zh: '岗位过了有效期的最后一天，已经自动关闭，不再公开。还在招的，可以到“本单位招聘”照原来的内容重新发布。',
    en: 'It has passed its last day and is no longer public. If you are still hiring, post it anew from “Our openings”.',
  },
}
const STOPPED: Words = {
  title: { zh: '你的求职档案已暂停', en: 'Your profile has been paused' },
  body: {
    zh: '求职档案很久没有确认，已经暂停，不再参加匹配。内容都还在；还在找工作的，打开“求职档案”点“确认仍然有效”。',
    en: 'Nobody confirmed your profile for a long time, so it is no longer matched. Nothing is lost: if you are still looking, open it and press “Still true”.',
  },
}
