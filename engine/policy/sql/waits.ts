import type { PlanNode } from '../plan/node.ts'
import { partsOf } from '../plan/parts.ts'
import { headingBounds } from './classification.ts'
import { bands, table } from './expression.ts'
import { counted } from './records.ts'
import type { Writing } from './writing.ts'

/** What a value that is not known may wait for: a figure to be set, or anything else. */
export type Cause = 'figure' | 'other'

/** Whether a value is not known and waits for figures alone: then the sum is due and unset. */
export function waitsForFiguresOnly(node: PlanNode, to: Writing): string {
  return node.waits ? `(${waits(node, 'figure', to)} AND NOT ${waits(node, 'other', to)})` : 'FALSE'
}

/** Whether a value is not known for a cause; never NULL, and false where the value is known. */
function waits(node: PlanNode, cause: Cause, to: Writing): string {
  const isNull = `(${to.write(node)}) IS NULL`
  if (!node.waits) return cause === 'figure' || isAlwaysKnown(node) ? 'FALSE' : `(${isNull})`
  const inner = (part: PlanNode) => waits(part, cause, to)
  const some = (parts: readonly PlanNode[]) => `(${parts.map(inner).join(' OR ') || 'FALSE'})`
  switch (node.op) {
    case 'constant':
      return String(cause === 'figure').toUpperCase()
    case 'steps': {
      const gap = cause === 'figure' ? `((${to.write(node.at)}) IS NOT NULL AND ${isNull})` : 'FALSE'
      return `(${inner(node.at)} OR ${gap})`
    }
    case 'and':
    case 'or':
      return `(${isNull} AND ${some(node.args)})`
    case 'choose':
      return `(CASE (${to.write(node.test)}) WHEN TRUE THEN ${inner(node.yes)} WHEN FALSE THEN ${inner(node.no)} ELSE ${inner(node.test)} END)`
    case 'table':
      return `COALESCE(${table(node, to, inner, 'FALSE')}, ${inner(node.by)})`
    case 'bands':
      return `COALESCE(${bands(node, to, inner)}, ${inner(node.of)})`
    case 'count':
    case 'sum':
    case 'exists':
      return `(${isNull} AND ${overAll(node, cause, inner, to)})`
    case 'each': {
      const { known } = to.records(node.records)
      const one = node.where
        ? `CASE WHEN (${to.write(node.where)}) IS NULL THEN ${inner(node.where)} ELSE ${inner(node.of)} END`
        : inner(node.of)
      const found = `COALESCE((SELECT bool_or(e.one) FROM (${counted(node, one, to)}) e), FALSE)`
      return cause === 'figure' ? `(${known} AND ${found})` : `(NOT ${known} OR ${found})`
    }
    case 'points':
    case 'bounded':
      return `(${isNull} AND (${openPoints(node.op === 'points' ? node : node.points, inner, to)}))`
    case 'tier':
      return `(${isNull} AND ${openTiers(node, cause, inner, to)})`
    default:
      return some(partsOf(node))
  }
}

function isAlwaysKnown(node: PlanNode): boolean {
  return node.op === 'constant' && node.value !== undefined
}

type Inner = (part: PlanNode) => string

function overAll(
  { records, where, of }: PlanNode & { op: 'count' | 'sum' | 'exists' },
  cause: Cause,
  inner: Inner,
  to: Writing,
): string {
  const { from, where: own, known } = to.records(records)
  const counts = where ? `(${to.write(where)}) IS NOT FALSE` : 'TRUE'
  const one =
    [...(where ? [inner(where)] : []), ...(of ? [`(${counts} AND ${inner(of)})`] : [])].join(' OR ') || 'FALSE'
  const found = `COALESCE((SELECT bool_or(${one}) FROM ${from} WHERE ${own}), FALSE)`
  return cause === 'figure' ? `(${known} AND ${found})` : `(NOT ${known} OR ${found})`
}

function openPoints(form: PlanNode & { op: 'points' }, inner: Inner, to: Writing): string {
  const headings = form.headings.flatMap((heading) => {
    const { least, most } = headingBounds(heading, to)
    if (!heading.items) return [inner(form.recorded)]
    return heading.items.map(({ test, points }) => `(${least} <> ${most} AND ${points} > ${least} AND ${inner(test)})`)
  })
  return [...form.veto.map(inner), ...headings].join(' OR ') || 'FALSE'
}

function openTiers({ recorded, tiers }: PlanNode & { op: 'tier' }, cause: Cause, inner: Inner, to: Writing): string {
  return tiers.reduceRight((rest, { when }) => {
    if (!when) return cause === 'other' ? `(${to.write(recorded)} IS NULL)` : rest
    return `CASE (${to.write(when)}) WHEN TRUE THEN FALSE WHEN FALSE THEN ${rest} ELSE (${inner(when)} OR ${rest}) END`
  }, 'FALSE')
}
