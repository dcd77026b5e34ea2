import type { Node } from '../ir/node.ts'
import { nodeKey } from './scope.ts'

/** What is known not to be zero once `test` has turned out `outcome`, added to what was known before. */
export function nonZeroWhen(test: Node, outcome: boolean, known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(known)
  collect(test, outcome, found)
  return found
}

function collect(test: Node, outcome: boolean, found: Set<string>): void {
  if (test.op === 'not') collect(test.arg, !outcome, found)
  if (test.op === (outcome ? 'and' : 'or')) for (const arg of test.args) collect(arg, outcome, found)
  if (test.op !== 'compare') return
  const { left, right } = test
  const by = outcome ? test.by : OPPOSITE[test.by]
  if (right.op === 'literal' && excludesZero(by, Number(right.value))) found.add(nodeKey(left))
  if (left.op === 'literal' && excludesZero(MIRRORED[by], Number(left.value))) found.add(nodeKey(right))
}

function excludesZero(by: string, bound: number): boolean {
  if (by === '!=') return bound === 0
  if (by === '==') return bound !== 0
  if (by === '>') return bound >= 0
  if (by === '>=') return bound >= 1
  return by === '<' ? bound <= 0 : bound <= -1
}

const OPPOSITE = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const
const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as const
