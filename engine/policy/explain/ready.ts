import { kleene, type Localised, type Truth } from '@xinglin/base'
import type { ExplainedCondition, FactUsed, Ground } from '../answers.ts'
import type { CompiledRule } from '../decide/compiled-rule.ts'
import type { Compiling } from '../evaluate/compiling.ts'
import { compileTree } from '../evaluate/condition.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { ConditionTree } from '../ir/condition.ts'
import type { Rule } from '../ir/rule.ts'
import { testsOf } from '../ir/walk.ts'
import { type Explain, onceForEachValue } from './alone.ts'
import { factsReader, type ReadFacts } from './facts-used.ts'
import { type SpokenCondition, speak } from './tree.ts'
import { deadlineSentence, validitySentence } from './validity.ts'

/** The conditions of a rule in the order in which it tries them: validity, `when`, deadline. */
export function readyConditions(rule: Rule, compiled: CompiledRule): Explain[] {
  const to = compiled.compiling
  const spoken = rule.conditions.map(({ index, tree, ground }) => ready(speak(tree, index, ground, rule), rule, to))
  return compiled.conditions.flatMap(({ test, failed: { index, ground } }) => {
    const entry = spoken[index - 1]
    if (entry) return [entry]
    const isValidity = index === 0
    const sentence = isValidity ? validitySentence(rule) : rule.deadline && deadlineSentence(rule.deadline, rule)
    const node = isValidity ? rule.event : rule.deadline?.of
    const assumed = isValidity ? rule.valid.assumed : rule.deadline?.assumed
    if (!sentence || !node) return []
    return [tried({ index, sentence, ground, assumed }, test.read, factsReader([node], rule, to))]
  })
}

function ready(spoken: SpokenCondition, rule: Rule, to: Compiling): Explain {
  const { source, index, sentence, ground, assumed } = spoken
  const said: Said = { index, sentence, ground, assumed }
  const parts = spoken.parts.map((part) => ready(part, rule, to))
  const explain =
    parts.length > 0
      ? grouped(said, parts, COMBINED[source.shape])
      : tried(said, compileTree(source, to).read, factsReader(testsOf(source), rule, to))
  return onceForEachValue(source, to, explain)
}

/** What of a condition is the same for every subject. */
interface Said {
  readonly index: number
  readonly sentence: Localised
  readonly ground: Ground
  readonly assumed: Localised | undefined
}

const NONE: readonly never[] = []

/** A condition without parts is tried, and tells its facts. */
function tried(said: Said, test: (frame: Frame) => Truth, facts: ReadFacts): Explain {
  return (frame) => explained(said, test(frame), facts(frame), NONE)
}

/** One with parts is as true as its parts make it; the facts are told there. */
function grouped(said: Said, parts: readonly Explain[], combined: Combined): Explain {
  return (frame) => {
    const told = parts.map((part) => part(frame))
    return explained(said, combined(told), NONE, told)
  }
}

type Combined = (parts: readonly { readonly truth: Truth }[]) => Truth

const ALL: Combined = (parts) => parts.reduce((so: Truth, part) => kleene.and(so, part.truth), true)
const COMBINED: Record<ConditionTree['shape'], Combined> = {
  test: ALL,
  all: ALL,
  any: (parts) => parts.reduce((so: Truth, part) => kleene.or(so, part.truth), false),
  not: ([part]) => kleene.not(part?.truth),
}

/** Written out twice, because copying what is said would take longer than all the rest. */
function explained(
  { index, sentence, ground, assumed }: Said,
  truth: Truth,
  facts: readonly FactUsed[],
  parts: readonly ExplainedCondition[],
): ExplainedCondition {
  if (assumed === undefined) return { index, sentence, truth, ground, facts, parts }
  return { index, sentence, truth, ground, assumed, facts, parts }
}
