import { isoDay, type Localised } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { officesHeld } from '../../platform/tenancy/offices.ts'
import { keepersOfHires } from '../hires/keeps-hires.ts'
import { hireReport } from '../schema.ts'
import { toOwners } from './to-owners.ts'

const OfReport = z.object({ reportId: z.uuid() })

/** Who is told of a hire that an employer entered: the officers who keep such records, once a day; and the employer, once it is settled. Nobody's name is in it. */
export async function tellHires(context: Context, event: Event): Promise<readonly Draft[]> {
  if (event.name === 'hire.reported') return toKeepers(context, event)
  if (event.name !== 'hire.settled') return []
  const { reportId } = OfReport.parse(event.payload)
  const [report] = await context.db
    .select({ employerId: hireReport.employerId, state: hireReport.state })
    .from(hireReport)
    .where(and(eq(hireReport.tenantId, context.tenant.id), eq(hireReport.id, reportId)))
  if (!report || report.state === 'waiting') return []
  return toOwners(context, report.employerId, {
    kind: event.name,
    about: reportId,
    urgency: report.state === 'returned' ? 'urgent' : 'usual',
    ...WORDS[report.state],
    path: `/registry/our-hires/${report.employerId}`,
    once: `event:${event.id}`,
  })
}

async function toKeepers(context: Context, event: Event): Promise<readonly Draft[]> {
  const keepers = keepersOfHires(context, await officesHeld(context.db, context.tenant.id, context.today))
  return [...new Set(keepers.map((one) => one.accountId))].map((accountId) => ({
    accountId,
    kind: event.name,
    about: null,
    urgency: 'usual',
    title: { zh: '有单位登记了录用或见习，等你核对', en: 'Employers entered hires for you to compare' },
    body: {
      zh: '请对照合同和参保记录核对。相符的登记，双方能享受的随后自动找出来；不符的退回，写明原因。',
      en: 'Please compare them with contract and insurance: what agrees is entered, and what it entitles both sides to is found from it; what does not is given back with the reason.',
    },
    path: `/desk/${context.tenant.slug}/records`,
    once: `hires:${isoDay(context.today)}`,
  }))
}

const WORDS: Record<'entered' | 'returned', { readonly title: Localised; readonly body: Localised }> = {
  entered: {
    title: { zh: '你单位登记的一条录用已核实', en: 'A hire you entered was verified' },
    body: {
      zh: '单位能享受的会列在“主动为你找到的”里，本人的只告诉本人，都不用再填表。',
      en: 'What the organisation is due appears under “Found for you”; what the person is due, only they are told. There is no form to fill in.',
    },
  },
  returned: {
    title: { zh: '你单位登记的一条录用被退回', en: 'A hire you entered was given back' },
    body: {
      zh: '核对时有不一致的地方，打开可以看到原因。改正以后可以再登记一次。',
      en: 'Something did not agree; open it to read the reason. Put right, it can be entered again.',
    },
  },
}
