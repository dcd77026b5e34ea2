import { formatMoney, inBoth, type Language, type Localised, MoneyText } from '@xinglin/base'
import type { ExplainedStep, FactUsed } from '../answers.ts'
import type { CompiledRule } from '../decide/compiled-rule.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { FactValue } from '../facts/facts.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import { baseSentence, capSentence, describeAmount, figureText, matchSentence } from './amount.ts'
import { factsReader, type ReadFacts } from './facts-used.ts'
import { formulaOf } from './formula.ts'
import { valueText } from './literal.ts'
import { asSubject, nameOf } from './name.ts'
import { recordSteps } from './record-steps.ts'
import type { Voice } from './voice.ts'
import { voiceOf } from './voice-of.ts'

/** Explains the sum of one rule for any number of subjects; without a frame it only describes it. */
export type StepsOf = (frame: Frame | undefined) => readonly ExplainedStep[]

/** The sentence of the base once its sum is known. */
type BaseText = (fen: number, frame: Frame) => Localised

/** Prepares the steps of a sum: the base with its numbers, then what matching and the cap leave. */
export function stepsOf(rule: Rule, compiled: CompiledRule, to: Compiling): StepsOf {
  const { base } = rule.amount
  const described = describeAmount(rule)
  const inGeneral = described.map((sentence): ExplainedStep => ({ sentence, facts: [] }))
  const node = base.form === 'table' ? base.by : base.form === 'bands' ? base.of : 'sum' in base ? base.sum : undefined
  const facts = factsReader(node ? [node] : [], rule, to)
  const text = baseTextOf(rule, to)
  const records = base.form === 'each' ? recordSteps(base, rule, to) : undefined
  const limits = limitsOf(rule, compiled, to)
  return (frame) => {
    if (!frame) return inGeneral
    let fen = compiled.amount.base.read(frame)
    const sentence = (fen === undefined ? described[0] : text(fen, frame)) ?? NOTHING
    const first = step(sentence, base.form === 'in_kind' ? undefined : fen, facts(frame))
    if (!records && limits.length === 0) return [first]
    const steps = records && fen !== undefined ? [...records(frame), first] : [first]
    for (const limit of limits) {
      const most = limit.read(frame)
      fen = fen === undefined || most === undefined ? undefined : Math.min(fen, most)
      steps.push(step(limit.sentence(most), fen, limit.facts(frame)))
    }
    return steps
  }
}

const NOTHING: Localised = { zh: '', en: '' }

function step(sentence: Localised, fen: number | undefined, facts: readonly FactUsed[]): ExplainedStep {
  return fen === undefined ? { sentence, facts } : { sentence, fen, facts }
}

/** Names are made once; only numbers are put in for each subject. */
function baseTextOf(rule: Rule, to: Compiling): BaseText {
  const { base } = rule.amount
  const voices = { zh: voiceOf(rule, 'zh'), en: voiceOf(rule, 'en') }
  switch (base.form) {
    case 'in_kind': {
      const said = inBoth((language) => baseSentence(rule, voices[language]))
      return () => said
    }
    case 'figure': {
      const said = inBoth((language) => figureText(base.figure, voices[language]))
      return (fen) =>
        fen === base.figure.value
          ? said
          : { zh: `经核定为 ${formatMoney(fen, 'zh')}`, en: `Set by an officer: ${formatMoney(fen, 'en')}` }
    }
    case 'table': {
      const { read } = compile<string>(base.by, to)
      const say = sayer(base.by, voices)
      const said = new Map([...base.rows].map(([code, { value }]) => [code, { value, text: say(code, value ?? 0) }]))
      return (fen, frame) => {
        const code = read(frame) ?? ''
        const row = said.get(code)
        return row?.value === fen ? row.text : say(code, fen)
      }
    }
    case 'bands': {
      const { read } = compile(base.of, to)
      const say = sayer(base.of, voices)
      return (fen, frame) => say(read(frame) ?? '', fen)
    }
    case 'each':
      return (fen) => ({ zh: `合计 ${formatMoney(fen, 'zh')}`, en: `Together ${formatMoney(fen, 'en')}` })
    case 'expression': {
      const find = formulaOf(base.sum, rule, to)
      return (fen, frame) => {
        const sum = new MoneyText(fen)
        return find(frame)?.sentence(sum, frame) ?? sum
      }
    }
  }
}

/** `级别为国家级：1,000,000 元`, `Level is national: ¥1,000,000`. */
function sayer(by: Node, voices: Readonly<Record<Language, Voice>>): (value: FactValue, fen: number) => Localised {
  const name = { zh: nameOf(by, voices.zh), en: asSubject(nameOf(by, voices.en)) }
  return (value, fen) => {
    const sum = new MoneyText(fen)
    return {
      zh: `${name.zh}为${valueText(value, by.type, voices.zh)}：${sum.zh}`,
      en: `${name.en} is ${valueText(value, by.type, voices.en)}: ${sum.en}`,
    }
  }
}

interface LimitStep {
  readonly read: (frame: Frame) => number | undefined
  readonly sentence: (most: number | undefined) => Localised
  readonly facts: ReadFacts
}

/** What the employer matches, and the cap, in the order in which they are told. */
function limitsOf(rule: Rule, compiled: CompiledRule, to: Compiling): LimitStep[] {
  const { match, cap } = rule.amount
  const steps: LimitStep[] = []
  if (match && compiled.amount.match) {
    const said = inBoth((language) => matchSentence(match, voiceOf(rule, language)))
    steps.push({
      read: compiled.amount.match.read,
      facts: factsReader([match.of], rule, to),
      sentence: (most) =>
        most === undefined
          ? said
          : { zh: `${said.zh}，最多 ${formatMoney(most, 'zh')}`, en: `${said.en}: ${formatMoney(most, 'en')} at most` },
    })
  }
  if (cap && compiled.amount.cap) {
    const said = inBoth((language) => capSentence(nameOf(cap, voiceOf(rule, language)), language === 'zh'))
    const isFixed = cap.op === 'literal'
    steps.push({
      read: compiled.amount.cap.read,
      facts: factsReader([cap], rule, to),
      sentence: (most) =>
        most === undefined || isFixed
          ? said
          : inBoth((language) => capSentence(formatMoney(most, language), language === 'zh')),
    })
  }
  return steps
}
