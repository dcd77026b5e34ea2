import { describe, expect, it } from 'vitest'
import type { Rule } from '../ir/rule.ts'
import { aBenefit, aJob, aTown, on } from '../testing/pack.ts'
import { decide } from './decide.ts'
import { nextQuestion, questionsOf } from './next-question.ts'
import { oneShort } from './one-short.ts'

const pack = aTown({
  ...aBenefit('a', { when: '[job.person.returnee, "job.level == \'national\'"]' }),
  ...aBenefit('b', { when: '[job.person.returnee, "job.wage > yuan(5000) || job.person.listed"]' }),
  ...aBenefit('c', { when: '["job.employer.sector == \'other\'", "job.person.graduated_on < job.started_on"]' }),
})
const rules = [...pack.rules.values()] as Rule[]
const days = on('2023-10-01')
const paths = (job: Parameters<typeof aJob>[1]) =>
  questionsOf(rules.map((rule) => decide(rule, aJob(pack, job), days))).map((question) => question.missing.path)

describe('the next question', () => {
  it('is the one that decides most over all rules', () => {
    const first = nextQuestion(rules, aJob(pack), days)
    expect(first).toMatchObject({ missing: { path: 'job.person.returnee' }, rules: ['a', 'b'], weight: 2 })
  })

  it('is never one of a rule already refused, nor of a branch already decided', () => {
    expect(paths({})).not.toContain('job.person.graduated_on')
    expect(paths({ person: { listed: true } })).toEqual(['job.person.returnee', 'job.level'])
    expect(paths({ person: { returnee: false } })).toEqual([])
  })

  it('falls silent when everything is decided', () => {
    expect(
      nextQuestion(rules, aJob(pack, { person: { returnee: true, listed: true }, job: { level: 'national' } }), days),
    ).toBeUndefined()
  })
})

it('finds what exactly one condition keeps away', () => {
  const facts = aJob(pack, {
    person: { returnee: false, listed: true, graduated_on: '2020-01-01' },
    job: { level: 'municipal', wage: 1 },
  })
  expect(oneShort(rules, facts, days).map(({ rule, failed }) => [rule.id, failed.index])).toEqual([
    ['b', 1],
    ['c', 1],
  ])
})
