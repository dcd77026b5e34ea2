import type { ExplainedCondition } from '../answers.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { ConditionTree } from '../ir/condition.ts'
import type { Node } from '../ir/node.ts'
import { everyNode, testsOf } from '../ir/walk.ts'
import { remembered } from './remembered.ts'

/** Explains one condition for one subject after another. */
export type Explain = (frame: Frame) => ExplainedCondition

/**
 * Most conditions hang on one fact alone, and the same values come again and again: their explanation is made once for each
 * value, except for facts that name their source. As given where a condition hangs on more, on a day or a figure, or on a value
 * that hardly comes again.
 */
export function onceForEachValue(tree: ConditionTree, to: Compiling, explain: Explain): Explain {
  const nodes = testsOf(tree).flatMap((test) => [...everyNode(test)])
  const facts = nodes.filter((node) => node.op === 'fact')
  const [fact] = facts
  const slot = fact && to.slots[fact.slot]
  if (!fact || !slot || slot.at || slot.scope !== '' || !comesAgain(fact)) return explain
  if (nodes.some((node) => OTHERS.has(node.op) || (node.op === 'fact' && node.slot !== fact.slot))) return explain
  const { read } = compile(fact, to)
  const once = remembered((_, frame) => explain(frame))
  return (frame) => (frame.facts.source ? explain(frame) : once(read(frame), frame))
}

const OTHERS = new Set<Node['op']>(['derived', 'parameter', 'day', 'aggregate', 'points', 'tier'])

/** Yes and no, codes and whole numbers do; days and sums of money do not. */
export function comesAgain({ type }: { readonly type: Node['type'] }): boolean {
  return type.is === 'bool' || type.is === 'code' || type.is === 'int'
}
