import { endOfDay, type Localised } from '@xinglin/base'
import { type Dictionary, type Due, decide, type Facts, type FigureIndex, type Rule } from '@xinglin/policy'
import type { Context } from '../../platform/context.ts'
import { type Graph, getGraph, subjectFacts } from '../../registry/index.ts'
import { allowedFor } from '../awards.ts'
import { figureIndex, judgeFacts } from '../judge.ts'
import { currentPack } from '../pack.ts'
import { byMonth, monthRecords, ONCE } from '../period.ts'
import type { OfferKind, OfferWaits } from '../schema.ts'
import { type JudgementView, viewJudgement } from '../view.ts'
import { findModes, isProactive } from './modes.ts'
import { allVerified, recordsVerified, restsOn, unitsOf } from './rests-on.ts'

/** What a record gives somebody by what is known of it now. */
export type Found = {
  readonly rule: Rule
  readonly beneficiaryId: string
  /** `once`, or the month. */
  readonly period: string
  readonly kind: OfferKind
  readonly sum: number | null
  readonly waits: readonly OfferWaits[]
  readonly view: JudgementView
  readonly factUnits: readonly string[]
}

/** Found, or in words why not: by the benefit and its period (`partKey`), of a benefit as a whole by `ONCE`. */
export type Finding = { readonly found: readonly Found[]; readonly because: ReadonlyMap<string, Localised> }

/** A benefit and its period as one text. */
export const partKey = (benefit: string, period: string): string => `${benefit} ${period}`

/** Whether a benefit can be found for somebody at all: it is an award with an office, not a service, and nobody has to be nominated. */
export const isFindable = (rule: Rule): boolean =>
  rule.gives === 'award' && rule.mode !== 'nominated' && rule.procedure !== undefined

/**
 * Decides every benefit that a record may give, on verified facts alone. Nothing is refused here: what is not due is merely not offered. An
 * unset or unconfirmed figure leaves a reminder without a sum. What is given without an application and by the month is found month by month.
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
    // The cheap answer first: most rules give most records nothing. Of months one may be known while another is not.
    const quick = decide(rule, facts, days, figures)
    const proactive = isProactive(rule, modes)
    const months = proactive ? partsOf(rule, facts, pack.dictionary) : undefined
    if (quick.answer === 'not_due' || (quick.answer === 'unknown' && !months)) {
      because.set(partKey(rule.id, ONCE), quick.answer === 'unknown' ? MISSING : failed(quick.failed[0]?.ground.title))
      continue
    }
    if (months) because.set(partKey(rule.id, ONCE), quick.answer === 'unknown' ? MISSING : BY_MONTH)
    let counted = 0
    for (const { period, recordId } of months?.parts ?? WHOLE) {
      if (counted >= (months?.atMost ?? 1)) break
      const one = await findPart({ context, graph, rule, facts, figures, proactive }, period, recordId)
      if (one !== NOT_COUNTED) counted += 1
      if ('rule' in one) found.push(one)
      else because.set(partKey(rule.id, period), one)
    }
  }
  return { found, because }
}

type Part = { readonly period: string; readonly recordId?: string | undefined }
const WHOLE: readonly Part[] = [{ period: ONCE }]

/** The months of a record that a rule pays one by one; undefined where it pays the record as a whole. */
function partsOf(
  rule: Rule,
  facts: Facts,
  dictionary: Dictionary,
): { parts: readonly Part[]; atMost: number } | undefined {
  const by = byMonth(rule, dictionary)
  if (!by || by.whole) return undefined
  const name = by.path.split('.').at(-1) ?? ''
  const parts = monthRecords(facts, by).map(({ period, record }) => ({ period, recordId: record.id(name) }))
  return { parts, atMost: by.atMost }
}

type Asked = {
  readonly context: Context
  readonly graph: Graph
  readonly rule: Rule
  readonly facts: Facts
  readonly figures: FigureIndex
  readonly proactive: boolean
}

/** One part of what a rule gives: found, or why not; `NOT_COUNTED` for a month that is none of those that count. */
async function findPart(
  { context, graph, rule, facts, figures, proactive }: Asked,
  period: string,
  recordId: string | undefined,
): Promise<Found | Localised> {
  const judgement = judgeFacts(context, rule, facts, figures, { period })
  const { decision } = judgement.explanation
  if (decision.answer !== 'due') return decision.answer === 'unknown' ? NOT_COUNTED : UNVERIFIED
  if (period !== ONCE && decision.sum.kind === 'money' && decision.sum.fen === 0) return NOT_COUNTED
  const beneficiaryId = facts.id(rule.beneficiary.path)
  const rests = restsOn(judgement.explanation)
  const verified = allVerified(rests) && recordsVerified(graph, rule, recordId)
  if (beneficiaryId === undefined || !verified) return UNVERIFIED
  const part = { caseId: null, subjectId: graph.root, beneficiaryId, period }
  const allowed = await allowedFor(context, decision, part, judgement.whole)
  if (decision.sum.kind === 'money' && allowed.fen === 0) return allowed.because ?? HAD
  const waits = waitsOf(decision, proactive)
  return {
    rule,
    beneficiaryId,
    period,
    kind: waits.length === 0 ? 'offer' : 'reminder',
    sum: decision.payable ? allowed.fen : null,
    waits,
    view: viewJudgement(judgement),
    factUnits: unitsOf(rests, rule, currentPack(context).dictionary),
  }
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
const NOT_COUNTED: Localised = {
  zh: '按现有记录，这个月还不能计入。',
  en: 'By the records as they are, this month does not count yet.',
}
const BY_MONTH: Localised = {
  zh: '这一项改为按月主动发放，各个月份另列。',
  en: 'This is now given month by month; the months are listed one by one.',
}
const HAD: Localised = { zh: '此前已经享受，不重复发放。', en: 'It was received before and is not paid twice.' }

const failed = (clause: Localised | undefined): Localised => ({
  zh: `按现有记录，不再符合条件${clause ? `（${clause.zh}）` : ''}。认为记录有误的，可以自己申请，由工作人员核实。`,
  en: `By the records as they are, a condition no longer holds${clause ? ` (${clause.en})` : ''}. If a record is wrong, you may apply yourself; an officer looks at it.`,
})

/** What makes it another offer than before, in one text. */
export const digestText = ({ kind, sum, waits, view }: Found): string =>
  JSON.stringify([kind, sum, waits, view.conditions, view.amount, view.figures, view.packHash, view.validOn])
