import { day, endOfDay } from '@xinglin/base'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../answers.ts'
import type { FactValue } from '../facts/facts.ts'
import { indexFigures } from '../facts/figures.ts'
import { type AJob, aJob, aRule, officer, on, withFacts } from '../testing/pack.ts'
import { decide } from './decide.ts'

const days = on('2023-10-01')

function answer(fields: Record<string, string>, job: AJob = {}, filed = days): Decision {
  const { pack, rule } = aRule(fields)
  return decide(rule, aJob(pack, job), filed)
}

function fen(decision: Decision): unknown {
  if (decision.answer !== 'due') return decision.answer
  return decision.sum.kind === 'money' ? decision.sum.fen : decision.sum.kind
}

describe('decide', () => {
  it('pays with its grounds, figures and keys', () => {
    expect(answer({})).toMatchObject({
      answer: 'due',
      rule: 'subsidy',
      validOn: 20_230_901,
      sum: { kind: 'money', fen: 200_000 },
      schedule: [{ on: 'decision', share: 100, fen: 200_000 }],
      grounds: [{ cite: 'law § 一', says: { en: 'a subsidy is paid' } }],
      figures: [{ address: 'benefit:subsidy.amount', value: 200_000, setBy: 'pack' }],
      unconfirmed: [],
      payable: true,
      keys: [
        { path: 'job', id: 'j1' },
        { path: 'job.person', id: 'p1' },
      ],
    })
  })

  it('says every condition that fails, and asks nothing more', () => {
    const fields = {
      when: '["job.employer.sector in biopharma", { if: "job.level == \'national\'", cite: law § 二 }, job.person.returnee, "job.wage > yuan(5000)"]',
    }
    const decision = answer(fields, { employer: { sector: 'other' }, job: { level: 'municipal', wage: 8000 } })
    expect(decision).toMatchObject({
      answer: 'not_due',
      failed: [
        { index: 1, ground: { clause: '一' } },
        { index: 2, ground: { clause: '二' } },
      ],
    })
    expect(decision).not.toHaveProperty('missing')
  })

  it('never pays and never refuses on a missing fact', () => {
    const decision = answer({ when: '["job.person.returnee || job.wage > yuan(5000)"]' })
    expect(decision).toMatchObject({
      answer: 'unknown',
      missing: [{ path: 'job.person.returnee' }, { path: 'job.wage' }],
      next: { path: 'job.person.returnee' },
    })
    expect(answer({ when: '["job.person.returnee || job.wage > yuan(5000)"]' }, { job: { wage: 6000 } }).answer).toBe(
      'due',
    )
    expect(answer({ when: '["job.person.returnee && job.wage > yuan(5000)"]' }, { job: { wage: 4000 } }).answer).toBe(
      'not_due',
    )
  })

  it('asks for the day of the event when it is not known, but refuses what no day could change', () => {
    expect(answer({}, { job: { started_on: 'missing' } })).toMatchObject({
      answer: 'unknown',
      missing: [{ path: 'job.started_on' }],
    })
    expect(answer({}, { job: { started_on: 'missing' }, employer: { sector: 'other' } })).toEqual({
      answer: 'not_due',
      rule: 'subsidy',
      failed: [expect.objectContaining({ index: 1 })],
    })
  })

  it('counts only what the days of the rule cover', () => {
    const valid = { valid: '{ from: 2023-09-01, until: 2023-12-31 }' }
    expect(answer(valid).answer).toBe('due')
    expect(answer(valid, { job: { started_on: '2023-08-31' } })).toMatchObject({
      answer: 'not_due',
      failed: [{ index: 0 }],
    })
    expect(answer(valid, { job: { started_on: '2023-12-31' } }).answer).toBe('due')
    expect(answer(valid, { job: { started_on: '2024-01-01' } }).answer).toBe('not_due')
  })

  it('reads a fact at the day of the event, so that being hired does not destroy the claim', () => {
    const fields = { when: '["job.person.unemployed at job.started_on"]' }
    const unemployed = [
      { until: '2023-09-01', value: true },
      { from: '2023-09-02', value: false },
    ]
    expect(answer(fields, { person: { unemployed } }).answer).toBe('due')
    expect(answer(fields, { person: { unemployed }, job: { started_on: '2023-09-02' } }).answer).toBe('not_due')
    expect(answer(fields)).toMatchObject({
      answer: 'unknown',
      missing: [{ path: 'job.person.unemployed', at: 20_230_901 }],
    })
  })

  it('reaches an age on the birthday or the day after, as the pack says', () => {
    const fields = { when: '["job.person.age at job.started_on <= 35"]' }
    const born = { person: { birth_date: '1987-09-01' } }
    expect(answer(fields, born).answer).toBe('not_due')
    const { pack, rule } = aRule(fields, {
      'pack.yaml': 'id: town\ntitle: { zh: 小镇, en: Town }\nage_reached: day_after\n',
    })
    expect(decide(rule, aJob(pack, born), days).answer).toBe('due')
    expect(answer(fields)).toMatchObject({ answer: 'unknown', missing: [{ path: 'job.person.birth_date' }] })
  })
})

describe('deadlines', () => {
  const within = (limit: string) => ({ apply_within: `{ ${limit}, of: job.started_on, cite: law § 二 }` })

  it('counts months and days from the event', () => {
    expect(answer(within('months: 6'), {}, on('2024-03-01')).answer).toBe('due')
    expect(answer(within('months: 6'), {}, on('2024-03-02'))).toMatchObject({
      failed: [{ index: 2, ground: { clause: '二' } }],
    })
    expect(answer(within('days: 10'), {}, on('2023-09-11')).answer).toBe('due')
    expect(answer(within('days: 10'), {}, on('2023-09-12')).answer).toBe('not_due')
  })

  it('leaves working days beyond the official calendar open', () => {
    const calendar = {
      'calendar/2023.yaml':
        'year: 2023\ncite: law § 一\noff: [{ from: 2023-09-29, to: 2023-10-06 }]\nworked: [2023-10-07, 2023-10-08]\n',
    }
    const { pack, rule } = aRule(within('workdays: 5'), calendar)
    const started = (text: string) => aJob(pack, { job: { started_on: text } })
    expect(decide(rule, started('2023-09-28'), on('2023-10-11')).answer).toBe('due')
    expect(decide(rule, started('2023-09-28'), on('2023-10-12')).answer).toBe('not_due')
    expect(decide(rule, started('2023-12-28'), on('2024-01-03'))).toMatchObject({
      answer: 'unknown',
      missing: [{ kind: 'calendar', path: '2024' }],
    })
  })
})

describe('figures', () => {
  const wage = { amount: '{ expr: "percent(80, parameter.minimum_wage)", round: down_to_fen }' }

  it('takes the row of the day, and says which', () => {
    expect(answer(wage)).toMatchObject({
      sum: { fen: 215_200 },
      figures: [{ address: 'parameter:minimum_wage', value: 269_000, from: 20_230_701 }],
    })
    expect(fen(answer(wage, { job: { started_on: '2023-06-30' } }))).toBe(207_200)
  })

  it('leaves the sum unset, not the claim, where no figure is set', () => {
    const decision = answer(wage, { job: { started_on: '2026-01-01' } })
    expect(decision).toMatchObject({
      answer: 'due',
      payable: false,
      sum: {
        kind: 'unset',
        figures: [{ address: 'parameter:minimum_wage', whoSets: 'hr', why: { en: 'not published yet' } }],
      },
    })
    expect(answer(wage, { job: { started_on: '2021-06-30' } })).toMatchObject({
      sum: { kind: 'unset', figures: [{ why: { en: 'no value applies on 30 June 2021' } }] },
    })
    expect(answer({ amount: '{ unset: { why: { zh: 未定, en: open }, who_sets: hr } }' })).toMatchObject({
      sum: { kind: 'unset', figures: [{ address: 'benefit:subsidy.amount' }] },
    })
  })

  it('asks rather than decides when a condition waits for a figure', () => {
    const fields = { when: '["job.wage >= parameter.minimum_wage"]' }
    expect(answer(fields, { job: { wage: 3000, started_on: '2026-01-01' } })).toMatchObject({
      answer: 'unknown',
      missing: [{ kind: 'figure', path: 'parameter:minimum_wage' }],
    })
  })

  it('honours what officers set from its day on, and only once it was recorded', () => {
    const { pack, rule } = aRule(wage)
    const job = aJob(pack, { job: { started_on: '2026-02-01' } })
    const figures = indexFigures([officer('parameter:minimum_wage', '2026-01-01', '2026-03-01', 280_000)])
    expect(decide(rule, job, on('2026-03-01'), figures)).toMatchObject({
      sum: { fen: 224_000 },
      figures: [{ setBy: 'officer', source: '沪人社〔2023〕1号' }],
      payable: true,
    })
    expect(decide(rule, job, on('2026-02-28'), figures)).toMatchObject({ sum: { kind: 'unset' } })
    const early = indexFigures([officer('parameter:minimum_wage', '2022-01-01', '2022-01-01', 1)])
    expect(decide(rule, aJob(pack), days, early)).toMatchObject({ sum: { fen: 215_200 } })
  })

  it('shows what is not firm as unconfirmed, until an officer confirms it', () => {
    const late = answer(wage, { job: { started_on: '2025-01-01' } })
    expect(late).toMatchObject({
      payable: false,
      unconfirmed: [{ address: 'parameter:minimum_wage', why: 'past_confirmed_through' }],
    })
    const { pack, rule } = aRule({ basis: '[{ document: repost, clause: 全文 }]' })
    const job = aJob(pack)
    expect(decide(rule, job, days)).toMatchObject({
      payable: false,
      unconfirmed: [{ address: 'benefit:subsidy.basis', why: 'confidence', cite: 'repost § 全文' }],
    })
    const confirmed = indexFigures([officer('benefit:subsidy.basis', '2023-01-01', '2023-09-15')])
    expect(decide(rule, job, days, confirmed)).toMatchObject({ payable: true, unconfirmed: [] })
    expect(decide(rule, job, { ...days, knownAt: endOfDay(day('2023-09-14')) }, confirmed)).toMatchObject({
      payable: false,
    })
  })

  it('decides as of a past day with the law and the figures of that day', () => {
    const { pack, rule } = aRule(wage)
    expect(decide(rule, aJob(pack), { ...days, validOn: day('2022-01-01') })).toMatchObject({
      validOn: 20_220_101,
      sum: { fen: 207_200 },
    })
  })
})

describe('monotonicity', () => {
  const { pack, rule } = aRule({
    when: `
  - any: [job.person.returnee, "job.wage >= parameter.minimum_wage", { not: job.person.listed }]
  - job.employer.staff > 0 && job.employer.locals * 100 / job.employer.staff >= 15 || job.level == "national"
  - "min(job.employer.staff, job.employer.locals) >= 1 ? job.person.age at job.started_on <= 35 : job.person.returnee"`,
    amount: '{ expr: "max(percent(50, job.training), yuan(100))", round: down_to_yuan, cap: 5000 }',
  })
  const full = fc.record({
    'job.person.returnee': fc.boolean(),
    'job.person.listed': fc.boolean(),
    'job.person.birth_date': fc.constantFrom(day('1980-01-01'), day('1988-09-01'), day('2000-01-01')),
    'job.wage': fc.constantFrom(100_000, 269_000, 500_000),
    'job.level': fc.constantFrom('national', 'municipal'),
    'job.employer.staff': fc.constantFrom(0, 1, 10),
    'job.employer.locals': fc.constantFrom(0, 1, 2),
    'job.training': fc.constantFrom(0, 12_345, 99_999_999),
    'job.started_on': fc.constantFrom(day('2023-09-01'), day('2022-09-01')),
  })
  const base = aJob(pack)
  const paths = Object.keys(fc.sample(full, 1)[0] ?? {})
  const decided = (values: Readonly<Record<string, FactValue | undefined>>) =>
    decide(rule, withFacts(base, values), days)

  it('keeps a decided answer whatever an unknown fact turns out to be', () => {
    fc.assert(
      fc.property(full, fc.subarray(paths), (values, hidden) => {
        const partial = { ...values, ...Object.fromEntries(hidden.map((path) => [path, undefined])) }
        const before = decided(partial)
        // Which figures were read may differ: with a fact known, another branch carries the answer.
        if (before.answer === 'due') expect(decided(values)).toMatchObject({ answer: 'due', sum: before.sum })
        if (before.answer === 'not_due') {
          const after = decided(values)
          const indexes = after.answer === 'not_due' ? after.failed.map((failed) => failed.index) : []
          expect(indexes).toEqual(expect.arrayContaining(before.failed.map((failed) => failed.index)))
        }
        if (before.answer === 'unknown') for (const { path } of before.missing) expect(hidden).toContain(path)
      }),
      { numRuns: 1000 },
    )
  })

  it('decides when everything is known', () => {
    fc.assert(fc.property(full, (values) => decided(values).answer !== 'unknown'))
  })
})
