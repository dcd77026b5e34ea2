import type { Days, ExplainedCondition, Explanation } from '../answers.ts'
import { compiledRule } from '../decide/compiled-rule.ts'
import { decideIn, frameOf } from '../decide/decide.ts'
import type { Compiling } from '../evaluate/compiling.ts'
import { compileTree } from '../evaluate/condition.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { Facts } from '../facts/facts.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import { testsOf } from '../ir/walk.ts'
import { type FactReader, factReaders } from './facts-used.ts'
import { type StepsOf, stepsOf } from './steps.ts'
import { type SpokenCondition, speak } from './tree.ts'
import { deadlineSentence, validitySentence } from './validity.ts'

/** A condition ready to be explained for one subject after another. */
interface ReadyCondition {
  readonly said: Omit<SpokenCondition, 'source' | 'parts'>
  readonly test: Compiled<boolean>
  readonly facts: readonly FactReader[]
  readonly parts: readonly ReadyCondition[]
}

interface ReadyRule {
  readonly conditions: readonly ReadyCondition[]
  readonly steps: StepsOf
}

const readyRules = new WeakMap<Rule, ReadyRule>()

/**
 * Decides, and says for every condition and every step of the sum, in both languages, what the rule asks, whether it holds, and
 * on which facts. The sentences are made from the rule itself, once; only values are put in for each subject.
 */
export function explain(rule: Rule, facts: Facts, days: Days, figures: FigureIndex = NO_FIGURES): Explanation {
  const compiled = compiledRule(rule)
  const ready = readyRule(rule)
  const frame = frameOf(compiled, facts, days, figures)
  const decision = decideIn(rule, compiled, frame)
  const quiet: Frame = { ...frame, used: undefined }
  return {
    decision,
    conditions: ready.conditions.map((condition) => explained(condition, quiet)),
    amount: ready.steps(quiet),
  }
}

function explained(condition: ReadyCondition, frame: Frame): ExplainedCondition {
  const { said, test, facts, parts } = condition
  return {
    ...said,
    truth: test.read(frame),
    facts: facts.map((fact) => fact.read(frame)),
    parts: parts.map((part) => explained(part, frame)),
  }
}

function readyRule(rule: Rule): ReadyRule {
  const known = readyRules.get(rule)
  if (known) return known
  const compiled = compiledRule(rule)
  const to = compiled.compiling
  const conditions = rule.conditions.map(({ index, tree, ground }) =>
    readyCondition(speak(tree, index, ground, rule), rule, to),
  )
  const validity = validitySentence(rule)
  const outer = compiled.conditions.filter(({ failed }) => failed.index === 0 || failed.index > rule.conditions.length)
  for (const { test, failed } of outer) {
    const isValidity = failed.index === 0
    const sentence = isValidity ? validity : rule.deadline && deadlineSentence(rule.deadline, rule)
    const node = isValidity ? rule.event : rule.deadline?.of
    const assumed = isValidity ? rule.valid.assumed : rule.deadline?.assumed
    if (!sentence || !node) continue
    const said = { index: failed.index, sentence, ground: failed.ground, ...(assumed ? { assumed } : {}) }
    const condition = { said, test, facts: factReaders(node, rule, to), parts: [] }
    if (isValidity) conditions.unshift(condition)
    else conditions.push(condition)
  }
  const ready = { conditions, steps: stepsOf(rule, compiled, to) }
  readyRules.set(rule, ready)
  return ready
}

/** Facts are told at the parts where a condition has parts, and only there. */
function readyCondition(spoken: SpokenCondition, rule: Rule, to: Compiling): ReadyCondition {
  const { source, parts, ...said } = spoken
  const facts = parts.length > 0 ? [] : testsOf(source).flatMap((test) => factReaders(test, rule, to))
  return {
    said,
    test: compileTree(source, to),
    facts,
    parts: parts.map((part) => readyCondition(part, rule, to)),
  }
}
