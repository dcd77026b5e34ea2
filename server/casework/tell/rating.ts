import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { getCase } from '../load-case.ts'
import { applicantSide, findOffices } from './recipients.ts'

const Rated = z.object({ caseId: z.uuid() })

/** A bad rating: officers and heads of the unit that handled the case are told, so that somebody calls back in time. */
export async function tellBadRating(context: Context, event: Event): Promise<readonly Draft[]> {
  const { caseId } = Rated.parse(event.payload)
  const { file } = await getCase(context, caseId)
  const own = await applicantSide(context, file)
  const offices = await findOffices(context)
  const here = offices.filter((one) => one.unitId === file.unitId && ['officer', 'head'].includes(one.role))
  const accounts = [...new Set(here.map((one) => one.accountId))].filter((one) => !own.includes(one))
  return accounts.map((accountId) => ({
    accountId,
    kind: 'case.rated_badly',
    about: caseId,
    urgency: 'urgent',
    title: {
      zh: `申请 ${file.number} 得到差评，需要回访`,
      en: `Application ${file.number} was rated badly: please call back`,
    },
    body: {
      zh: `申请人对申请 ${file.number} 的办理不满意，意见在案卷里。请按规定期限回访，并登记查明的情况和整改。`,
      en: `The applicant was not satisfied with how application ${file.number} was handled; the words are in the file. Please call back within the time set, and record what was found and put right.`,
    },
    path: `/desk/${context.tenant.slug}/casework/${caseId}`,
    once: `event:${event.id}`,
  }))
}
