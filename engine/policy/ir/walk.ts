import type { ConditionTree } from './condition.ts'
import type { Node } from './node.ts'

/** The nodes right beneath a node. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'literal':
    case 'fact':
    case 'day':
      return []
    case 'derived':
      return [node.body]
    case 'parameter':
      return [node.at]
    case 'and':
    case 'or':
    case 'least':
    case 'greatest':
    case 'days':
      return node.args
    case 'not':
    case 'negate':
    case 'in':
    case 'has':
    case 'scale':
      return [node.arg]
    case 'compare':
    case 'arithmetic':
      return [node.left, node.right]
    case 'percent':
      return [node.rate, node.of]
    case 'choose':
      return [node.test, node.yes, node.no]
    case 'aggregate':
      return [node.where, node.of].filter((child) => child !== undefined)
    case 'points':
      return [
        ...node.headings.flatMap((heading) => (heading.items ?? []).map((item) => item.test)),
        ...node.veto.flatMap(testsOf),
      ]
    case 'tier':
      return node.tiers.flatMap((tier) => (tier.when ? testsOf(tier.when) : []))
  }
}

/** A node and everything beneath it, top first. */
export function* everyNode(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* everyNode(child)
}

/** The same without what a classification unfolds to. */
export function* ownNodes(node: Node): Generator<Node> {
  yield node
  if (node.op === 'points' || node.op === 'tier') return
  for (const child of childrenOf(node)) yield* ownNodes(child)
}

/** The tests of a grouped condition, in their order. */
export function testsOf(tree: ConditionTree): Node[] {
  if (tree.shape === 'test') return [tree.test]
  return tree.shape === 'not' ? testsOf(tree.part) : tree.parts.flatMap(testsOf)
}
