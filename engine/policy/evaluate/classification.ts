import type { HeadingNode, PointsNode, TierNode } from '../ir/node.ts'
import { boundsOf, headingBounds } from './bounds.ts'
import { type Compiling, compile } from './compiling.ts'
import { compileTree } from './condition.ts'
import { compileFact } from './fact.ts'
import type { Compiled, Frame, MissingSink } from './frame.ts'

/** Points, once the bounds meet. */
export function compilePoints(node: PointsNode, to: Compiling): Compiled<number> {
  const bounds = boundsOf(node, to)
  const recorded = compileFact(node.slot, to)
  const vetoes = node.veto.map((veto) => compileTree(veto, to))
  const headings = node.headings.map((heading) => openHeading(heading, recorded, to))
  return {
    read: (frame) => {
      const { least, most } = bounds(frame)
      return least === most ? least : undefined
    },
    blockers: (frame, sink) => {
      for (const veto of vetoes) if (veto.read(frame) === undefined) veto.blockers(frame, sink)
      for (const heading of headings) heading(frame, sink)
    },
  }
}

/** Asks for the items that can still raise a heading; one without criteria waits for the official record. */
function openHeading(heading: HeadingNode, recorded: Compiled, to: Compiling) {
  const bounds = headingBounds(heading, to)
  const items = (heading.items ?? []).map((item) => ({ test: compile<boolean>(item.test, to), points: item.points }))
  return (frame: Frame, sink: MissingSink) => {
    const { least, most } = bounds(frame)
    if (least === most) return
    if (!heading.items) recorded.blockers(frame, sink)
    for (const item of items)
      if (item.points > least && item.test.read(frame) === undefined) item.test.blockers(frame, sink)
  }
}

/** The first tier that holds. A tier whose criteria the source does not give stays open until it is recorded. */
export function compileTier(node: TierNode, to: Compiling): Compiled<string> {
  const recorded = compileFact(node.slot, to) as Compiled<string>
  const tiers = node.tiers.map((tier) => ({ code: tier.code, when: tier.when && compileTree(tier.when, to) }))
  return {
    read: (frame) => {
      const official = recorded.read(frame)
      if (official !== undefined) return official
      for (const tier of tiers) {
        const truth = tier.when?.read(frame)
        if (truth === true) return tier.code
        if (truth === undefined) return undefined
      }
      return ''
    },
    blockers: (frame, sink) => {
      for (const tier of tiers) {
        const truth = tier.when?.read(frame)
        if (truth === true) return
        if (truth === undefined) (tier.when ?? recorded).blockers(frame, sink)
      }
    },
  }
}
