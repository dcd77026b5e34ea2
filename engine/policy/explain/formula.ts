import { inBoth, type Language, type Localised, MoneyText, TextWhenRead } from '@xinglin/base'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { FactValue } from '../facts/facts.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import { capital } from './english.ts'
import { valueText } from './literal.ts'
import { nameOf } from './name.ts'
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
      return new Filled(isPlain ? plain : whole, said, sum)
    },
    numbers: (frame) =>
      new Filled(
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

/** Pieces with numbers put in; the number after those of the leaves stands for the sum. */
class Filled extends TextWhenRead {
  readonly #pieces: Record<Language, Pieces>
  readonly #words: readonly Localised[]
  readonly #sum: Localised

  constructor(pieces: Record<Language, Pieces>, words: readonly Localised[], sum: Localised) {
    super()
    this.#pieces = pieces
    this.#words = words
    this.#sum = sum
  }

  protected override in(language: Language): string {
    let text = ''
    for (const piece of this.#pieces[language])
      text += typeof piece === 'string' ? piece : (this.#words[piece] ?? this.#sum)[language]
    return text
  }
}

function wordsOf(leaf: Node, rule: Rule, to: Compiling): (frame: Frame) => Localised {
  const { read } = compile<FactValue>(leaf, to)
  const { type } = leaf
  const voices = { zh: voiceOf(rule, 'zh'), en: voiceOf(rule, 'en') }
  return (frame) => {
    const value = read(frame)
    if (value === undefined) return UNKNOWN
    if (type.is === 'money') return new MoneyText(Math.floor(Number(value) / type.per))
    return inBoth((language) => valueText(value, type, voices[language]))
  }
}

const UNKNOWN: Localised = { zh: '？', en: '?' }

const LEAVES = new Set<Node['op']>(['fact', 'derived', 'parameter', 'aggregate', 'points', 'tier', 'choose'])
