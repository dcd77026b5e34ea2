import { buildTaxonomy, type Row, type Schema, type Taxonomy } from '@xinglin/matching'
import { below, randomOf } from './random.ts'

/* Made-up people over a made-up taxonomy of 800 skills in 40 fields: names mean nothing, only sizes and shares do. */
export const SKILLS = 800
const FIELD = 20
export const REGIONS = 16
export const JOBS = 4
const EMPLOYERS = 20_000

const title = (text: string) => ({ zh: text, en: text })
const codes = (letter: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ code: `${letter}${n}`, title: title(`${letter}${n}`) }))

export const SCHEMA: Schema = {
  name: 'people',
  columns: [
    { name: 'open', title: title('open'), kind: 'flag' },
    { name: 'regions', title: title('regions'), kind: 'set', values: codes('r', REGIONS) },
    { name: 'education', title: title('education'), kind: 'level', levels: codes('e', 5) },
    { name: 'rank', title: title('rank'), kind: 'level', levels: codes('t', 6) },
    { name: 'job', title: title('job'), kind: 'set', values: codes('j', JOBS) },
    { name: 'pay', title: title('pay'), kind: 'number', unit: title('hundred yuan') },
    { name: 'free', title: title('free'), kind: 'number', unit: title('days') },
    { name: 'years', title: title('years'), kind: 'number', unit: title('years') },
    { name: 'employer', title: title('employer'), kind: 'id' },
    { name: 'skills', title: title('skills'), kind: 'concepts' },
  ],
}

/** Each skill is met by most of its own field and by a few others. */
export function madeUpTaxonomy(): Taxonomy {
  const random = randomOf(1)
  const relations = Array.from({ length: SKILLS }, (_, to) => {
    const first = to - (to % FIELD)
    const others = [
      ...Array.from({ length: FIELD }, (_, n) => first + n).filter((from) => from !== to && random() < 0.9),
      ...Array.from({ length: 3 }, () => below(random, SKILLS)).filter((from) => from !== to),
    ]
    return others.map((from) => ({
      from: `s${from}`,
      to: `s${to}`,
      kind: 'related' as const,
      strength: (1 + below(random, 9)) / 10,
      source: { zh: '虚构', en: 'made up' },
    }))
  })
  return buildTaxonomy({
    version: 'bench',
    families: [],
    skills: Array.from({ length: SKILLS }, (_, n) => ({ id: `s${n}`, title: title(`s${n}`) })),
    roles: [],
    relations: relations.flat(),
  })
}

/** A person as numbers: what every contestant is filled from. */
export interface Person {
  readonly id: string
  readonly open: boolean
  readonly region: number
  readonly education: number
  readonly rank: number
  readonly job: number
  readonly pay: number
  readonly free: number
  readonly years: number
  readonly employer: number
  /** Skill and level, eight of them. */
  readonly skills: readonly (readonly [skill: number, level: number])[]
}

export function personAt(n: number, generation = 0): Person {
  const random = randomOf(n * 7919 + generation * 104_729 + 17)
  const field = below(random, SKILLS / FIELD, 1.5) * FIELD
  const skills = new Map<number, number>()
  while (skills.size < 8)
    skills.set(skills.size < 6 ? field + below(random, FIELD) : below(random, SKILLS), 1 + below(random, 5))
  return {
    id: uuidOf(n),
    open: random() < 0.7,
    region: below(random, REGIONS, 1.6),
    education: 1 + below(random, 5),
    rank: 1 + below(random, 6, 1.5),
    job: below(random, JOBS, 1.3),
    pay: 50 + below(random, 350),
    free: 9000 + below(random, 365),
    years: below(random, 25),
    employer: below(random, EMPLOYERS, 2),
    skills: [...skills],
  }
}

export function uuidOf(n: number): string {
  return `0190f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

export function rowOf(person: Person): Row {
  return {
    id: person.id,
    values: {
      open: person.open,
      regions: [`r${person.region}`],
      education: `e${person.education - 1}`,
      rank: `t${person.rank - 1}`,
      job: [`j${person.job}`],
      pay: person.pay,
      free: person.free,
      years: person.years,
      employer: `c${person.employer}`,
      skills: person.skills.map(([skill, level]) => ({ concept: `s${skill}`, level })),
    },
  }
}
