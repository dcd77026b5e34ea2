import type { Taxonomy } from '@xinglin/matching'
import type { Question } from './questions.ts'

/** What a database hands back of a person: the rest was already asked in SQL. Skills are pairs of bytes, skill and level in one. */
export interface Candidate {
  readonly n: number
  readonly region: number
  readonly education: number
  readonly years: number
  readonly skills: Buffer
}

/** The sum of a fit over candidates, with the same tables and in the same order of additions as the index; −1 where the mandatory skill is missed. */
export function scorerOf(question: Question, taxonomy: Taxonomy): (candidate: Candidate) => number {
  const count = question.skills.length
  const total = question.skills.reduce((sum, { weight }) => sum + weight, 0)
  const weights = question.skills.map(({ weight }) => weight / total)
  const points = new Float64Array(taxonomy.size * 8 * count)
  const paid = new Uint8Array(taxonomy.size * 8)
  for (const [r, { skill, level }] of question.skills.entries())
    for (const { concept, strength } of taxonomy.accepted(skill))
      for (let held = 1; held <= 5; held++) {
        const code = concept * 8 + held
        paid[code] = 1
        points[code * count + r] = strength * Math.min(1, held / level)
      }
  const best = new Float64Array(count)
  return ({ region, education, years, skills }) => {
    best.fill(0)
    for (let at = 0; at < skills.length; at += 2) {
      const code = (skills[at] as number) | ((skills[at + 1] as number) << 8)
      if (!paid[code]) continue
      for (let r = 0; r < count; r++) best[r] = Math.max(best[r] as number, points[code * count + r] as number)
    }
    if (best[0] === 0) return -1
    let sum = 0
    for (let r = 0; r < count; r++) sum += (weights[r] as number) * (best[r] as number)
    return (
      0.7 * sum +
      0.1 * Math.min(1, education / 5) +
      0.1 * Math.min(1, years / question.years) +
      0.1 * (region === question.regions[0] ? 1 : 0)
    )
  }
}

/** The twenty best scores, from the best on: what contestants are compared by, since ties are broken by the index alone. */
export function bestScores(candidates: Iterable<Candidate>, score: (candidate: Candidate) => number): number[] {
  const best: number[] = []
  for (const candidate of candidates) {
    const found = score(candidate)
    if (found < 0 || (best.length === 20 && found <= (best[19] as number))) continue
    let at = best.length
    while (at > 0 && (best[at - 1] as number) < found) at -= 1
    best.splice(at, 0, found)
    if (best.length > 20) best.pop()
  }
  return best
}

export function bytesOf(skills: readonly (readonly [skill: number, level: number])[]): Buffer {
  const bytes = Buffer.alloc(skills.length * 2)
  for (const [at, [skill, level]] of skills.entries()) bytes.writeUInt16LE(skill * 8 + level, at * 2)
  return bytes
}
