import type { Comparison, Node } from '../ir/node.ts'
import type { Slot } from '../ir/slot.ts'
import type { Compiling } from './compiling.ts'
import { checkedBy } from './fact.ts'
import type { Frame } from './frame.ts'

type Test = (frame: Frame) => boolean | undefined

/**
 * A plain fact of the subject against a number or a code, the commonest node of all rules, as one closure instead of three: a sweep spends
 * most of its time here. Undefined where the comparison is of another kind and takes the general way.
 */
export function compileFactLiteral(node: Node & { op: 'compare' }, to: Compiling): Test | undefined {
  const { left, right, by } = node
  const slot = left.op === 'fact' ? to.slots[left.slot] : undefined
  if (!slot || slot.at || slot.scope !== '' || right.op !== 'literal') return undefined
  if (typeof right.value === 'number') return NUMBER[by](slot.path, right.value, absentIn(slot))
  if (typeof right.value === 'string') return sameText(slot.path, right.value, by === '==', absentIn(slot))
  return undefined
}

type Absent = (value: unknown) => undefined

function sameText(path: string, code: string, wanted: boolean, absent: Absent): Test {
  return (frame) => {
    const value = frame.facts.value(path)
    return typeof value === 'string' ? (value === code) === wanted : absent(value)
  }
}

/** What is not of the type is not known, or a fault of the caller. */
function absentIn(slot: Slot): Absent {
  const checked = checkedBy(slot.type)
  return (value) => {
    checked(value as undefined, slot.path)
    return undefined
  }
}

const NUMBER: Record<Comparison, (path: string, bound: number, absent: Absent) => Test> = {
  '==': (path, bound, absent) => (frame) => {
    const value = frame.facts.value(path)
    return typeof value === 'number' ? value === bound : absent(value)
  },
  '!=': (path, bound, absent) => (frame) => {
    const value = frame.facts.value(path)
    return typeof value === 'number' ? value !== bound : absent(value)
  },
  '<': (path, bound, absent) => (frame) => {
    const value = frame.facts.value(path)
    return typeof value === 'number' ? value < bound : absent(value)
  },
  '<=': (path, bound, absent) => (frame) => {
    const value = frame.facts.value(path)
    return typeof value === 'number' ? value <= bound : absent(value)
  },
  '>': (path, bound, absent) => (frame) => {
    const value = frame.facts.value(path)
    return typeof value === 'number' ? value > bound : absent(value)
  },
  '>=': (path, bound, absent) => (frame) => {
    const value = frame.facts.value(path)
    return typeof value === 'number' ? value >= bound : absent(value)
  },
}
