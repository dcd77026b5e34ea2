import { kleene, type Localised, type Truth } from '@xinglin/base'
import type { Ground } from '../answers.ts'
import type { CompiledRule } from '../decide/compiled-rule.ts'
import type { Compiling } from '../evaluate/compiling.ts'
import { compileTree } from '../evaluate/condition.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { Rule } from '../ir/rule.ts'
import { testsOf } from '../ir/walk.ts'
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
      },
    ]
  })
}

const ALL: ReadyCondition['combined'] = (parts) => kleene.all(parts.map((part) => part.truth))
const ANY: ReadyCondition['combined'] = (parts) => kleene.any(parts.map((part) => part.truth))
const NOT: ReadyCondition['combined'] = (parts) => kleene.not(parts[0]?.truth)

function ready(
  { source, parts, index, sentence, ground, assumed }: SpokenCondition,
  rule: Rule,
  to: Compiling,
): ReadyCondition {
  return {
    index,
    sentence,
    ground,
    assumed,
    test: compileTree(source, to).read,
    facts: parts.length > 0 ? [] : testsOf(source).flatMap((test) => factReaders(test, rule, to)),
    parts: parts.map((part) => ready(part, rule, to)),
    combined: source.shape === 'any' ? ANY : source.shape === 'not' ? NOT : ALL,
  }
}
