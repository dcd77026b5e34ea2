import { inBoth, type Localised } from '@xinglin/base'
import type { Ground } from '../answers.ts'
import type { ConditionTree } from '../ir/condition.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import { clauseOf, shown } from './sentence.ts'
import type { Voice } from './voice.ts'
import { voiceOf } from './voice-of.ts'

/** A condition in words, without anyone's facts: what the public page and the rule browser show. */
export interface DescribedCondition {
  readonly index: number
  readonly sentence: Localised
  readonly ground: Ground
  readonly assumed?: Localised
  readonly parts: readonly DescribedCondition[]
}

/** The same with what it was made from, for the explanation to evaluate. */
export interface SpokenCondition extends DescribedCondition {
  readonly source: ConditionTree
  readonly parts: readonly SpokenCondition[]
}

/** Puts a grouped condition into words; an expression joined by && or || shows its parts like any group. */
export function speak(tree: ConditionTree, index: number, ground: Ground, rule: Rule): SpokenCondition {
  const own = tree.ground ?? ground
  const parts = partsOf(tree).map((part) => speak(part, index, own, rule))
  return {
    index,
    sentence: inBoth((language) => treeSentence(tree, voiceOf(rule, language))),
    ground: own,
    ...(tree.assumed ? { assumed: tree.assumed } : {}),
    parts,
    source: tree,
  }
}

function partsOf(tree: ConditionTree): readonly ConditionTree[] {
  if ('parts' in tree) return tree.parts
  if ('part' in tree) return tree.part.shape === 'test' ? [] : [tree.part]
  return tree.test.op === 'and' && !isRange(tree.test.args) ? tree.test.args.map(asTest) : []
}

/** Two bounds of one thing are one sentence and stay one. */
function isRange(args: readonly Node[]): boolean {
  const [low, high] = args
  return args.length === 2 && low?.op === 'compare' && high?.op === 'compare' && low.by === '>=' && high.by === '<='
}

function asTest(test: Node): ConditionTree {
  return { shape: 'test', test, ground: undefined, assumed: undefined }
}

const GROUPS = {
  all: { zh: '以下各项同时满足', en: 'All of the following' },
  any: { zh: '以下任一项满足', en: 'Any one of the following' },
  not: { zh: '不存在以下情形', en: 'None of the following' },
}

function treeSentence(tree: ConditionTree, voice: Voice): string {
  if (tree.shape === 'test') return shown(clauseOf(tree.test, true, voice), voice)
  if (tree.shape === 'not' && tree.part.shape === 'test') return shown(clauseOf(tree.part.test, false, voice), voice)
  return GROUPS[tree.shape][voice.language]
}
