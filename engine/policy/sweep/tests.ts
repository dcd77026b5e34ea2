import type { PlanNode } from '../plan/node.ts'
import { type Bits, lastWordMask, newBits, type Words } from './bits.ts'
import type { Column } from './column.ts'
import { type Kernel, memberOfBytes, memberOfTexts, rangeOfInts, rangeOfWide } from './kernels.ts'
import { type Reading, textNumber } from './reading.ts'
import type { Snapshot } from './snapshot.ts'
import { KNOWN, selectionOf } from './vector.ts'

/** Where the answers of a condition stand; what a column says already is not written a second time. */
export function bitsFor(node: PlanNode, snapshot: Snapshot): Bits {
  const column = columnOf(node, snapshot)
  if (node.op === 'column' && column?.form === 'bits') return column
  if (!column) return newBits(snapshot.size)
  if (node.op === 'settled') return { truth: column.known, known: column.known }
  return { truth: newBits(snapshot.size).truth, known: column.known }
}

/** Writes a condition's bits for a stretch of words, all its parts being written for them. */
export function kernelFor(node: PlanNode, bitsOf: (node: PlanNode) => Bits, to: Reading): Kernel {
  const { snapshot } = to
  const { truth, known } = bitsOf(node)
  const column = columnOf(node, snapshot)
  if (node.op === 'column' || (node.op === 'settled' && column)) return () => undefined
  if (node.op === 'range' && column) return rangeKernel(column, [node.low, node.high], truth)
  if (node.op === 'member' && column?.form === 'codes') {
    const members = new Uint8Array(Math.max(256, snapshot.texts.size + 1))
    for (const value of node.values) members[textNumber(String(value), to)] = 1
    if (column.values instanceof Uint8Array) return memberOfBytes(column.values, column.known, members, truth)
    return memberOfTexts(column.values, column.known, members, truth)
  }
  if (node.op === 'and' || node.op === 'or') return joinKernel(node.op, node.args.map(bitsOf), { truth, known })
  if (node.op === 'not') return notKernel(bitsOf(node.arg), { truth, known })
  return readKernel(node, { truth, known }, to)
}

/** The column that a condition is asked of right away, if its answers can be told from the values there. */
function columnOf(node: PlanNode, { columns }: Snapshot): Column | undefined {
  if (node.op === 'column') return columns.get(node.column)
  if (node.op !== 'range' && node.op !== 'member' && node.op !== 'settled') return undefined
  const column = node.arg.op === 'column' ? columns.get(node.arg.column) : undefined
  const isOfTexts = column?.form === 'codes'
  return node.op === 'settled' || isOfTexts === (node.op === 'member') ? column : undefined
}

function rangeKernel(column: Column, span: readonly [number, number], truth: Words): Kernel {
  if (column.form === 'ints') return rangeOfInts(column.values, column.known, span, truth)
  if (column.form === 'wide') return rangeOfWide(column.values, column.known, span, truth)
  throw new RangeError(`a span of ${column.form}`)
}

/** Kleene's and: true where all are, false where one is. Or is the same with true and false changed over. */
function joinKernel(op: 'and' | 'or', parts: readonly Bits[], { truth, known }: Bits): Kernel {
  const add = op === 'and' ? addToAnd : addToOr
  return (from, until) => {
    truth.fill(op === 'and' ? -1 : 0, from, until)
    // While parts are added, `known` holds the rows that are false.
    known.fill(op === 'and' ? 0 : -1, from, until)
    for (const part of parts) add(part, truth, known, from, until)
    for (let w = from; w < until; w++) known[w] = (known[w] as number) | (truth[w] as number)
  }
}

function addToAnd(part: Bits, yes: Words, no: Words, from: number, until: number): void {
  const { truth, known } = part
  for (let w = from; w < until; w++) {
    yes[w] = (yes[w] as number) & (truth[w] as number)
    no[w] = (no[w] as number) | ((known[w] as number) & ~(truth[w] as number))
  }
}

function addToOr(part: Bits, yes: Words, no: Words, from: number, until: number): void {
  const { truth, known } = part
  for (let w = from; w < until; w++) {
    yes[w] = (yes[w] as number) | (truth[w] as number)
    no[w] = (no[w] as number) & (known[w] as number) & ~(truth[w] as number)
  }
}

function notKernel(arg: Bits, { truth, known }: Bits): Kernel {
  return (from, until) => {
    for (let w = from; w < until; w++) {
      known[w] = arg.known[w] as number
      truth[w] = (arg.known[w] as number) & ~(arg.truth[w] as number)
    }
  }
}

/** Everything else is reckoned row by row and put into bits. */
function readKernel(node: PlanNode, { truth, known }: Bits, to: Reading): Kernel {
  const read = to.read(node)
  const { size } = to.snapshot
  return (from, until) => {
    const first = from << 5
    const count = Math.min(size, until << 5) - first
    const rows = Int32Array.from({ length: count }, (_, i) => first + i)
    const { values, states } = read(selectionOf(rows, count))
    for (let w = from; w < until; w++) {
      let [yes, answered] = [0, 0]
      for (let bit = 0; bit < 32; bit++) {
        const i = ((w - from) << 5) + bit
        if (i >= count || states[i] !== KNOWN) continue
        answered |= 1 << bit
        if (values[i] === 1) yes |= 1 << bit
      }
      truth[w] = yes
      known[w] = answered
    }
    // A constant answers for rows that are not there.
    if (until << 5 > size && until > from) known[until - 1] = (known[until - 1] as number) & lastWordMask(size)
  }
}
