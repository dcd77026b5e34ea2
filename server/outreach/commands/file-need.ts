import { z } from 'zod'
import { fileAsked } from '../../casework/index.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { createSubject, recordFacts } from '../../registry/index.ts'
import { caseOf } from '../needs/case-of.ts'
import { demandNeed } from '../needs/load-need.ts'
import { noteStep } from '../needs/note-step.ts'
import { companyService, ticketTopics } from '../service-benefit.ts'

/**
 * A matter a company asked to have settled becomes a service ticket (送政策、送服务): a case in its name, with the desks and days of the procedure. The
 * need keeps its owner and date, and follows what becomes of the case.
 * @throws Fault `unprocessable` for a need of another kind, a topic that is none, or a city without a ticket for companies; `conflict` once filed
 */
export const fileNeed = command({
  name: 'outreach/file-need',
  summary: 'Makes a company’s need a service ticket',
  input: z.object({ needId: z.uuid(), topic: z.string().min(1).max(60) }),
  output: z.object({ caseId: z.uuid(), number: z.string() }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { needId, topic }, effects) => {
    const context = anyContext as SignedIn
    const need = await demandNeed(context, needId)
    const rule = companyService(context)
    if (need.kind !== 'ticket' || !rule) {
      throw unprocessable(
        { zh: '这类需求不能转为服务工单。', en: 'A need of this kind cannot become a ticket.' },
        'needId',
      )
    }
    if (!ticketTopics(context).some((one) => one.id === topic)) {
      throw unprocessable({ zh: '请从列出的选项中选择。', en: 'Please choose one of those listed.' }, 'topic')
    }
    if (need.status !== 'open' || (await caseOf(context, need))) {
      throw conflict({ zh: '这项需求已经答复或转为工单。', en: 'This need is answered or a ticket already.' })
    }
    const applicantId = need.organisationId
    // The request is the need itself, under the same id: one leads to the other, and a need is filed once.
    const request = { id: needId, kind: 'service_request' }
    await createSubject(context, { ...request, name: 'service_request', roles: { company: applicantId } })
    await recordFacts(context, request, [
      { key: 'topic', value: topic, source: 'officer' },
      { key: 'request', value: [need.title, need.text].filter(Boolean).join('：'), source: 'officer' },
    ])
    const filed = await fileAsked(context, { benefit: rule.id, subjectId: needId, applicantId })
    await noteStep(context, needId, 'filed', filed.number)
    effects.about({ kind: 'need', id: needId }, { case: filed.caseId })
    effects.emit('case.moved', { caseId: filed.caseId, action: 'submit', situation: filed.situation })
    return { caseId: filed.caseId, number: filed.number }
  },
})
