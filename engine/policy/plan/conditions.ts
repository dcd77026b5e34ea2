import { addDays, type Day } from '@xinglin/base'
import { HOLDS } from '../evaluate/compare.ts'
import type { Comparison } from '../ir/node.ts'
import { daysWithin, type Span } from './inverse.ts'
import { type Maker, numberOf } from './make.ts'
import type { PlanNode } from './node.ts'
import { FIRST_DAY, LAST_DAY } from './steps.ts'

const LEAST = Number.MIN_SAFE_INTEGER
const MOST = Number.MAX_SAFE_INTEGER

/** Kleene's and, or: flat, without what decides nothing, two bounds of one value as one test. */
export function joined(make: Maker, op: 'and' | 'or', parts: readonly PlanNode[]): PlanNode {
  const neutral = op === 'and'
  const found = new Map<number, PlanNode>()
  const aligned = make.aligned(...parts)
  for (const part of aligned.flatMap((one) => (one.op === op ? one.args : [one]))) {
    if (part.op === 'constant' && part.value === !neutral) return make.constant(!neutral, 'bool', false, part.scope)
    if (part.op !== 'constant' || part.value === undefined) found.set(part.id, part)
  }
  const args = op === 'and' ? withSpans(make, [...found.values()]) : [...found.values()]
  const [only] = args
  if (!only) return make.constant(neutral, 'bool', false, aligned[0]?.scope)
  return args.length === 1 ? only : make.node({ op, args }, 'bool', args)
}

function withSpans(make: Maker, parts: readonly PlanNode[]): PlanNode[] {
  const spans = new Map<number, PlanNode & { op: 'range' }>()
  for (const part of parts) {
    if (part.op !== 'range') continue
    const known = spans.get(part.arg.id)
    const [low, high] = [Math.max(part.low, known?.low ?? part.low), Math.min(part.high, known?.high ?? part.high)]
    spans.set(part.arg.id, make.node({ op: 'range', arg: part.arg, low, high }, 'bool', [part.arg]) as typeof part)
  }
  const merged = parts.map((part) => (part.op === 'range' ? (spans.get(part.arg.id) ?? part) : part))
  return [...new Set(merged)]
}

export function negated(make: Maker, arg: PlanNode): PlanNode {
  if (arg.op === 'not') return arg.arg
  if (arg.op === 'constant' && arg.value !== undefined) return make.constant(!arg.value, 'bool', false, arg.scope)
  return make.node({ op: 'not', arg }, 'bool', [arg])
}

export function settled(make: Maker, arg: PlanNode): PlanNode {
  if (arg.op === 'constant')
    return make.constant(arg.value === undefined ? undefined : true, 'bool', arg.figure, arg.scope)
  return make.node({ op: 'settled', arg }, 'bool', [arg])
}

/** low ≤ arg ≤ high, asked of the plainest value it can be asked of. */
export function within(make: Maker, arg: PlanNode, { low, high }: Span): PlanNode {
  const value = numberOf(arg)
  if (value !== undefined) return make.constant(value >= low && value <= high, 'bool', false, arg.scope)
  if (arg.op === 'days') {
    const found = daysWithin(arg, { low, high })
    const inner = found && arg.args[found.arg]
    if (inner) return within(make, inner, found.span)
  }
  if (arg.op === 'scale' && arg.by > 0)
    return within(make, arg.arg, {
      low: low === LEAST ? LEAST : Math.ceil(low / arg.by),
      high: high === MOST ? MOST : Math.floor(high / arg.by),
    })
  const [least, most] = arg.kind === 'date' ? [FIRST_DAY, LAST_DAY] : [LEAST, MOST]
  if (low <= least && high >= most) return settled(make, arg)
  return make.node({ op: 'range', arg, low: Math.max(low, least), high: Math.min(high, most) }, 'bool', [arg])
}

/** A comparison; with something written out on one side it becomes a span of values or a list of codes. */
export function compared(make: Maker, by: Comparison, first: PlanNode, second: PlanNode): PlanNode {
  const [left, right] = make.aligned(first, second)
  if (left.op === 'constant' && right.op !== 'constant') return compared(make, MIRRORED[by], right, left)
  if (right.op === 'constant' && right.value !== undefined) return comparedWith(make, by, left, right.value)
  return make.node({ op: 'compare', by, left, right }, 'bool', [left, right])
}

function comparedWith(make: Maker, by: Comparison, left: PlanNode, value: boolean | number | string): PlanNode {
  if (left.op === 'constant' && left.value !== undefined)
    return make.constant(HOLDS[by](left.value, value), 'bool', false, left.scope)
  if (by === '!=') return negated(make, comparedWith(make, '==', left, value))
  if (typeof value === 'boolean') return value ? left : negated(make, left)
  if (typeof value === 'string') return member(make, left, [value])
  return within(make, left, spanOf(by, value, left.kind === 'date'))
}

function spanOf(by: Comparison, value: number, isDay: boolean): Span {
  const [least, most] = isDay ? [FIRST_DAY, LAST_DAY] : [LEAST, MOST]
  const next = (step: 1 | -1) => {
    if (!isDay) return value + step
    return value === (step === 1 ? most : least) ? undefined : addDays(value as Day, step)
  }
  switch (by) {
    case '<':
      return { low: least, high: next(-1) ?? least - 1 }
    case '<=':
      return { low: least, high: value }
    case '>':
      return { low: next(1) ?? most + 1, high: most }
    case '>=':
      return { low: value, high: most }
    default:
      return { low: value, high: value }
  }
}

export function member(make: Maker, arg: PlanNode, values: readonly (string | number)[]): PlanNode {
  if (arg.op === 'constant' && arg.value !== undefined && typeof arg.value !== 'boolean')
    return make.constant(values.includes(arg.value), 'bool', false, arg.scope)
  const [only] = values
  if (values.length === 1 && typeof only === 'number') return within(make, arg, { low: only, high: only })
  return make.node({ op: 'member', arg, values: [...new Set(values)].sort() }, 'bool', [arg])
}

const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as const
