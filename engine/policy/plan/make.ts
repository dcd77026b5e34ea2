import type { Day } from '@xinglin/base'
import { exact, RECKON } from '../evaluate/arithmetic.ts'
import { reckoning } from '../evaluate/days.ts'
import type { Arithmetic } from '../ir/node.ts'
import type { Interner } from './intern.ts'
import type { PlanForm, PlanNode, Step, ValueKind } from './node.ts'
import { stepOn } from './steps.ts'

type Scalar = boolean | number | string

/** Makes nodes: brings their parts into one scope and works out at once what holds of every subject. */
export class Maker {
  readonly interner: Interner

  constructor(interner: Interner) {
    this.interner = interner
  }

  constant(value: Scalar | undefined, kind: ValueKind, figure = false, scope = ''): PlanNode {
    return this.interner.node({ op: 'constant', value, figure }, kind, scope, figure)
  }

  /** A form over these parts, which have been `aligned`. */
  node(form: PlanForm, kind: ValueKind, parts: readonly PlanNode[], waits = false): PlanNode {
    const scope = parts.find((part) => part.scope !== '')?.scope ?? ''
    return this.interner.node(form, kind, scope, waits || parts.some((part) => part.waits))
  }

  /** The parts in one scope: what the subject has once is told to each of its records. */
  aligned<Parts extends readonly PlanNode[]>(...parts: Parts): Parts {
    const scope = parts.find((part) => part.scope !== '')?.scope ?? ''
    return parts.map((part) => this.inScope(part, scope)) as unknown as Parts
  }

  inScope(node: PlanNode, scope: string): PlanNode {
    if (node.scope === scope) return node
    if (node.scope !== '') throw new RangeError(`records of two lists in one expression: ${node.scope} and ${scope}`)
    if (node.op === 'constant') return this.constant(node.value, node.kind, node.figure, scope)
    return this.interner.node({ op: 'spread', arg: node }, node.kind, scope, node.waits)
  }

  steps(at: PlanNode, steps: readonly Step[], kind: ValueKind, figure: boolean): PlanNode {
    if (at.op === 'constant') {
      if (at.value === undefined) return this.constant(undefined, kind, at.figure, at.scope)
      const value = stepOn(steps, Number(at.value))
      return this.constant(value, kind, figure && value === undefined, at.scope)
    }
    const gaps =
      figure && (steps[0] === undefined || steps[0].from > 10_101 || steps.some((one) => one.value === undefined))
    return this.node({ op: 'steps', at, steps, figure }, kind, [at], gaps)
  }

  arithmetic(by: Arithmetic, first: PlanNode, second: PlanNode): PlanNode {
    const [left, right] = this.aligned(first, second)
    const [a, b] = [numberOf(left), numberOf(right)]
    if (a !== undefined && b !== undefined && !(by === '/' && b === 0))
      return this.constant(exact(RECKON[by](a, b)), 'number', false, left.scope)
    if (by === '*' && b !== undefined) return this.scale(b, left)
    if (by === '*' && a !== undefined) return this.scale(a, right)
    return this.node({ op: 'arithmetic', by, left, right }, 'number', [left, right])
  }

  scale(by: number, arg: PlanNode): PlanNode {
    const value = numberOf(arg)
    if (by === 1) return arg
    if (value !== undefined) return this.constant(exact(value * by), 'number', false, arg.scope)
    if (arg.op === 'scale') return this.scale(exact(arg.by * by), arg.arg)
    return this.node({ op: 'scale', by, arg }, 'number', [arg])
  }

  extreme(op: 'least' | 'greatest', parts: readonly PlanNode[]): PlanNode {
    const args = this.aligned(...parts)
    const [only] = args
    if (only && args.length === 1) return only
    const values = args.map(numberOf)
    if (values.every((value) => value !== undefined))
      return this.constant(
        (op === 'least' ? Math.min : Math.max)(...values),
        args[0]?.kind ?? 'number',
        false,
        args[0]?.scope,
      )
    return this.node({ op, args }, args[0]?.kind ?? 'number', args)
  }

  days(form: Omit<PlanForm & { op: 'days' }, 'op'>, kind: ValueKind): PlanNode {
    const args = this.aligned(...form.args)
    const [a, b = 0] = args.map(numberOf)
    if (a !== undefined && args.every((arg) => numberOf(arg) !== undefined))
      return this.constant(reckoning(form.by, form.reached)(a as Day, b), kind, false, args[0]?.scope)
    return this.node({ op: 'days', ...form, args }, kind, args)
  }

  choose(ask: PlanNode, first: PlanNode, second: PlanNode): PlanNode {
    const [test, yes, no] = this.aligned(ask, first, second)
    if (test.op === 'constant') {
      if (test.value === undefined) return this.constant(undefined, yes.kind, test.figure, test.scope)
      return test.value ? yes : no
    }
    return this.node({ op: 'choose', test, yes, no }, yes.kind, [test, yes, no])
  }
}

/** The value of a part that is the same for everyone. */
export function numberOf(node: PlanNode): number | undefined {
  return node.op === 'constant' && typeof node.value === 'number' ? node.value : undefined
}
