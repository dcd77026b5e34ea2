import type { Day, Localised } from '@xinglin/base'
import type { Context } from '../platform/context.ts'
import { allowedFor, judgeSubject } from '../policy/index.ts'
import { findDecidedSum } from './decided-sum.ts'
import type { LoadedCase } from './load-case.ts'

/** What a case could be approved for, in fen (null: in kind), or in words why it cannot be. `decided`: a meeting settled the sum. */
export type Approvable =
  | { readonly ok: true; readonly sum: number | null; readonly decided: boolean }
  | { readonly ok: false; readonly say: Localised }

/** What the rule gives a case by what is known now, with all earlier awards considered. */
export async function approvableSum(context: Context, loaded: LoadedCase): Promise<Approvable> {
  const { file, state } = loaded
  const filedOn = (state.filedOn ?? context.today) as Day
  const { explanation, whole } = await judgeSubject(context, file.benefit, file.subjectId, {
    filedOn,
    packHash: file.packHash,
    period: file.period,
  })
  const { decision } = explanation
  if (decision.answer !== 'due') return { ok: false, say: NOT_DUE }
  if (decision.sum.kind === 'in_kind') return { ok: true, sum: null, decided: false }
  if (decision.sum.kind === 'unset') {
    const decided = await findDecidedSum(context, loaded)
    return decided === null ? { ok: false, say: UNSET } : { ok: true, sum: decided, decided: true }
  }
  if (decision.unconfirmed.length > 0) return { ok: false, say: UNCONFIRMED }
  if (decision.sum.fen === 0) return { ok: false, say: ZERO }
  const { fen } = await allowedFor(context, decision, { ...file, caseId: file.id }, whole)
  return fen === 0 ? { ok: false, say: HAD } : { ok: true, sum: fen, decided: false }
}

const NOT_DUE: Localised = {
  zh: '按现有事实，这项申请不符合全部条件，不能批准。请退回补正或作出不予批准的决定。',
  en: 'On the facts as they are, not every condition is met. Ask for a correction or refuse with the reason.',
}
const UNSET: Localised = {
  zh: '金额还没有核定，先由责任单位核定后才能批准。',
  en: 'The sum has not been set yet; its unit must set it first.',
}
const UNCONFIRMED: Localised = {
  zh: '金额或条件的依据待核实，先由责任单位确认来源后才能批准。',
  en: 'The figures or grounds are not confirmed yet; an officer must confirm their source first.',
}
const ZERO: Localised = {
  zh: '按核定的数额算出来是零，没有可以批准的金额。请核对数额。',
  en: 'By the figures as set the sum is zero; there is nothing to approve. Please check the figures.',
}
const HAD: Localised = {
  zh: '按重叠规定，此前已享受，不再发放。请作出不予批准的决定并写明原因。',
  en: 'Earlier awards leave nothing to pay under the overlap rules. Refuse with that reason.',
}
