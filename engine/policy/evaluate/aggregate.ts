import type { Node, RecordsRef } from '../ir/node.ts'
import { exact } from './arithmetic.ts'
import { type Compiling, compile } from './compiling.ts'
import type { Compiled, Frame, MissingSink } from './frame.ts'

/** Runs over related records; an unknown one leaves the whole unknown unless the others already decide. */
export function compileAggregate(node: Node & { op: 'aggregate' }, to: Compiling): Compiled {
  const where = node.where && compile<boolean>(node.where, to)
  const of = node.of && compile<number>(node.of, to)
  const blockers = (frame: Frame, sink: MissingSink) =>
    eachRecord(node.records, frame, sink, () => {
      const counts = where ? where.read(frame) : true
      if (counts === undefined) where?.blockers(frame, sink)
      if (counts !== false && of && of.read(frame) === undefined) of.blockers(frame, sink)
    })
  if (node.by === 'exists') return { read: (frame) => exists(node.records, where, frame), blockers }
  return { read: (frame) => total(node.records, where, of, frame), blockers }
}

function exists(records: RecordsRef, where: Compiled<boolean> | undefined, frame: Frame): boolean | undefined {
  let result: boolean | undefined = false
  const known = eachRecord(records, frame, undefined, () => {
    const counts = where ? where.read(frame) : true
    if (counts === true) result = true
    if (counts === undefined && result === false) result = undefined
  })
  return known ? result : undefined
}

function total(
  records: RecordsRef,
  where: Compiled<boolean> | undefined,
  of: Compiled<number> | undefined,
  frame: Frame,
): number | undefined {
  let sum: number | undefined = 0
  const known = eachRecord(records, frame, undefined, () => {
    const counts = where ? where.read(frame) : true
    if (counts === false) return
    const value = counts === undefined ? undefined : of ? of.read(frame) : 1
    sum = value === undefined || sum === undefined ? undefined : exact(sum + value)
  })
  return known ? sum : undefined
}

/** Puts each record in hand in turn; false, and a word to the sink, when it is not known which records there are. */
export function eachRecord(
  records: RecordsRef,
  frame: Frame,
  sink: MissingSink | undefined,
  visit: () => void,
): boolean {
  const all = frame.facts.records(records.path)
  if (!all) {
    sink?.({ kind: 'records', path: records.path, title: records.title })
    return false
  }
  const [before, beforeNumber] = [frame.record, frame.recordNumber]
  for (const [number, record] of all.entries()) {
    frame.record = record
    frame.recordNumber = number
    visit()
  }
  frame.record = before
  frame.recordNumber = beforeNumber
  return true
}
