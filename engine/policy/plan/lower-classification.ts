import type { Comparison, Node, PointsNode, TierNode } from '../ir/node.ts'
import { lowerTree } from './lower-tree.ts'
import { column, type Lowering, lower } from './lowering.ts'
import type { PlanNode, PointsForm } from './node.ts'

type Points = PlanNode & PointsForm

export function lowerPoints(node: PointsNode, to: Lowering): Points {
  const { make } = to
  const recorded = column(node.slot, undefined, to)
  const veto = node.veto.map((one) => make.inScope(lowerTree(one, to), recorded.scope))
  const headings = node.headings.map(({ atMost, items }) => ({
    atMost,
    items: items?.map(({ test, points }) => ({ test: make.inScope(lower(test, to), recorded.scope), points })),
  }))
  const tests = headings.flatMap(({ items }) => (items ?? []).map(({ test }) => test))
  const form: PointsForm = { op: 'points', recorded, headings, atMost: node.atMost, veto }
  return make.node(form, 'number', [recorded, ...veto, ...tests]) as Points
}

export function lowerBounded(points: PointsNode, { by, right }: Node & { op: 'compare' }, to: Lowering): PlanNode {
  const arg = lowerPoints(points, to)
  const bound = right.op === 'literal' ? Number(right.value) : Number.NaN
  return to.make.node({ op: 'bounded', by: by as Comparison, points: arg, bound }, 'bool', [arg])
}

export function lowerTier(node: TierNode, to: Lowering): PlanNode {
  const recorded = column(node.slot, undefined, to)
  const tiers = node.tiers.map(({ code, when }) => ({
    code,
    when: when && to.make.inScope(lowerTree(when, to), recorded.scope),
  }))
  const tests = tiers.flatMap(({ when }) => (when ? [when] : []))
  return to.make.node({ op: 'tier', recorded, tiers }, 'text', [recorded, ...tests])
}
