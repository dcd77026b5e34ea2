import { formatMoney, inBoth, type Language, type Localised } from '@xinglin/base'
import type { ExplainedStep } from '../answers.ts'
import type { CompiledRule } from '../decide/compiled-rule.ts'
import { rounded } from '../decide/rounding.ts'
import { eachRecord } from '../evaluate/aggregate.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { AmountBase } from '../ir/amount.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import { everyNode } from '../ir/walk.ts'
import { baseSentence, capSentence, describeAmount, figureText, matchSentence } from './amount.ts'
import { capital } from './english.ts'
import { type FactReader, factReaders } from './facts-used.ts'
import { valueText } from './literal.ts'
import { nameOf } from './name.ts'
import type { Voice } from './voice.ts'
import { voiceOf } from './voice-of.ts'

/** Explains the sum of one rule for any number of subjects; without a frame it only describes it. */
export type StepsOf = (frame: Frame | undefined) => readonly ExplainedStep[]

/** Prepares the steps of a sum: the base with its numbers, then what matching and the cap leave. */
export function stepsOf(rule: Rule, compiled: CompiledRule, to: Compiling): StepsOf {
  const { base, match, cap } = compiled.amount
  const described = describeAmount(rule)[0] ?? { zh: '', en: '' }
  const numbers = numbersOf(rule, to)
  const facts = nodesOf(rule.amount.base).flatMap((node) => factReaders(node, rule, to))
  const matchFacts = rule.amount.match ? factReaders(rule.amount.match.of, rule, to) : []
  const capNode = rule.amount.cap
  const inGeneral = describeAmount(rule).map((sentence): ExplainedStep => ({ sentence, facts: [] }))
  return (frame) => {
    if (!frame) return inGeneral
    const steps: ExplainedStep[] = []
    let fen = base.read(frame)
    if (rule.amount.base.form === 'each' && fen !== undefined)
      steps.push(...recordSteps(rule, rule.amount.base, numbers, frame))
    const sentence =
      fen === undefined ? described : inBoth((language) => baseText(rule, fen ?? 0, numbers(frame, language)))
    steps.push(step(sentence, rule.amount.base.form === 'in_kind' ? undefined : fen, facts, frame))
    for (const part of [match, cap]) {
      if (!part) continue
      const limit = part.read(frame)
      fen = fen === undefined || limit === undefined ? undefined : Math.min(fen, limit)
      const limitText = (language: Language) => (limit === undefined ? '' : formatMoney(limit, language))
      const says = inBoth((language) => {
        const voice = voiceOf(rule, language)
        if (part === match && rule.amount.match)
          return withLimit(matchSentence(rule.amount.match, voice), limitText(language), language)
        return capSentence(
          limit === undefined && capNode ? nameOf(capNode, voice) : limitText(language),
          language === 'zh',
        )
      })
      steps.push(step(says, fen, part === match ? matchFacts : [], frame))
    }
    return steps
  }
}

function withLimit(sentence: string, limit: string, language: Language): string {
  if (!limit) return sentence
  return language === 'zh' ? `${sentence}，最多 ${limit}` : `${sentence}: ${limit} at most`
}

function step(sentence: Localised, fen: number | undefined, facts: readonly FactReader[], frame: Frame): ExplainedStep {
  return { sentence, facts: facts.map((fact) => fact.read(frame)), ...(fen === undefined ? {} : { fen }) }
}

/** The base with numbers in place of names, and what they come to. */
function baseText(rule: Rule, fen: number, voice: Voice): string {
  const { base } = rule.amount
  const zh = voice.language === 'zh'
  const sum = formatMoney(fen, voice.language)
  const plain = voiceOf(rule, voice.language)
  if (base.form === 'in_kind') return baseSentence(rule, plain)
  if (base.form === 'figure')
    return base.figure.value === fen
      ? figureText(base.figure, plain)
      : zh
        ? `经核定为 ${sum}`
        : `Set by an officer: ${sum}`
  if (base.form === 'table' || base.form === 'bands') {
    const of = base.form === 'table' ? base.by : base.of
    return zh
      ? `${nameOf(of, plain)}为${nameOf(of, voice)}：${sum}`
      : `${capital(nameOf(of, plain).replace(/^the /, ''))} is ${nameOf(of, voice)}: ${sum}`
  }
  if (base.form === 'each') return zh ? `合计 ${sum}` : `Together ${sum}`
  const [formula, filled] = [nameOf(base.sum, plain), nameOf(base.sum, voice)]
  const middle = filled === formula || filled === sum ? '' : zh ? `：${filled}` : `: ${filled}`
  return `${zh ? formula : capital(formula)}${middle} = ${sum}`
}

/** A line for every record that counts, up to the greatest number that may. */
function recordSteps(
  rule: Rule,
  base: AmountBase & { form: 'each' },
  numbers: NumbersOf,
  frame: Frame,
): ExplainedStep[] {
  const { where, sum } = numbers.compiled
  const steps: ExplainedStep[] = []
  const per = base.sum.type.is === 'money' ? base.sum.type.per : 1
  eachRecord(base.records, frame, undefined, () => {
    if (steps.length >= (base.atMost ?? Number.POSITIVE_INFINITY)) return
    if (where && where.read(frame) !== true) return
    const numerator = sum?.read(frame)
    if (numerator === undefined) return
    const fen = rounded(numerator, per, base.round)
    const number = steps.length + 1
    const sentence = inBoth((language) => {
      const voice = numbers(frame, language)
      const [filled, result] = [nameOf(base.sum, voice), formatMoney(fen, language)]
      const made = filled === result ? result : `${filled} = ${result}`
      return language === 'zh'
        ? `第 ${number} 个${base.records.title.zh}：${made}`
        : `${base.records.title.en} ${number}: ${made}`
    })
    steps.push({ sentence, fen, facts: [] })
  })
  return steps
}

interface NumbersOf {
  (frame: Frame, language: Language): Voice
  readonly compiled: { readonly where: Compiled<boolean> | undefined; readonly sum: Compiled<number> | undefined }
}

/** A voice that says the values of facts and figures instead of their names. */
function numbersOf(rule: Rule, to: Compiling): NumbersOf {
  const leaves = new Map<Node, Compiled>()
  for (const node of nodesOf(rule.amount.base))
    for (const inner of everyNode(node)) if (LEAVES.has(inner.op)) leaves.set(inner, compile(inner, to))
  const voices = { zh: voiceOf(rule, 'zh'), en: voiceOf(rule, 'en') }
  const numbers = (frame: Frame, language: Language): Voice => {
    const voice = voices[language]
    const instead = (node: Node) => {
      const value = leaves.get(node)?.read(frame)
      return value === undefined ? undefined : valueText(value, node.type, voice)
    }
    return { ...voice, instead }
  }
  const { base } = rule.amount
  const where = base.form === 'each' && base.where ? compile<boolean>(base.where, to) : undefined
  const sum = base.form === 'each' ? compile<number>(base.sum, to) : undefined
  return Object.assign(numbers, { compiled: { where, sum } })
}

const LEAVES = new Set<Node['op']>(['fact', 'derived', 'parameter', 'aggregate', 'points', 'tier'])

function nodesOf(base: AmountBase): Node[] {
  if (base.form === 'table') return [base.by]
  if (base.form === 'bands') return [base.of]
  return base.form === 'expression' || base.form === 'each' ? [base.sum] : []
}
