import { actsFor, claimsFor } from '../platform/access/actor.ts'
import type { SignedIn } from '../platform/context.ts'
import { forbidden, unprocessable } from '../platform/fault.ts'
import { getRule, keepSituation } from '../policy/index.ts'
import type { FactJson } from '../registry/index.ts'
import { beginCase } from './begin-case.ts'
import { demandOpenCall } from './calls.ts'
import { handlingUnit } from './handling-unit.ts'
import { keepParties } from './keep-parties.ts'
import { getCase } from './load-case.ts'
import { projectState } from './project-state.ts'

/** What a draft is opened with; `bundleId` where it is one of many that a company hands in together. */
export type DraftAsked = {
  readonly benefit: string
  readonly applicantId: string
  readonly subjectId?: string | undefined
  readonly answers: Readonly<Record<string, FactJson>>
  readonly bundleId?: string
}

/**
 * Opens a draft for a benefit, for oneself or for an organisation one acts for. Answers given before are kept now, because
 * the applicant asked for it; what the ledger knows already stays as it is.
 * @throws Fault `forbidden` without a standing, `unprocessable` where the benefit is not for such an applicant or not open
 */
export async function openDraft(context: SignedIn, input: DraftAsked): Promise<{ caseId: string; subjectId: string }> {
  if (!claimsFor(context.actor, input.applicantId)) throw forbidden(`no standing for ${input.applicantId}`)
  // Records of somebody are for whoever acts for them by proof.
  if (input.subjectId !== undefined && !actsFor(context.actor, input.applicantId))
    throw forbidden(`record ${input.subjectId}`)
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
  const caseId = await beginCase(
    context,
    {
      benefit: input.benefit,
      subjectId: kept.subjectId,
      beneficiaryId: input.applicantId,
      applicantId: input.applicantId,
      ...(await handlingUnit(context, rule, kept.subjectId)),
      bundleId: input.bundleId ?? null,
    },
    { kind: 'draft', by: context.actor.accountId, byName: context.actor.name },
  )
  const loaded = await getCase(context, caseId)
  await keepParties(context, loaded.file)
  await projectState(context, loaded)
  return { caseId, subjectId: kept.subjectId }
}
