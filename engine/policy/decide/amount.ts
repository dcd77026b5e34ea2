import type { Fen } from '@xinglin/base'
import { eachRecord } from '../evaluate/aggregate.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Compiled, Frame, MissingSink } from '../evaluate/frame.ts'
import type { Amount, AmountBase, Band } from '../ir/amount.ts'
import type { Node } from '../ir/node.ts'
import { compileFigure } from './figure.ts'
import { rounded } from './rounding.ts'

/** The sum in fen and the steps that lead to it; no sum is made from anything that is not known. */
export interface CompiledAmount extends Compiled<number> {
  /** The base before matching and cap. */
  readonly base: Compiled<number>
  readonly match: Compiled<number> | undefined
  readonly cap: Compiled<number> | undefined
}

/** The least of the base, the match and the cap: unknown as long as one of them is. */
export function compileAmount(amount: Amount, to: Compiling): CompiledAmount {
  const base = compileBase(amount.base, to)
  const match = amount.match && compileMatch(amount.match, to)
  const cap = amount.cap && floored(amount.cap, 1, 1, to)
  const parts = [base, match, cap].filter((part) => part !== undefined)
  const read = (frame: Frame): Fen | undefined => {
    let least: Fen | undefined
    for (const part of parts) {
      const fen = part.read(frame)
      if (fen === undefined) return undefined
      least = least === undefined || fen < least ? fen : least
    }
    return least
  }
  const blockers = (frame: Frame, sink: MissingSink) => {
    for (const part of parts) if (part.read(frame) === undefined) part.blockers(frame, sink)
  }
  return { base, match, cap, read: parts.length === 1 ? base.read : read, blockers }
}

function compileBase(base: AmountBase, to: Compiling): Compiled<number> {
  switch (base.form) {
    case 'figure':
      return compileFigure(base.figure)
    case 'table':
      return compileTable(base, to)
    case 'bands':
      return compileBands(compile<number>(base.of, to), base.steps)
    case 'expression':
      return compileSum(base, to)
    case 'each':
      return compileEach(base, to)
    case 'in_kind':
      return { read: () => 0, blockers: () => undefined }
  }
}

function compileTable(base: AmountBase & { form: 'table' }, to: Compiling): Compiled<number> {
  const by = compile<string>(base.by, to)
  const rows = new Map([...base.rows].map(([code, figure]) => [code, compileFigure(figure)]))
  return {
    read: (frame) => {
      const code = by.read(frame)
      if (code === undefined) return undefined
      const row = rows.get(code)
      // A code without a row is paid nothing: the table is the whole of the promise.
      return row ? row.read(frame) : 0
    },
    blockers: (frame, sink) => {
      const code = by.read(frame)
      if (code === undefined) by.blockers(frame, sink)
      else rows.get(code)?.blockers(frame, sink)
    },
  }
}

function compileBands(of: Compiled<number>, steps: readonly Band[]): Compiled<number> {
  const bands = steps.map((step) => ({
    below: step.below ?? Number.POSITIVE_INFINITY,
    figure: compileFigure(step.figure),
  }))
  const bandOf = (value: number) => bands.find((band) => value < band.below)?.figure
  return {
    read: (frame) => {
      const value = of.read(frame)
      return value === undefined ? undefined : bandOf(value)?.read(frame)
    },
    blockers: (frame, sink) => {
      const value = of.read(frame)
      const open = value === undefined ? of : bandOf(value)
      open?.blockers(frame, sink)
    },
  }
}

function compileSum(base: AmountBase & { form: 'expression' | 'each' }, to: Compiling): Compiled<number> {
  const sum = compile<number>(base.sum, to)
  const per = perOf(base.sum)
  const { round } = base
  return {
    read: (frame) => {
      const numerator = sum.read(frame)
      return numerator === undefined ? undefined : rounded(numerator, per, round)
    },
    blockers: sum.blockers,
  }
}

/** Each record is rounded on its own, as it would be paid on its own. */
function compileEach(base: AmountBase & { form: 'each' }, to: Compiling): Compiled<number> {
  const where = base.where && compile<boolean>(base.where, to)
  const one = compileSum(base, to)
  const atMost = base.atMost ?? Number.POSITIVE_INFINITY
  /** Visits the records that count, in their order, until enough have counted. */
  const run = (frame: Frame, sink: MissingSink | undefined): Fen | undefined => {
    let sum: Fen | undefined = 0
    let counted = 0
    const known = eachRecord(base.records, frame, sink, () => {
      if (counted >= atMost) return
      const counts = where ? where.read(frame) : true
      if (counts === false) return
      counted += 1
      if (counts === undefined) {
        sum = undefined
        if (sink) where?.blockers(frame, sink)
        return
      }
      const fen = one.read(frame)
      if (fen === undefined && sink) one.blockers(frame, sink)
      sum = fen === undefined || sum === undefined ? undefined : sum + fen
    })
    return known ? sum : undefined
  }
  return { read: (frame) => run(frame, undefined), blockers: (frame, sink) => void run(frame, sink) }
}

function compileMatch(match: NonNullable<Amount['match']>, to: Compiling): Compiled<number> {
  return floored(match.of, match.ours, match.theirs, to)
}

/** node × times ÷ by, down to the fen. */
function floored(node: Node, times: number, by: number, to: Compiling): Compiled<number> {
  const value = compile<number>(node, to)
  const per = perOf(node) * by
  return {
    read: (frame) => {
      const numerator = value.read(frame)
      return numerator === undefined ? undefined : rounded(numerator * times, per, 'down_to_fen')
    },
    blockers: value.blockers,
  }
}

function perOf(node: Node): number {
  return node.type.is === 'money' ? node.type.per : 1
}
