import type { PlanForm, PlanNode } from '../plan/node.ts'
import type { Writing } from './writing.ts'

type Form<Op extends PlanForm['op']> = PlanNode & { readonly op: Op }

/** One answer from all records; an unknown record leaves it unknown, unless another shows that there is one. */
export function overRecords({ op, records, where, of }: Form<'count' | 'sum' | 'exists'>, to: Writing): string {
  const { from, where: own, known } = to.records(records)
  const counts = where ? to.write(where) : 'TRUE'
  const one = op === 'sum' && of ? to.write(of) : "'1'::int8"
  const answer =
    op === 'exists'
      ? `CASE WHEN bool_or(${counts}) THEN TRUE WHEN bool_or((${counts}) IS NULL) THEN NULL ELSE FALSE END`
      : to.spelling.total(`CASE WHEN ${counts} THEN ${one} END`, `(${counts}) IS NOT FALSE`)
  return `CASE WHEN ${known} THEN (SELECT ${answer} FROM ${from} WHERE ${own}) END`
}

/** The records that count or may count, the first so many of them. */
export function counted({ records, where, atMost }: Form<'each'>, value: string, to: Writing): string {
  const { from, where: own, order } = to.records(records)
  const filter = where ? ` AND (${to.write(where)}) IS NOT FALSE` : ''
  const limit = atMost === undefined ? '' : ` ORDER BY ${order} LIMIT ${atMost}`
  return `SELECT ${value} AS one FROM ${from} WHERE ${own}${filter}${limit}`
}

export function each(node: Form<'each'>, to: Writing): string {
  const { where, of, records } = node
  const one = where ? `CASE WHEN ${to.write(where)} THEN ${to.write(of)} END` : to.write(of)
  const total = to.spelling.total('e.one', 'TRUE')
  return `CASE WHEN ${to.records(records).known} THEN (SELECT ${total} FROM (${counted(node, one, to)}) e) END`
}
