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

/** A formula told with one subject's numbers put in. */
export interface Formula {
  /** The formula, the same with numbers where that says more, and what it comes to. */
  sentence(sum: Localised, frame: Frame): Localised
  /** The formula with numbers only. */
  numbers(frame: Frame): Localised
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
  const formula = prepared(node, rule, to)
  return () => formula
}

const MARK = '\u0001'

function prepared(node: Node, rule: Rule, to: Compiling): Formula {
  const leaves: Node[] = []
  const instead = (inner: Node): string | undefined => {
    if (!LEAVES.has(inner.op)) return undefined
    if (!leaves.includes(inner)) leaves.push(inner)
    return MARK + leaves.indexOf(inner) + MARK
  }
  const words = inBoth((language) => nameOf(node, voiceOf(rule, language)))
  const marked = inBoth((language) => nameOf(node, { ...voiceOf(rule, language), instead }))
  const sumMark = MARK + leaves.length + MARK
  const plain = cut({ zh: `${words.zh} = ${sumMark}`, en: `${capital(words.en)} = ${sumMark}` })
  const whole = cut({
    zh: `${words.zh}：${marked.zh} = ${sumMark}`,
    en: `${capital(words.en)}: ${marked.en} = ${sumMark}`,
  })
  const numbers = cut(marked)
  const tell = leaves.map((leaf) => wordsOf(leaf, rule, to))
  return {
    sentence: (sum, frame) => {
      const said = tell.map((leaf) => leaf(frame))
      // Numbers say more, unless there are none or a single one that is the sum itself.
      const isPlain = leaves.length === 0 || (LEAVES.has(node.op) && said[0]?.zh === sum.zh)
      return filled(isPlain ? plain : whole, said, sum)
    },
    numbers: (frame) =>
      filled(
        numbers,
        tell.map((leaf) => leaf(frame)),
        UNKNOWN,
      ),
  }
}

/** Text, and numbers of leaves, in turn. */
type Pieces = readonly (string | number)[]

function cut({ zh, en }: Localised): Record<Language, Pieces> {
  const pieces = (text: string) => text.split(MARK).map((part, i) => (i % 2 === 0 ? part : Number(part)))
  return { zh: pieces(zh), en: pieces(en) }
}

/** The number after those of the leaves stands for the sum. */
function filled(pieces: Record<Language, Pieces>, words: readonly Localised[], sum: Localised): Localised {
  let zh = ''
  for (const piece of pieces.zh) zh += typeof piece === 'string' ? piece : (words[piece] ?? sum).zh
  let en = ''
  for (const piece of pieces.en) en += typeof piece === 'string' ? piece : (words[piece] ?? sum).en
  return { zh, en }
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
