import { isoDay, type Localised } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import {
  byMonth,
  currentPack,
  figureIndex,
  type Judgement,
  judgeFacts,
  monthRecords,
  sumText,
  withMonths,
} from '../../policy/index.ts'
import { getGraph, subjectFacts } from '../../registry/index.ts'

/** What a benefit comes to for one month. */
export type MonthSum = {
  readonly month: string
  readonly fen: number | null
  readonly says: Localised
}

/** A benefit that is reckoned by months: to whom, whether it is due, what every month adds, and why. */
export type MonthlyBenefit = {
  readonly benefit: string
  readonly title: Localised
  readonly to: 'person' | 'company'
  readonly answer: 'due' | 'not_due' | 'unknown'
  readonly months: readonly MonthSum[]
  /** Conditions and steps of the sum, in words. */
  readonly reasons: readonly {
    readonly text: Localised
    readonly holds: 'yes' | 'no' | 'unknown'
    readonly cite: string
  }[]
  readonly steps: readonly Localised[]
  readonly missing: readonly Localised[]
}

/**
 * What the months of an engagement come to by every benefit that is reckoned by them. A month's sum is what it adds to those before it, so
 * that a cap on months or on the whole shows where it bites. It follows from the ledger; paid is what somebody applies for.
 */
export async function monthlyMoney(context: SignedIn, engagementId: string): Promise<readonly MonthlyBenefit[]> {
  const pack = currentPack(context)
  const facts = subjectFacts(await getGraph(context, engagementId), pack.dictionary)
  const figures = await figureIndex(context)
  const rules = [...pack.rules.values()].flatMap((rule) => {
    const by = rule.subject === 'engagement' ? byMonth(rule, pack.dictionary) : undefined
    return by ? [{ rule, by }] : []
  })
  return rules.map(({ rule, by }) => {
    const months = monthRecords(facts, by)
    const upTo = (count: number) => judgeFacts(context, rule, withMonths(facts, by, months.slice(0, count)), figures)
    const whole = upTo(months.length)
    let before = 0
    return {
      benefit: rule.id,
      title: rule.title,
      to: rule.beneficiary.path.endsWith('.person') ? 'person' : 'company',
      answer: whole.explanation.decision.answer,
      months: months.map(({ day }, at) => {
        const sum = fenOf(upTo(at + 1))
        const fen = sum === null ? null : sum - before
        before = sum ?? before
        return { month: isoDay(day), fen, says: saysOf(whole, fen) }
      }),
      reasons: whole.explanation.conditions.map(({ sentence, truth, ground }) => ({
        text: sentence,
        holds: truth === undefined ? 'unknown' : truth ? 'yes' : 'no',
        cite: ground.cite,
      })),
      steps: whole.explanation.amount.map(({ sentence }) => sentence),
      missing: missingOf(whole),
    }
  })
}

function fenOf({ explanation: { decision } }: Judgement): number | null {
  return decision.answer === 'due' && decision.sum.kind === 'money' ? decision.sum.fen : null
}

function saysOf({ explanation: { decision } }: Judgement, fen: number | null): Localised {
  if (decision.answer === 'not_due') return { zh: '不符合条件', en: 'not due' }
  if (decision.answer === 'unknown') return { zh: '还不能判断', en: 'not known yet' }
  return decision.sum.kind === 'money' && fen !== null
    ? sumText({ kind: 'money', fen: fen as never })
    : sumText(decision.sum)
}

const missingOf = ({ explanation: { decision } }: Judgement): readonly Localised[] =>
  decision.answer === 'unknown' ? decision.missing.map(({ title }) => title) : []
