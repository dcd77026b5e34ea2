import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Draft, Event } from '../../platform/notices/index.ts'
import { getCase } from '../load-case.ts'
import { findOffices } from './recipients.ts'

const Recused = z.object({ caseId: z.uuid(), account: z.string() })

/** Somebody stays out of a case: the heads of its unit are told, so that it is handed to another. */
export async function tellRecusal(context: Context, event: Event): Promise<readonly Draft[]> {
  const { caseId } = Recused.parse(event.payload)
  const { file, keptOut } = await getCase(context, caseId)
  const heads = (await findOffices(context)).filter((one) => one.role === 'head' && one.unitId === file.unitId)
  const accounts = [...new Set(heads.map((one) => one.accountId))].filter((one) => !keptOut.has(one))
  return accounts.map((accountId) => ({
    accountId,
    kind: 'case.recused',
    about: caseId,
    urgency: 'urgent',
    title: {
      zh: `申请 ${file.number} 有工作人员回避，请安排他人办理`,
      en: `Application ${file.number}: an officer stays out of it, please hand it to another`,
    },
    body: {
      zh: `申请 ${file.number} 的一名工作人员因亲属或利害关系回避，不再办理。原因在案卷里。请查看这件申请现在由谁办理，必要时移交。`,
      en: `An officer stays out of application ${file.number} because of a relation to someone in it; the reason is in the file. Please see who has it in hand, and hand it over where needed.`,
    },
    path: `/desk/${context.tenant.slug}/casework/${caseId}`,
    once: `event:${event.id}`,
  }))
}
