import { endOfDay, type Localised } from '@xinglin/base'
import { type Due, decide, type Rule } from '@xinglin/policy'
import type { Context } from '../../platform/context.ts'
import { getGraph, subjectFacts } from '../../registry/index.ts'
import { allowedFor } from '../awards.ts'
import { figureIndex, judgeFacts } from '../judge.ts'
import { currentPack } from '../pack.ts'
import type { OfferKind, OfferWaits } from '../schema.ts'
import { type JudgementView, viewJudgement } from '../view.ts'
import { findModes, isProactive } from './modes.ts'
import { allVerified, recordsVerified, restsOn, unitsOf } from './rests-on.ts'

/** What a record gives somebody by what is known of it now. */
export type Found = {
  readonly rule: Rule
  readonly beneficiaryId: string
  readonly kind: OfferKind
  readonly sum: number | null
  readonly waits: readonly OfferWaits[]
  readonly view: JudgementView
  readonly factUnits: readonly string[]
}

/** Found, or in words why not. */
export type Finding = { readonly found: readonly Found[]; readonly because: ReadonlyMap<string, Localised> }

/** No case to leave out when awards made before are asked for. */
const NO_CASE = '00000000-0000-0000-0000-000000000000'

/** Whether a benefit can be found for somebody at all: it is an award with an office, not a service, and nobody has to be nominated. */
export const isFindable = (rule: Rule): boolean =>
  rule.gives === 'award' && rule.mode !== 'nominated' && rule.procedure !== undefined

/**
 * Decides every benefit that a record may give, on verified facts alone. Nothing is refused here: what is not due is merely not offered. An
 * unset or unconfirmed figure leaves a reminder without a sum.
 */
export async function findDue(context: Context, rootId: string): Promise<Finding> {
  const pack = currentPack(context)
  const graph = await getGraph(context, rootId)
  const facts = subjectFacts(graph, pack.dictionary)
  const kind = graph.nodes.get(rootId)?.kind
  const figures = await figureIndex(context)
  const modes = await findModes(context)
  const days = { filedOn: context.today, knownAt: endOfDay(context.today) }
  const found: Found[] = []
  const because = new Map<string, Localised>()
  for (const rule of pack.rules.values()) {
    if (rule.subject !== kind || !isFindable(rule)) continue
    // The cheap answer first: most rules give most records nothing.
    const quick = decide(rule, facts, days, figures)
    if (quick.answer !== 'due') {
      because.set(rule.id, quick.answer === 'unknown' ? MISSING : failed(quick.failed[0]?.ground.title))
      continue
    }
    const judgement = judgeFacts(context, rule, facts, figures)
    const { explanation } = judgement
    const beneficiaryId = facts.id(rule.beneficiary.path)
    const rests = restsOn(explanation)
    const verified = allVerified(rests) && recordsVerified(graph, rule)
    if (explanation.decision.answer !== 'due' || beneficiaryId === undefined || !verified) {
      because.set(rule.id, UNVERIFIED)
      continue
    }
    const { decision } = explanation
    const allowed = await allowedFor(context, decision, NO_CASE)
    if (decision.sum.kind === 'money' && allowed.fen === 0) {
      because.set(rule.id, allowed.because ?? HAD)
      continue
    }
    const waits = waitsOf(decision, isProactive(rule, modes))
    found.push({
      rule,
      beneficiaryId,
      kind: waits.length === 0 ? 'offer' : 'reminder',
      sum: decision.payable ? allowed.fen : null,
      waits,
      view: viewJudgement(judgement),
      factUnits: unitsOf(rests, rule, pack.dictionary),
    })
  }
  return { found, because }
}

function waitsOf(due: Due, proactive: boolean): OfferWaits[] {
  return [
    ...(proactive && due.sum.kind !== 'in_kind' ? [] : (['apply'] as const)),
    ...(due.sum.kind === 'unset' ? (['figure'] as const) : []),
    ...(due.unconfirmed.length > 0 ? (['confirmation'] as const) : []),
  ]
}

const MISSING: Localised = {
  zh: '据以判断的记录现在不全，等补齐后再判断。',
  en: 'The records it rests on are not complete at present; it will be judged again when they are.',
}
const UNVERIFIED: Localised = {
  zh: '据以判断的记录还没有核实，核实后再判断。',
  en: 'The records it rests on are not verified; it will be judged again when they are.',
}
const HAD: Localised = { zh: '此前已经享受，不重复发放。', en: 'It was received before and is not paid twice.' }

const failed = (clause: Localised | undefined): Localised => ({
  zh: `按现有记录，不再符合条件${clause ? `（${clause.zh}）` : ''}。认为记录有误的，可以自己申请，由工作人员核实。`,
  en: `By the records as they are, a condition no longer holds${clause ? ` (${clause.en})` : ''}. If a record is wrong, you may apply yourself; an officer looks at it.`,
})

/** What makes it another offer than before, in one text. */
export const digestText = ({ kind, sum, waits, view }: Found): string =>
  JSON.stringify([kind, sum, waits, view.conditions, view.amount, view.figures, view.packHash, view.validOn])
