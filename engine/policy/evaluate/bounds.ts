import type { HeadingNode, PointsNode } from '../ir/node.ts'
import { type Compiling, compile } from './compiling.ts'
import { compileTree } from './condition.ts'
import { compileFact } from './fact.ts'
import type { Frame } from './frame.ts'

/** The fewest and the most points that what is known allows. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Points within bounds: officially recorded ones first, 0 on a veto, else the headings' best values under their maxima. */
export function boundsOf(node: PointsNode, to: Compiling): (frame: Frame) => Bounds {
  const recorded = compileFact(node.slot, to)
  const headings = node.headings.map((heading) => headingBounds(heading, to))
  const vetoes = node.veto.map((veto) => compileTree(veto, to))
  const cap = node.atMost ?? Number.POSITIVE_INFINITY
  return (frame) => {
    const official = recorded.read(frame)
    if (typeof official === 'number') return { least: official, most: official }
    let vetoOpen = false
    for (const veto of vetoes) {
      const truth = veto.read(frame)
      if (truth === true) return { least: 0, most: 0 }
      if (truth === undefined) vetoOpen = true
    }
    let [least, most] = [0, 0]
    for (const heading of headings) {
      const bounds = heading(frame)
      least += bounds.least
      most += bounds.most
    }
    return { least: vetoOpen ? 0 : Math.min(least, cap), most: Math.min(most, cap) }
  }
}

/** The best item that holds, and the best that may still turn out to hold. */
export function headingBounds(heading: HeadingNode, to: Compiling): (frame: Frame) => Bounds {
  const cap = heading.atMost ?? Number.POSITIVE_INFINITY
  if (!heading.items) return () => ({ least: 0, most: cap })
  const items = heading.items.map((item) => ({ read: compile<boolean>(item.test, to).read, points: item.points }))
  return (frame) => {
    let [least, most] = [0, 0]
    for (const item of items) {
      if (item.points <= most && item.points <= least) continue
      const truth = item.read(frame)
      if (truth === false) continue
      if (truth === true) least = Math.max(least, item.points)
      most = Math.max(most, item.points)
    }
    return { least: Math.min(least, cap), most: Math.min(most, cap) }
  }
}
