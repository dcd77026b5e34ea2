import { type Day, isoDay } from '@xinglin/base'
import type { ExplainedCondition, ExplainedStep, FactUsed, Ground } from '@xinglin/policy'
import { z } from 'zod'
import { Text } from '../platform/text/schema.ts'
import type { Judgement } from './judge.ts'
import { sumText } from './sum-text.ts'

const FactView = z.object({
  path: z.string(),
  title: Text,
  reads: Text,
  known: z.boolean(),
  source: Text.nullable(),
  verified: z.boolean(),
})

export const GroundView = z.object({ cite: z.string(), title: Text, says: Text, confidence: z.string() })

const ConditionFields = {
  sentence: Text,
  truth: z.enum(['yes', 'no', 'unknown']),
  ground: GroundView,
  assumed: Text.nullable(),
  facts: z.array(FactView),
}

/** Conditions nest: a group carries its parts, three levels at the most in any pack so far. */
export const ConditionView = z.object({
  ...ConditionFields,
  parts: z.array(
    z.object({
      ...ConditionFields,
      parts: z.array(z.object({ ...ConditionFields, parts: z.array(z.object(ConditionFields)) })),
    }),
  ),
})

/** An answer of the policy engine as pages and the desk show it. */
export const JudgementView = z.object({
  benefit: z.string(),
  answer: z.enum(['due', 'not_due', 'unknown']),
  sum: z.object({ kind: z.enum(['money', 'unset', 'in_kind']), fen: z.number().nullable(), says: Text }).nullable(),
  payable: z.boolean(),
  unconfirmed: z.array(z.object({ address: z.string(), why: z.string() })),
  validOn: z.string().nullable(),
  conditions: z.array(ConditionView),
  amount: z.array(z.object({ sentence: Text, fen: z.number().nullable() })),
  figures: z.array(
    z.object({
      address: z.string(),
      title: Text,
      value: z.number(),
      unit: z.string(),
      setBy: z.string(),
      source: z.string(),
      from: z.string().nullable(),
    }),
  ),
  missing: z.array(z.object({ kind: z.string(), path: z.string(), title: Text })),
  packHash: z.string(),
})
export type JudgementView = z.infer<typeof JudgementView>

const groundView = (ground: Ground) => ({
  cite: ground.cite,
  title: ground.title,
  says: ground.says,
  confidence: ground.confidence,
})

const factView = (fact: FactUsed) => ({
  path: fact.path,
  title: fact.title,
  reads: fact.reads,
  known: fact.value !== undefined,
  source: fact.source?.label ?? null,
  verified: fact.source?.verified ?? false,
})

function conditionView(condition: ExplainedCondition): z.input<typeof ConditionView> {
  return {
    sentence: condition.sentence,
    truth: condition.truth === undefined ? ('unknown' as const) : condition.truth ? ('yes' as const) : ('no' as const),
    ground: groundView(condition.ground),
    assumed: condition.assumed ?? null,
    facts: condition.facts.map(factView),
    parts: condition.parts.map(conditionView),
  }
}

const stepView = (step: ExplainedStep) => ({ sentence: step.sentence, fen: step.fen ?? null })

/** A judgement for the eye: sentences, sources, figures. */
export function viewJudgement({ rule, explanation, packHash }: Judgement): JudgementView {
  const { decision } = explanation
  const due = decision.answer === 'due' ? decision : undefined
  return {
    benefit: rule.id,
    answer: decision.answer,
    sum: due
      ? { kind: due.sum.kind, fen: due.sum.kind === 'money' ? due.sum.fen : null, says: sumText(due.sum) }
      : null,
    payable: due?.payable ?? false,
    unconfirmed: (due?.unconfirmed ?? []).map((one) => ({ address: one.address, why: one.why })),
    validOn: decision.validOn === undefined ? null : isoDay(decision.validOn as Day),
    conditions: explanation.conditions.map(conditionView),
    amount: explanation.amount.map(stepView),
    figures: (due?.figures ?? []).map((one) => ({
      address: one.address,
      title: one.title,
      value: one.value,
      unit: one.unit,
      setBy: one.setBy,
      source: one.source,
      from: one.from === undefined ? null : isoDay(one.from),
    })),
    missing:
      decision.answer === 'unknown' ? decision.missing.map(({ kind, path, title }) => ({ kind, path, title })) : [],
    packHash,
  }
}
