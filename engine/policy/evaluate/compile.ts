import type { FactValue } from '../facts/facts.ts'
import type { Node } from '../ir/node.ts'
import { compileAggregate } from './aggregate.ts'
import { compileArithmetic, compileExtreme, compileNegate, compilePercent, compileScale } from './arithmetic.ts'
import { compilePoints, compileTier } from './classification.ts'
import { compileCompare, compileHas, compileIn } from './compare.ts'
import { type Compiling, compile } from './compiling.ts'
import { compileDays } from './days.ts'
import { compileFact } from './fact.ts'
import type { Compiled } from './frame.ts'
import { compileAnd, compileChoose, compileNot, compileOr } from './logic.ts'
import { compileParameter } from './parameter.ts'
import { compileRange, isRange, withRanges } from './range.ts'

/** Ready to compile the nodes of one rule or classification. */
export function compilingOf(parts: Omit<Compiling, 'compile'>): Compiling {
  return { ...parts, compile: compileNode }
}

function compileNode(node: Node, to: Compiling): Compiled {
  switch (node.op) {
    case 'literal':
      return constant(node.value)
    case 'fact':
      return compileFact(node.slot, to)
    case 'derived':
      return compile(node.body, to)
    case 'parameter':
      return compileParameter(node, to)
    case 'day':
      return compileDecisionDay(node.which, to)
    case 'and':
      return compileAnd(
        withRanges(node.args).map((part) => (isRange(part) ? compileRange(part, to) : compile<boolean>(part, to))),
      )
    case 'or':
      return compileOr(node.args.map((arg) => compile<boolean>(arg, to)))
    case 'not':
      return compileNot(compile<boolean>(node.arg, to))
    case 'negate':
      return compileNegate(compile<number>(node.arg, to))
    case 'compare':
      return compileCompare(node, to)
    case 'in':
      return compileIn(compile<string | number>(node.arg, to), node.set.values)
    case 'has':
      return compileHas(compile<readonly string[]>(node.arg, to), node.code)
    case 'arithmetic':
      return compileArithmetic(node.by, compile<number>(node.left, to), compile<number>(node.right, to))
    case 'scale':
      return compileScale(node.by, compile<number>(node.arg, to))
    case 'percent':
      return compilePercent(compile<number>(node.rate, to), compile<number>(node.of, to))
    case 'choose':
      return compileChoose(compile<boolean>(node.test, to), compile(node.yes, to), compile(node.no, to))
    case 'least':
    case 'greatest':
      return compileExtreme(
        node.op,
        node.args.map((arg) => compile<number>(arg, to)),
      )
    case 'days':
      return compileDays(
        node.by,
        node.args.map((arg) => compile<number>(arg, to)),
        to.context.ageReached,
      )
    case 'aggregate':
      return compileAggregate(node, to)
    case 'points':
      return compilePoints(node, to)
    case 'tier':
      return compileTier(node, to)
  }
}

export function constant<Value extends FactValue>(value: Value): Compiled<Value> {
  return { read: () => value, blockers: () => undefined }
}

function compileDecisionDay(which: 'valid_on' | 'filed_on', to: Compiling): Compiled {
  if (which === 'filed_on') return { read: (frame) => frame.days.filedOn, blockers: () => undefined }
  return { read: (frame) => frame.validOn, blockers: (frame, sink) => to.event?.blockers(frame, sink) }
}
