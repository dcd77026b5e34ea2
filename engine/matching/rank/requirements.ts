import { type ConceptStore, SLOTS, UNTOLD } from '../index/concepts.ts'
import { levelShare, shares } from './points.ts'
import type { Requirement } from './query.ts'

/** Half of nothing: below every share that a mandatory requirement can be met with. */
const ANY = Number.MIN_VALUE
const LEVELS = [1, 2, 3, 4, 5, UNTOLD]

/** Scores a row's concepts against all requirements at once: the best concept for each, weighed. −1 where a mandatory one is missed. */
export function conceptScorer(store: ConceptStore, requirements: readonly Requirement[]): (row: number) => number {
  const { cells, overflow } = store
  const count = requirements.length
  const weights = Float64Array.from(shares(requirements.map(({ weight }) => weight)))
  const least = Float64Array.from(requirements, ({ mandatory, least }) => (mandatory ? Math.max(least ?? 0, ANY) : 0))
  const { paidAt, points } = pay(store, requirements)
  const best = new Float64Array(count)
  const take = (code: number) => {
    const paid = paidAt[code] as number
    if (paid === 0) return
    const from = (paid - 1) * count
    for (let r = 0; r < count; r++) {
      const point = points[from + r] as number
      if (point > (best[r] as number)) best[r] = point
    }
  }
  return (row) => {
    best.fill(0)
    const end = row * SLOTS + SLOTS
    for (let at = end - SLOTS; at < end; at++) {
      const code = cells[at] as number
      if (code === 0) break
      take(code)
    }
    if (cells[end - 1] !== 0) for (const code of overflow.get(row) ?? []) take(code)
    let sum = 0
    for (let r = 0; r < count; r++) {
      if ((best[r] as number) < (least[r] as number)) return -1
      sum += (weights[r] as number) * (best[r] as number)
    }
    return sum
  }
}

/** For every code that is worth something, where its points to each requirement begin (from 1 on; 0 is worth nothing). */
function pay(store: ConceptStore, requirements: readonly Requirement[]) {
  const count = requirements.length
  const wanted = requirements.map(({ concept }) => store.taxonomy.accepted(store.numberOf(concept)))
  const most = LEVELS.length * wanted.reduce((sum, list) => sum + list.length, 0)
  const paidAt = new Uint16Array(store.taxonomy.size * 8)
  const points = new Float64Array(most * count)
  let slots = 0
  for (const [r, list] of wanted.entries())
    for (const level of LEVELS) {
      const share = levelShare(level, requirements[r]?.level)
      for (const { concept, strength } of list) {
        const code = (concept << 3) | level
        if (paidAt[code] === 0) paidAt[code] = ++slots
        points[((paidAt[code] as number) - 1) * count + r] = strength * share
      }
    }
  return { paidAt, points }
}
