import type { Day } from '@xinglin/base'
import { formatMoney } from '@xinglin/base'
import type { Milestone } from '@xinglin/procedure'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { allowedFor, getRule, judgeSubject } from '../../policy/index.ts'
import { findDecidedSum } from '../decided-sum.ts'
import type { LoadedCase } from '../load-case.ts'
import { plannedParts, withCommitmentCheck } from '../plan-milestones.ts'
import { findProcedureSchema } from '../procedure.ts'
import { objection } from '../schema.ts'
import { caseActionKind } from './action.ts'
import { optionalOpinion } from './field.ts'

/**
 * Approves what the rule gives, computed anew from what is known now and the law of the event's day. An officer approves a computed sum and
 * never types one. Not approvable: an answer other than “due”, a figure not set, a figure not confirmed (待核实).
 */
export const approve = caseActionKind({
  verb: { zh: '批准', en: 'Approve' },
  effect: {
    zh: '金额由规则算出，不能改。批准后转入下一环节。',
    en: 'The sum is the rule’s and cannot be typed. The next stage follows.',
  },
  tone: 'primary',
  fields: () => [optionalOpinion],
  input: z.object({ text: z.string().trim().max(2000).default(''), sum: z.int().min(0).optional() }),
  prepare: async (context, loaded, input) => {
    const { file, state } = loaded
    const filedOn = (state.filedOn ?? context.today) as Day
    const { explanation, whole } = await judgeSubject(context, file.benefit, file.subjectId, {
      filedOn,
      packHash: file.packHash,
      period: file.period,
    })
    const { decision } = explanation
    await demandNoUpheldObjection(context, file.id)
    const note = input.text && { text: input.text }
    if (decision.answer !== 'due') {
      throw unprocessable({
        zh: '按现有事实，这项申请不符合全部条件，不能批准。请退回补正或作出不予批准的决定。',
        en: 'On the facts as they are, not every condition is met. Ask for a correction or refuse with the reason.',
      })
    }
    if (decision.sum.kind === 'in_kind') return { ...note }
    if (decision.sum.kind === 'unset') {
      const decided = await findDecidedSum(context, loaded)
      if (decided !== null) return { ...note, sum: decided }
      throw unprocessable({
        zh: '金额还没有核定，先由责任单位核定后才能批准。',
        en: 'The sum has not been set yet; its unit must set it first.',
      })
    }
    if (decision.unconfirmed.length > 0) {
      throw unprocessable({
        zh: '金额或条件的依据待核实，先由责任单位确认来源后才能批准。',
        en: 'The figures or grounds are not confirmed yet; an officer must confirm their source first.',
      })
    }
    if (decision.sum.kind === 'money' && decision.sum.fen === 0) {
      throw unprocessable({
        zh: '按核定的数额算出来是零，没有可以批准的金额。请核对数额。',
        en: 'By the figures as set the sum is zero; there is nothing to approve. Please check the figures.',
      })
    }
    const { fen } = await allowedFor(context, decision, { ...file, caseId: file.id }, whole)
    if (fen === 0) {
      throw unprocessable({
        zh: '按重叠规定，此前已享受，不再发放。请作出不予批准的决定并写明原因。',
        en: 'Earlier awards leave nothing to pay under the overlap rules. Refuse with that reason.',
      })
    }
    if (input.sum !== undefined && input.sum !== fen) {
      throw unprocessable({
        zh: `金额已变为 ${formatMoney(fen, 'zh')}，请核对后再批准。`,
        en: `The sum is now ${formatMoney(fen, 'en')}. Please check before you approve.`,
      })
    }
    const milestones = await partsOf(context, loaded, fen)
    return { ...note, sum: fen, ...(milestones.length > 0 && { milestones }) }
  },
})

/** What the approved sum is paid in, and what is checked afterwards because a signature stood for a paper. */
async function partsOf(context: SignedIn, loaded: LoadedCase, sum: number): Promise<readonly Milestone[]> {
  const { procedure, actions, file } = loaded
  const parts = plannedParts(procedure, sum, context.today)
  const committed = actions.findLast((one) => one.kind === 'submit')?.detail.committed ?? []
  const commitment = (await findProcedureSchema(context, file)).stages[0]?.commitment
  if (committed.length === 0 || !commitment) return parts
  const rule = await getRule(context, file.benefit, file.packHash)
  const papers = rule.evidence.filter((one) => committed.includes(one.id)).map((one) => one.title.zh)
  const title = `核查承诺：${papers.join('、')}`
  return withCommitmentCheck(procedure, parts, { sum, months: commitment.check_after, title, from: context.today })
}

/** An objection that was found to hold stands against an approval; what follows from it is a person's decision to refuse. */
async function demandNoUpheldObjection(context: SignedIn, caseId: string): Promise<void> {
  const [upheld] = await context.db
    .select({ id: objection.id })
    .from(objection)
    .where(
      and(eq(objection.tenantId, context.tenant.id), eq(objection.caseId, caseId), eq(objection.finding, 'upheld')),
    )
    .limit(1)
  if (!upheld) return
  throw unprocessable({
    zh: '公示期间有异议核查成立，不能批准。请作出不予批准的决定并写明理由。',
    en: 'An objection raised during the notice was found to hold. Refuse with the reason.',
  })
}
