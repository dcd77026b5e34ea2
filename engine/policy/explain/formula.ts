import { inBoth, type Language, type Localised, moneyInBoth } from '@xinglin/base'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { FactValue } from '../facts/facts.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import { capital } from './english.ts'
import { valueText } from './literal.ts'
import { nameOf } from './name.ts'
import { factTeller } from './tell-fact.ts'
import { voiceOf } from './voice-of.ts'

/** A formula in words, and the same with one subject's numbers put in. */
export interface Formula {
  /** The words as the beginning of a sentence. */
  readonly heading: Localised
  filled(frame: Frame): Localised
}

/** Finds the formula that applies: of a conditional sum the branch that is taken. Undefined while that is not known. */
export type FormulaOf = (frame: Frame) => Formula | undefined

/** Prepares a sum for being told in numbers: the text is cut once where numbers go in. */
export function formulaOf(node: Node, rule: Rule, to: Compiling): FormulaOf {
  if (node.op === 'choose') {
    const test = compile<boolean>(node.test, to)
    const [yes, no] = [formulaOf(node.yes, rule, to), formulaOf(node.no, rule, to)]
    return (frame) => {
      const truth = test.read(frame)
      return truth === undefined ? undefined : truth ? yes(frame) : no(frame)
    }
  }
  if (node.op === 'scale' && node.arg.op === 'choose') return formulaOf(node.arg, rule, to)
  const { zh, en } = inBoth((language) => nameOf(node, voiceOf(rule, language)))
  const formula: Formula = { heading: { zh, en: capital(en) }, filled: cut(node, rule, to) }
  return () => formula
}

interface Leaf {
  readonly node: Node
  readonly words: (frame: Frame) => Localised
}

const MARK = '\u0001'

/** The name of a node with the values of its facts and figures in place of theirs. */
function cut(node: Node, rule: Rule, to: Compiling): (frame: Frame) => Localised {
  const leaves: Leaf[] = []
  const instead = (inner: Node): string | undefined => {
    if (!LEAVES.has(inner.op)) return undefined
    let at = leaves.findIndex((leaf) => leaf.node === inner)
    if (at < 0) at = leaves.push({ node: inner, words: wordsOf(inner, rule, to) }) - 1
    return MARK + at + MARK
  }
  const pieces = { zh: piecesOf(node, 'zh'), en: piecesOf(node, 'en') }
  return (frame) => {
    const words = leaves.map((leaf) => leaf.words(frame))
    return { zh: filled(pieces.zh, words, 'zh'), en: filled(pieces.en, words, 'en') }
  }

  /** Text and numbers of leaves in turn. */
  function piecesOf(whole: Node, language: Language): (string | number)[] {
    const parts = nameOf(whole, { ...voiceOf(rule, language), instead }).split(MARK)
    return parts.map((part, i) => (i % 2 === 0 ? part : Number(part)))
  }
}

function filled(pieces: readonly (string | number)[], words: readonly Localised[], language: Language): string {
  let text = ''
  for (const piece of pieces) text += typeof piece === 'string' ? piece : (words[piece]?.[language] ?? '')
  return text
}

function wordsOf(leaf: Node, rule: Rule, to: Compiling): (frame: Frame) => Localised {
  const compiled = compile<FactValue>(leaf, to)
  const { read } = compiled
  const { type } = leaf
  // A fact's sum reads here as it does among the facts.
  if (type.is === 'money' && type.per === 1 && 'slot' in leaf && rule.slots[leaf.slot]?.scope === '') {
    const tell = factTeller(leaf.slot, compiled, rule, to)
    return (frame) => tell(frame).reads
  }
  const voices = { zh: voiceOf(rule, 'zh'), en: voiceOf(rule, 'en') }
  return (frame) => {
    const value = read(frame)
    if (value === undefined) return UNKNOWN
    if (type.is === 'money') return moneyInBoth(Math.floor(Number(value) / type.per))
    return inBoth((language) => valueText(value, type, voices[language]))
  }
}

const UNKNOWN: Localised = { zh: '？', en: '?' }

const LEAVES = new Set<Node['op']>(['fact', 'derived', 'parameter', 'aggregate', 'points', 'tier', 'choose'])
