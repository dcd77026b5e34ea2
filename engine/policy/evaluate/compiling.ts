import type { FactValue } from '../facts/facts.ts'
import type { Node } from '../ir/node.ts'
import type { RuleContext } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'
import type { Compiled } from './frame.ts'

/** What compiling needs beside the node: the rule's slots, its event, and the pack's shared data. */
export interface Compiling {
  readonly slots: readonly Slot[]
  /** Says what is missing when the day of the event is. */
  readonly event: Compiled | undefined
  readonly context: RuleContext
  /** Compiles a part: each form calls back for its parts, so that no file needs to know all forms. */
  readonly compile: (node: Node, to: Compiling) => Compiled
}

/** Makes a checked node runnable. The checker has typed it, so a bool node answers booleans and a money node fen. */
export function compile<Value extends FactValue = FactValue>(node: Node, to: Compiling): Compiled<Value> {
  return to.compile(node, to) as Compiled<Value>
}
