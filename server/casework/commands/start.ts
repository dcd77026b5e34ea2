import { isoDay, yearOf } from '@xinglin/base'
import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { takeNumber } from '../../platform/tenancy/number-series.ts'
import { getRule, keepSituation } from '../../policy/index.ts'
import { AnswerValue } from '../answer-value.ts'
import { demandOpenCall } from '../calls.ts'
import { handlingUnit } from '../handling-unit.ts'
import { getCase } from '../load-case.ts'
import { projectState } from '../project-state.ts'
import { caseAction, caseFile } from '../schema.ts'

/**
 * Opens a draft for a benefit, for oneself or for an organisation one acts for. Answers given before are kept now, because
 * the applicant asked for it; what the ledger knows already stays as it is.
 */
export const start = command({
  name: 'casework/start',
  summary: 'Opens a draft application',
  input: z.object({
    benefit: z.string().max(100),
    applicantId: z.uuid(),
    /** A record that is known already (an engagement, a recognition); without it one is made from the answers. */
    subjectId: z.uuid().optional(),
    answers: z.record(z.string().max(100), AnswerValue).default({}),
  }),
  output: z.object({ caseId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    if (!actsFor(context.actor, input.applicantId)) throw forbidden(`no standing for ${input.applicantId}`)
    const rule = await getRule(context, input.benefit)
    if (rule.call) await demandOpenCall(context, input.benefit)
    const applicant = context.actor.standings.find((one) => one.subjectId === input.applicantId)
    if (applicant?.kind !== rule.beneficiary.kind) {
      throw unprocessable(
        { zh: '这项政策不是发给这一类申请人的。', en: 'This benefit is not for an applicant of that kind.' },
        'applicantId',
      )
    }
    const kept = await keepSituation(context, rule, {
      beneficiaryId: input.applicantId,
      ...(input.subjectId && { subjectId: input.subjectId }),
      answers: input.answers,
    })
    const caseId = newId()
    await context.db.insert(caseFile).values({
      tenantId: context.tenant.id,
      id: caseId,
      number: await takeNumber(context, 'case', yearOf(context.today)),
      benefit: input.benefit,
      subjectId: kept.subjectId,
      beneficiaryId: input.applicantId,
      applicantId: input.applicantId,
      ...(await handlingUnit(context, rule, kept.subjectId)),
      createdBy: context.actor.accountId,
    })
    await context.db.insert(caseAction).values({
      tenantId: context.tenant.id,
      caseId,
      sequence: 1,
      kind: 'draft',
      by: context.actor.accountId,
      byName: context.actor.name,
      businessDay: isoDay(context.today),
      detail: {},
    })
    await projectState(context, await getCase(context, caseId))
    effects.about({ kind: 'case', id: caseId }, { benefit: input.benefit })
    return { caseId }
  },
})
