import type { AmountBase } from '../ir/amount.ts'
import type { Node } from '../ir/node.ts'
import { type Lowering, lower } from './lowering.ts'
import type { PlanNode } from './node.ts'
import { rounded } from './round.ts'

/** What is asked of each record; the answer is one for the subject. */
export function lowerAggregate(node: Node & { op: 'aggregate' }, to: Lowering): PlanNode {
  const records = node.records.path
  const where = node.where && inRecords(node.where, records, to)
  const of = node.of && inRecords(node.of, records, to)
  const waits = [where, of].some((part) => part?.waits)
  const kind = node.by === 'exists' ? 'bool' : 'number'
  return to.make.node({ op: node.by, records, where, of }, kind, [], waits)
}

export function lowerEach(base: AmountBase & { form: 'each' }, to: Lowering): PlanNode {
  const records = base.records.path
  const where = base.where && inRecords(base.where, records, to)
  const of = to.make.inScope(rounded(base.sum, 1, 1, base.round, to), records)
  const waits = of.waits || where?.waits === true
  return to.make.node({ op: 'each', records, where, of, atMost: base.atMost }, 'number', [], waits)
}

function inRecords(node: Node, records: string, to: Lowering): PlanNode {
  return to.make.inScope(lower(node, to), records)
}
