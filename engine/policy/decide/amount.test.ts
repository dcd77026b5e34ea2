import { describe, expect, it } from 'vitest'
import type { Decision } from '../answers.ts'
import { type AJob, aJob, aRule, on } from '../testing/pack.ts'
import { decide } from './decide.ts'
import { rounded } from './rounding.ts'

function sum(amount: string, job: AJob = {}): unknown {
  const { pack, rule } = aRule({ amount })
  const decision: Decision = decide(rule, aJob(pack, job), on('2023-10-01'))
  if (decision.answer === 'unknown') return decision.missing.map((missing) => missing.path)
  if (decision.answer !== 'due') return decision.answer
  return decision.sum.kind === 'money' ? decision.sum.fen : decision.sum.kind
}

describe('amounts', () => {
  it('by a table', () => {
    const table =
      '{ by: job.level, table: { national: 1000000, municipal: { unset: { why: { zh: 未定, en: open } } } } }'
    expect(sum(table, { job: { level: 'national' } })).toBe(100_000_000)
    expect(sum(table, { job: { level: 'municipal' } })).toBe('unset')
    expect(sum(table)).toEqual(['job.level'])
  })

  it('by bands, each up to but without its bound', () => {
    const bands =
      '{ bands: { of: job.employer.staff, steps: [{ below: 40, is: 0 }, { below: 100, is: 5000 }, { is: 10000 }] } }'
    const staff = (count: number) => sum(bands, { employer: { staff: count } })
    expect([staff(39), staff(40), staff(99), staff(100)]).toEqual([0, 500_000, 500_000, 1_000_000])
    const money = '{ bands: { of: job.training, steps: [{ below: "1000.50", is: 1 }, { is: 2 }] } }'
    expect(sum(money, { job: { training: '1000.49' } })).toBe(100)
    expect(sum(money, { job: { training: '1000.50' } })).toBe(200)
  })

  it('by a share, exact until the named rounding', () => {
    const share = (expr: string, round: string, training: string) =>
      sum(`{ expr: "${expr}", round: ${round} }`, { job: { training } })
    expect(share("percent('10.5', job.training)", 'down_to_fen', '0.99')).toBe(10)
    expect(share("percent('10.5', job.training)", 'half_up_to_fen', '1.00')).toBe(11)
    expect(share('percent(50, job.training)', 'down_to_yuan', '3.99')).toBe(100)
    expect(share('percent(50, job.training)', 'half_up_to_yuan', '3.00')).toBe(200)
    expect(share('percent(33, percent(50, job.training)) + job.training / 3', 'down_to_fen', '10.00')).toBe(498)
    expect(share('job.training - yuan(100)', 'down_to_fen', '10.00')).toBe(0)
  })

  it('never pays on a missing part of a least, as LEAST(a, NULL) would', () => {
    const amount = '{ expr: "min(job.training, job.wage)", round: down_to_fen }'
    expect(sum(amount, { job: { training: 5 } })).toEqual(['job.wage'])
    expect(sum('{ is: 2000, cap: job.training }')).toEqual(['job.training'])
  })

  it('goes far beyond 32 bits and stops before it is inexact', () => {
    const amount = '{ expr: "job.training * 3", round: down_to_fen }'
    expect(sum(amount, { job: { training: 30_000_000 } })).toBe(9_000_000_000)
    expect(() =>
      sum('{ expr: "job.training * 1100", round: down_to_fen }', { job: { training: 90_000_000_000 } }),
    ).toThrow(RangeError)
  })

  it('for each record that counts, up to the greatest number', () => {
    const amount =
      '{ for: { each: month, where: month.confirmed, at_most: 2 }, expr: "percent(80, parameter.minimum_wage at month.first_day)", round: down_to_fen }'
    const months = (...list: object[]) => sum(amount, { job: { records: { month: list } } })
    const [june, july, august] = ['2023-06-01', '2023-07-01', '2023-08-01'].map((first_day) => ({
      first_day,
      confirmed: true,
    }))
    expect(months(june ?? {}, july ?? {}, august ?? {})).toBe(207_200 + 215_200)
    expect(months({ ...june, confirmed: false }, july ?? {}, august ?? {})).toBe(2 * 215_200)
    expect(months()).toBe(0)
    expect(months({ first_day: '2023-06-01' })).toEqual(['job.month.confirmed'])
    expect(sum(amount)).toEqual(['job.month'])
    // Two have counted already: what the third is cannot matter.
    expect(months(june ?? {}, july ?? {}, {})).toBe(207_200 + 215_200)
  })

  it('matches the employer and keeps the cap', () => {
    const amount = '{ is: 100000, match: { of: job.training, ratio: "1:2" }, cap: 30000 }'
    expect(sum(amount, { job: { training: 10_000 } })).toBe(500_000)
    expect(sum(amount, { job: { training: 100_000 } })).toBe(3_000_000)
  })

  it('pays in instalments that add up', () => {
    const { pack, rule } = aRule({
      amount:
        '{ is: "100.01", instalments: [{ share: 33, on: agreement }, { share: 33, on: mid_term }, { share: 34, on: final_assessment }] }',
    })
    expect(decide(rule, aJob(pack), on('2023-10-01'))).toMatchObject({
      schedule: [
        { on: 'agreement', share: 33, fen: 3300 },
        { on: 'mid_term', share: 33, fen: 3300 },
        { on: 'final_assessment', share: 34, fen: 3401 },
      ],
    })
  })

  it('in kind', () => {
    const { pack, rule } = aRule({ amount: '{ in_kind: { zh: 免费入住, en: A free stay }, at_most: { days: 30 } }' })
    expect(decide(rule, aJob(pack), on('2023-10-01'))).toMatchObject({
      sum: { kind: 'in_kind', days: 30, what: { en: 'A free stay' } },
      payable: false,
    })
  })

  it('rounds exactly', () => {
    expect(rounded(10_500, 10_000, 'half_up_to_fen')).toBe(1)
    expect(rounded(14_999, 10_000, 'half_up_to_fen')).toBe(1)
    expect(rounded(15_000, 10_000, 'half_up_to_fen')).toBe(2)
    expect(rounded(Number.MAX_SAFE_INTEGER, 1, 'down_to_fen')).toBe(Number.MAX_SAFE_INTEGER)
    expect(rounded(149, 1, 'half_up_to_yuan')).toBe(100)
    expect(rounded(150, 1, 'half_up_to_yuan')).toBe(200)
    expect(rounded(-1, 1, 'down_to_fen')).toBe(0)
  })
})
