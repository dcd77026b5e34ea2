import { formatMoney } from '@xinglin/base'
import type { Milestone } from '@xinglin/procedure'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { getRule } from '../../policy/index.ts'
import { approvableSum } from '../approvable-sum.ts'
import type { LoadedCase } from '../load-case.ts'
import { committedPapers } from '../paper-options.ts'
import { plannedParts, withCommitmentCheck } from '../plan-milestones.ts'
import { findProcedureSchema } from '../procedure.ts'
import { demandWithinLine } from '../ranking/demand.ts'
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
    await demandNoUpheldObjection(context, loaded.file.id)
    const note = input.text && { text: input.text }
    const found = await approvableSum(context, loaded)
    if (!found.ok) throw unprocessable(found.say)
    if (found.sum === null) return { ...note }
    const { sum } = found
    if (input.sum !== undefined && input.sum !== sum) {
      throw unprocessable({
        zh: `金额已变为 ${formatMoney(sum, 'zh')}，请核对后再批准。`,
        en: `The sum is now ${formatMoney(sum, 'en')}. Please check before you approve.`,
      })
    }
    await demandWithinLine(context, loaded)
    if (found.decided) return { ...note, sum }
    const milestones = await partsOf(context, loaded, sum)
    return { ...note, sum, ...(milestones.length > 0 && { milestones }) }
  },
})

/** What the approved sum is paid in, and what is checked afterwards because a signature stood for a paper. */
async function partsOf(context: SignedIn, loaded: LoadedCase, sum: number): Promise<readonly Milestone[]> {
  const { procedure, file } = loaded
  const parts = plannedParts(procedure, sum, context.today)
  const committed = committedPapers(loaded)
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
