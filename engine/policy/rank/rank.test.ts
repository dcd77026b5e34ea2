import { describe, expect, it } from 'vitest'
import { aBenefit, aJob, aRule, on, readTown } from '../testing/pack.ts'
import { describeRanking, rankedValue, rankOf } from './rank.ts'
import { readRanking } from './read-ranking.ts'

const ORDER =
  '{ order: [{ by: job.person.unemployed at job.started_on, first: "yes" }, { by: job.wage, first: lowest }, { by: job.employer.staff, first: highest }, { by: job.started_on, first: earliest }], beyond: next_year, cite: law § 二 }'
const PROCEDURE = {
  procedure: 'road',
}
const ROAD = {
  'procedures/road.yaml': `id: road
title: { zh: 路, en: Road }
stages:
  - { id: in, kind: acceptance, by: clerk@unit, title: { zh: 受理, en: In } }
  - { id: decide, kind: decision, by: head@unit, refuse_needs: [reason, clause, remedy], title: { zh: 决定, en: Decide } }
`,
}
const ranked = (budget: string, fields: Record<string, string> = {}) =>
  readTown({ ...aBenefit('x', { ...PROCEDURE, budget, ...fields }), ...ROAD }).lines.join('\n')

describe('a budget by rank', () => {
  const { pack, rule } = aRule({ ...PROCEDURE, budget: ORDER }, ROAD)
  const ranking = rule.ranking
  if (!ranking) throw new Error('no ranking')
  const of = (job: Record<string, unknown>, person: Record<string, unknown> = {}, staff: number | null = 5) =>
    rankOf(rule, ranking, aJob(pack, { job, person, employer: staff === null ? {} : { staff } }), on('2023-10-01'))

  it('makes whole numbers of which the smaller comes first', () => {
    expect(of({ wage: '5000' }, { unemployed: true })).toEqual([-1, 500_000, -5, 20_230_901])
    expect(of({ wage: '5000' }, { unemployed: false })).toEqual([0, 500_000, -5, 20_230_901])
    expect(rankedValue(ranking, 2, -5)).toBe(5)
    expect(rankedValue(ranking, 1, 500_000)).toBe(500_000)
  })

  it('leaves what is missing open, and nobody out', () => {
    expect(of({}, {}, null)).toEqual([null, null, null, 20_230_901])
  })

  it('asks for what it ranks by, and says it in both languages', () => {
    expect(rule.slots.map(({ path }) => path)).toContain('job.wage')
    expect(describeRanking(rule, ranking).map(({ title, first }) => [title.zh, first.en])).toEqual([
      ['未就业', '“yes” first'],
      ['月薪', 'the lowest first'],
      ['用人单位的职工人数', 'the highest first'],
      ['见习开始日', 'the earliest first'],
    ])
    expect(ranking).toMatchObject({ beyond: 'next_year', ground: { cite: 'law § 二' } })
  })

  it('is refused at its place', () => {
    const refused = (by: string, first: string) => ranked(`{ order: [{ by: ${by}, first: ${first} }], beyond: wait }`)
    expect(refused('job.wage', 'earliest')).toBe(
      'town/benefits/x.yaml:10:42: error [budget] of sums the first is highest or lowest',
    )
    expect(refused('job.level', 'highest')).toContain('x.yaml:10:25: error [wrong_type]')
    expect(refused('job.nothing', 'highest')).toContain('job has no fact "nothing"')
    expect(ranked('{ order: [], beyond: wait }')).toContain('say by what they are ranked')
    expect(ranked('{ order: [{ by: filed_on, first: earliest }], beyond: later }')).toContain('[schema]')
    expect(ranked('{ order: [{ by: filed_on, first: earliest }], beyond: wait, cite: law § 九 }')).toContain(
      '[citation]',
    )
    expect(ranked(ORDER, { amount: '{ in_kind: { zh: 入住, en: stay } }' })).toContain('draws on no budget')
    expect(readTown(aBenefit('x', { budget: ORDER })).lines.join('\n')).toContain('[matter] a rank is for those')
  })

  it('set beside the pack, reads only what its benefit asks', () => {
    const { pack: town, rule: plain } = aRule()
    const read = (by: string, first: 'highest' | 'earliest') =>
      readRanking(town, plain, { order: [{ by, first }], beyond: 'wait' })
    expect(read('job.wage', 'highest')).toMatchObject({ ok: false, message: 'subsidy does not ask job.wage' })
    expect(read('job.wage +', 'highest').ok).toBe(false)
    const own = read('job.started_on', 'earliest')
    if (!own.ok) throw new Error(own.message)
    expect(rankOf(plain, own.ranking, aJob(town), on('2023-10-01'))).toEqual([20_230_901])
    expect(read('filed_on', 'earliest').ok).toBe(true)
  })
})
