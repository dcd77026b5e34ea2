import type { FactUsed } from '../answers.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import { ownNodes } from '../ir/walk.ts'
import { factTeller, type TellFact } from './tell-fact.ts'

/** The facts of a condition or of a step. */
export type ReadFacts = (frame: Frame) => readonly FactUsed[]

/** Looks up the subject's facts beneath each node, each once; a derived one is followed by what it is derived from. */
export function factsReader(nodes: readonly Node[], rule: Rule, to: Compiling): ReadFacts {
  const tellers = nodes.flatMap((node) => tellersOf(node, rule, to))
  const [first, second] = tellers
  // One or two, as nearly always, are written out: quicker than mapping.
  if (!first) return () => NONE
  if (!second) return (frame) => [first(frame)]
  if (tellers.length === 2) return (frame) => [first(frame), second(frame)]
  return (frame) => tellers.map((tell) => tell(frame))
}

const NONE: readonly never[] = []

function tellersOf(node: Node, rule: Rule, to: Compiling): TellFact[] {
  const tellers = new Map<number, TellFact>()
  for (const inner of ownNodes(node)) {
    const number = 'slot' in inner ? inner.slot : undefined
    if (number === undefined || rule.slots[number]?.scope !== '' || tellers.has(number)) continue
    tellers.set(number, factTeller(number, compile(inner, to), rule, to))
  }
  return [...tellers.values()]
}
