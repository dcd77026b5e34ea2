import type { ConditionTree } from '../ir/condition.ts'
import { joined, negated } from './conditions.ts'
import { type Lowering, lower } from './lowering.ts'
import type { PlanNode } from './node.ts'

/** A grouped condition. */
export function lowerTree(tree: ConditionTree, to: Lowering): PlanNode {
  switch (tree.shape) {
    case 'test':
      return lower(tree.test, to)
    case 'not':
      return negated(to.make, lowerTree(tree.part, to))
    case 'all':
    case 'any':
      return joined(
        to.make,
        tree.shape === 'all' ? 'and' : 'or',
        tree.parts.map((part) => lowerTree(part, to)),
      )
  }
}
