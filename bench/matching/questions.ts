import type { Query } from '@xinglin/matching'
import { JOBS, REGIONS, SKILLS } from './people.ts'
import { below, randomOf } from './random.ts'

/** A vacancy as numbers: eight hard constraints, six weighed skills of which the first is mandatory. */
export interface Question {
  readonly key: string
  readonly regions: readonly number[]
  readonly education: number
  readonly rank: number
  readonly job: number
  readonly payMost: number
  readonly freeBy: number
  readonly years: number
  readonly notAt: number
  readonly skills: readonly { readonly skill: number; readonly weight: number; readonly level: number }[]
}

export function questionAt(n: number): Question {
  const random = randomOf(n * 31_337 + 5)
  const field = below(random, SKILLS / 20, 1.5) * 20
  const skills = new Set<number>()
  while (skills.size < 6) skills.add(skills.size < 5 ? field + below(random, 20) : below(random, SKILLS))
  const regions = new Set(Array.from({ length: 1 + below(random, 3) }, () => below(random, REGIONS, 1.4)))
  return {
    key: `q${n}`,
    regions: [...regions],
    education: 2 + below(random, 3),
    rank: 1 + below(random, 4),
    job: below(random, JOBS, 1.3),
    payMost: 120 + below(random, 250),
    freeBy: 9060 + below(random, 300),
    years: 1 + below(random, 10),
    notAt: below(random, 20_000, 2),
    skills: [...skills].map((skill) => ({ skill, weight: 1 + below(random, 5), level: 1 + below(random, 5) })),
  }
}

/** The question as the index is asked it. */
export function queryOf(question: Question): Query {
  return {
    key: question.key,
    constraints: [
      { column: 'open', is: true, unknown: 'drop' },
      { column: 'regions', anyOf: question.regions.map((region) => `r${region}`) },
      { column: 'education', atLeast: `e${question.education - 1}` },
      { column: 'rank', atLeast: `t${question.rank - 1}`, unknown: 'drop' },
      { column: 'job', anyOf: [`j${question.job}`] },
      { column: 'pay', atMost: question.payMost },
      { column: 'free', atMost: question.freeBy },
      { column: 'employer', noneOf: [`c${question.notAt}`] },
    ],
    criteria: [
      {
        column: 'skills',
        weight: 7,
        requirements: question.skills.map(({ skill, weight, level }, at) => ({
          concept: `s${skill}`,
          weight,
          level,
          mandatory: at === 0,
        })),
      },
      { column: 'education', weight: 1, reach: 'e4' },
      { column: 'years', weight: 1, reach: question.years },
      { column: 'regions', weight: 1, anyOf: [`r${question.regions[0]}`] },
    ],
    top: 20,
  }
}
