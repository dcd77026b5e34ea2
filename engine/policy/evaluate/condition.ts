import type { ConditionTree } from '../ir/condition.ts'
import { type Compiling, compile } from './compiling.ts'
import type { Compiled } from './frame.ts'
import { compileAnd, compileNot, compileOr } from './logic.ts'

/** Makes a grouped condition runnable. */
export function compileTree(tree: ConditionTree, to: Compiling): Compiled<boolean> {
  switch (tree.shape) {
    case 'test':
      return compile<boolean>(tree.test, to)
    case 'not':
      return compileNot(compileTree(tree.part, to))
    case 'all':
      return compileAnd(tree.parts.map((part) => compileTree(part, to)))
    case 'any':
      return compileOr(tree.parts.map((part) => compileTree(part, to)))
  }
}
