import { day } from '@xinglin/base'
import { describe, expect, it } from 'vitest'
import { readGiven } from '../facts/given.ts'
import { aBenefit, aJob, aRule, aTown, on } from '../testing/pack.ts'
import { classify } from './classify.ts'
import { decide } from './decide.ts'

const POINTS = {
  'classifications/score.yaml': `
id: score
title: { zh: 积分, en: Points }
subject: person
cite: law § 一
kind: points
headings:
  - id: title
    at_most: 35
    best_of:
      - { if: "person.title_level == 'national'", points: 40 }
      - { if: "person.title_level == 'municipal'", points: 20 }
  - { id: returnee, points: 10, if: person.returnee }
  - { id: young, points: 5, if: "person.age at valid_on <= 35" }
veto: [{ if: person.listed }]
`,
}
const TIERS = {
  'classifications/tier.yaml': `
id: tier
title: { zh: 层次, en: Tier }
subject: person
cite: law § 一
kind: tiers
tiers:
  - { code: A, title: { zh: A 类, en: Tier A }, when: { unset: { why: { zh: 未公布, en: unpublished } } } }
  - { code: B, title: { zh: B 类, en: Tier B }, when: [person.returnee] }
`,
}

const days = { ...on('2023-10-01'), validOn: day('2023-10-01') }
const pack = aTown({ ...POINTS, ...TIERS })

function result(id: string, person: Record<string, unknown>): unknown {
  const classification = pack.classifications.get(id)
  const { facts } = readGiven(pack.dictionary, 'person', person)
  return classification && classify(classification, facts, days)
}

describe('points', () => {
  const full = { title_level: 'municipal', returnee: true, birth_date: '1990-01-01', listed: false }

  it('adds the best of each heading under its maximum', () => {
    expect(result('score', full)).toBe(35)
    expect(result('score', { ...full, title_level: 'national' })).toBe(50)
    expect(result('score', { ...full, returnee: false })).toBe(25)
  })

  it('is nothing on a veto, open while something can still change it, and what was recorded officially', () => {
    expect(result('score', { ...full, listed: true })).toBe(0)
    expect(result('score', { ...full, listed: 'missing' })).toBeUndefined()
    expect(result('score', { ...full, returnee: 'missing' })).toBeUndefined()
    expect(result('score', { classification: { score: 44 } })).toBe(44)
  })

  it('lets a rule decide as soon as the points suffice, or no longer can', () => {
    const { pack: town, rule } = aRule({ when: '["job.person.classification.score >= 40"]' }, POINTS)
    const decided = (person: Record<string, unknown>) => decide(rule, aJob(town, { person }), days)
    expect(decided({ title_level: 'national', returnee: true, listed: false }).answer).toBe('due')
    expect(decided({ title_level: 'municipal' }).answer).toBe('not_due')
    expect(decided({ title_level: 'national', listed: false })).toMatchObject({
      answer: 'unknown',
      missing: [{ path: 'job.person.returnee' }, { path: 'job.person.birth_date' }],
    })
  })
})

describe('tiers', () => {
  it('stays open at a tier without criteria, until the tier is recorded', () => {
    expect(result('tier', { returnee: true })).toBeUndefined()
    expect(result('tier', { classification: { tier: 'B' } })).toBe('B')
    const { pack: town, rule } = aRule({ when: "[\"job.person.classification.tier in ['A', 'B']\"]" }, TIERS)
    expect(decide(rule, aJob(town, { person: { returnee: true } }), days)).toMatchObject({
      answer: 'unknown',
      missing: [{ kind: 'classification', path: 'job.person.classification.tier' }],
    })
    expect(decide(rule, aJob(town, { person: { classification: { tier: 'A' } } }), days).answer).toBe('due')
  })

  it('refuses a code the tiers do not have', () => {
    const bad = { ...TIERS, ...aBenefit('x', { when: '["job.person.classification.tier == \'Z\'"]' }) }
    expect(() => aTown(bad)).toThrow('classification:tier has no code "Z"; it has A, B')
  })
})
