import { kleene, type Localised, type Truth } from '@xinglin/base'
import type { ExplainedCondition, FactUsed, Ground } from '../answers.ts'
import type { CompiledRule } from '../decide/compiled-rule.ts'
import type { Compiling } from '../evaluate/compiling.ts'
import { compileTree } from '../evaluate/condition.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { Rule } from '../ir/rule.ts'
import { testsOf } from '../ir/walk.ts'
import { explainAlone } from './alone.ts'
import { type FactReader, factReaders } from './facts-used.ts'
import { type SpokenCondition, speak } from './tree.ts'
import { deadlineSentence, validitySentence } from './validity.ts'

/** A condition ready to be explained for one subject after another. */
export interface ReadyCondition {
  readonly index: number
  readonly sentence: Localised
  readonly ground: Ground
  readonly assumed: Localised | undefined
  readonly test: (frame: Frame) => Truth
  /** Told at the parts where a condition has parts, and only there. */
  readonly facts: readonly FactReader[]
  readonly parts: readonly ReadyCondition[]
  readonly combined: (parts: readonly { readonly truth: Truth }[]) => Truth
  /** The same explanation, kept for each value of the one fact it hangs on; not for facts that name their source. */
  readonly alone: ((frame: Frame) => ExplainedCondition) | undefined
}

/** The conditions of a rule in the order in which it tries them: validity, `when`, deadline. */
export function readyConditions(rule: Rule, compiled: CompiledRule): ReadyCondition[] {
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
    return [
      {
        index,
        sentence,
        ground,
        assumed,
        test: test.read,
        facts: factReaders(node, rule, to),
        parts: [],
        combined: ALL,
        alone: undefined,
      },
    ]
  })
}

const ALL: ReadyCondition['combined'] = (parts) => kleene.all(parts.map((part) => part.truth))
const ANY: ReadyCondition['combined'] = (parts) => kleene.any(parts.map((part) => part.truth))
const NOT: ReadyCondition['combined'] = (parts) => kleene.not(parts[0]?.truth)

function ready(spoken: SpokenCondition, rule: Rule, to: Compiling): ReadyCondition {
  const { source, parts, index, sentence, ground, assumed } = spoken
  const condition = {
    index,
    sentence,
    ground,
    assumed,
    test: compileTree(source, to).read,
    facts: parts.length > 0 ? [] : testsOf(source).flatMap((test) => factReaders(test, rule, to)),
    parts: parts.map((part) => ready(part, rule, to)),
    combined: source.shape === 'any' ? ANY : source.shape === 'not' ? NOT : ALL,
    alone: undefined,
  }
  return { ...condition, alone: explainAlone(source, to, (frame) => explainCondition(condition, frame)) }
}

const NONE: readonly never[] = []

/** A condition with parts is as true as its parts make it; one without is tried. */
export function explainCondition(condition: ReadyCondition, frame: Frame): ExplainedCondition {
  if (condition.alone && !frame.facts.source) return condition.alone(frame)
  const { index, sentence, ground, assumed, parts } = condition
  const explained = parts.length > 0 ? parts.map((part) => explainCondition(part, frame)) : NONE
  const truth = parts.length > 0 ? condition.combined(explained) : condition.test(frame)
  const facts = readAll(condition.facts, frame)
  if (assumed === undefined) return { index, sentence, truth, ground, facts, parts: explained }
  return { index, sentence, truth, ground, assumed, facts, parts: explained }
}

/** A condition has one or two facts: written out, which is quicker than mapping. */
export function readAll(readers: readonly FactReader[], frame: Frame): readonly FactUsed[] {
  const [first, second] = readers
  if (!first) return NONE
  if (!second) return [first.read(frame)]
  return readers.length === 2 ? [first.read(frame), second.read(frame)] : readers.map((reader) => reader.read(frame))
}
