import { nodeKey } from '../check/scope.ts'
import type { Node } from '../ir/node.ts'
import { type Compiling, compile } from './compiling.ts'
import type { Compiled } from './frame.ts'

type Compare = Node & { op: 'compare' }

/** `x >= a && x <= b`: the commonest pair of conditions, for which x is read once. */
export type Range = readonly [low: Compare, high: Compare]

/** The parts of an `and` with such pairs put together. */
export function withRanges(args: readonly Node[]): (Node | Range)[] {
  const parts: (Node | Range)[] = []
  for (let i = 0; i < args.length; i++) {
    const [low, high] = [args[i], args[i + 1]]
    if (low && high && bounds(low, '>=') && bounds(high, '<=') && nodeKey(low.left) === nodeKey(high.left)) {
      parts.push([low, high])
      i += 1
    } else if (low) parts.push(low)
  }
  return parts
}

export function isRange(part: Node | Range): part is Range {
  return Array.isArray(part)
}

function bounds(node: Node, by: '>=' | '<='): node is Compare {
  return node.op === 'compare' && node.by === by && node.right.op === 'literal' && node.left.op !== 'points'
}

export function compileRange([low, high]: Range, to: Compiling): Compiled<boolean> {
  const { read, blockers } = compile<number>(low.left, to)
  const [from, until] = [literal(low.right), literal(high.right)]
  return {
    read: (frame) => {
      const value = read(frame)
      return value === undefined ? undefined : value >= from && value <= until
    },
    blockers,
  }
}

function literal(node: Node): number {
  return node.op === 'literal' ? Number(node.value) : Number.NaN
}
