import { describe, expect, it } from 'vitest'
import { type AJob, aJob, aRule, on } from '../testing/pack.ts'
import { describeRule } from './describe.ts'
import { explain } from './explain.ts'

const days = on('2023-10-01')

function said(fields: Record<string, string>): string[] {
  const { rule } = aRule(fields)
  return describeRule(rule).conditions.map(({ sentence }) => `${sentence.zh} | ${sentence.en}`)
}

const condition = (text: string) => said({ when: `['${text.replaceAll("'", "''")}']` })[0]

function explained(fields: Record<string, string>, job: AJob = {}) {
  const { pack, rule } = aRule(fields)
  return explain(rule, aJob(pack, job), days)
}

describe('sentences', () => {
  it('read as a person would write them', () => {
    expect(condition('job.person.age at job.started_on <= 35')).toBe(
      '年龄不超过 35 周岁（按见习开始日） | Age at the start of the internship is at most 35',
    )
    expect(condition('job.person.age at job.started_on >= 16 && job.person.age at job.started_on <= 35')).toBe(
      '年龄在 16 至 35 周岁之间（按见习开始日） | Age at the start of the internship is from 16 to 35',
    )
    expect(condition('job.person.unemployed at job.started_on')).toBe(
      '未就业（按见习开始日） | Without a job at the start of the internship',
    )
    expect(condition('!(job.person.unemployed at job.started_on)')).toBe(
      '已就业（按见习开始日） | In work at the start of the internship',
    )
    expect(condition('job.employer.sector in biopharma')).toBe(
      '用人单位的行业属于生物医药 | Sector of the employer: biopharma',
    )
    expect(condition('job.level == "national"')).toBe('级别为国家级 | Level is national')
    expect(condition('job.level in ["national", "municipal"]')).toBe(
      '级别为国家级或市级 | Level is national or municipal',
    )
    expect(condition('job.wage >= yuan(5000)')).toBe('月薪不低于 5,000 元 | Monthly wage is at least ¥5,000')
    expect(condition('job.started_on >= date("2022-01-01") && job.started_on <= date("2025-12-31")')).toBe(
      '见习开始日在2022年1月1日至2025年12月31日之间 | Start of the internship is from 1 January 2022 to 31 December 2025',
    )
    expect(condition('full_years_between(job.person.graduated_on, job.started_on) < 2')).toBe(
      '毕业日期至见习开始日不满 2 年 | Less than 2 full years from the day of graduation to the start of the internship',
    )
    expect(condition('job.wage >= percent(300, parameter.minimum_wage)')).toBe(
      '月薪不低于最低工资的 300% | Monthly wage is at least 300% of the minimum wage',
    )
    expect(condition('count(month where month.confirmed) >= 3')).toBe(
      '已确认的月份数不低于 3 | Number of month where confirmed is at least 3',
    )
  })

  it('keep or and and apart', () => {
    expect(condition('job.person.returnee && (job.level == "national" || job.wage > yuan(1))')).toBe(
      '留学回国，且（级别为国家级，或者月薪超过 1 元） | Returned from abroad, and (the level is national or the monthly wage is more than ¥1)',
    )
  })

  it('say days of validity and deadlines', () => {
    const lines = said({
      valid: '{ from: 2023-01-01, until: 2025-12-31 }',
      apply_within: '{ months: 6, of: job.started_on }',
    })
    expect(lines[0]).toBe(
      '见习开始日在本政策有效期内（2023年1月1日起，至2025年12月31日止） | Start of the internship falls within the days of this policy (1 January 2023 to 31 December 2025)',
    )
    expect(lines[2]).toBe('在见习开始日后 6 个月内提出申请 | Filed within 6 months after the start of the internship')
  })

  it('say groups and what they exclude', () => {
    const { rule } = aRule({
      when: '[{ any: [job.person.returnee, { all: ["job.level == \'national\'", { not: { if: job.person.listed } }] }] }]',
    })
    const [group] = describeRule(rule).conditions
    expect(group?.sentence).toEqual({ zh: '以下任一项满足', en: 'Any one of the following' })
    expect(group?.parts[1]?.parts[1]?.sentence).toEqual({ zh: '不属于“失信”', en: 'Not “on the list”' })
  })
})

describe('an explanation', () => {
  it('gives each condition its truth and its facts', () => {
    const { conditions, decision } = explained(
      { when: '["job.employer.sector in biopharma && job.person.age at job.started_on <= 35"]' },
      { person: { birth_date: '1980-05-05' } },
    )
    expect(decision.answer).toBe('not_due')
    expect(conditions[0]).toMatchObject({ index: 1, truth: false, facts: [] })
    expect(conditions[0]?.parts).toMatchObject([
      {
        truth: true,
        facts: [
          {
            path: 'job.employer.sector',
            title: { en: 'Sector of the employer' },
            reads: { zh: '中药', en: 'Chinese medicine' },
          },
        ],
      },
      {
        truth: false,
        facts: [
          { path: 'job.person.age', at: 20_230_901, value: 43, reads: { zh: '43 周岁', en: '43' } },
          { path: 'job.person.birth_date', reads: { zh: '1980年5月5日' } },
          { path: 'job.started_on', reads: { en: '1 September 2023' } },
        ],
      },
    ])
  })

  it('says what is not known yet', () => {
    const { conditions } = explained({ when: '[job.person.returnee]' })
    expect(conditions[0]).toMatchObject({
      truth: undefined,
      facts: [{ reads: { zh: '尚不清楚', en: 'not known yet' } }],
    })
    expect(conditions[0]?.facts[0]).not.toHaveProperty('value')
  })

  it('passes the source of a fact through', () => {
    const { pack, rule } = aRule({})
    const source = { label: { zh: '工商登记', en: 'company register' }, verified: true }
    const facts = { ...aJob(pack), source: () => source }
    expect(explain(rule, facts, days).conditions[0]?.facts[0]).toMatchObject({ source })
  })

  it('reckons the sum step by step, in numbers', () => {
    const amount =
      '{ expr: "percent(80, parameter.minimum_wage) + job.training", round: down_to_fen, cap: 2000, match: { of: job.wage, ratio: "1:1" } }'
    const steps = explained({ amount }, { job: { training: 10, wage: 2100 } }).amount
    expect(steps.map(({ sentence, fen }) => [sentence.zh, sentence.en, fen])).toEqual([
      [
        '最低工资的 80% + 培训支出：2,690 元的 80% + 10 元 = 2,162 元',
        '80% of the minimum wage + the training costs: 80% of ¥2,690 + ¥10 = ¥2,162',
        216_200,
      ],
      ['与月薪按 1:1 配套，最多 2,100 元', 'Matched 1:1 with the monthly wage: ¥2,100 at most', 210_000],
      ['不超过 2,000 元', 'At most ¥2,000', 200_000],
    ])
  })

  it('is plain data in JSON', () => {
    const explanation = explained(
      { amount: '{ expr: "percent(50, job.wage)", round: down_to_fen }' },
      { job: { wage: 2100 } },
    )
    const { amount } = JSON.parse(JSON.stringify(explanation))
    expect(amount).toMatchObject([
      {
        sentence: {
          zh: '月薪的 50%：2,100 元的 50% = 1,050 元',
          en: '50% of the monthly wage: 50% of ¥2,100 = ¥1,050',
        },
        fen: 105_000,
        facts: [{ path: 'job.wage', reads: { zh: '2,100 元', en: '¥2,100' }, value: 210_000 }],
      },
    ])
  })

  it('lists the months that count', () => {
    const amount =
      '{ for: { each: month, where: month.confirmed }, expr: "percent(80, parameter.minimum_wage at month.first_day)", round: down_to_fen }'
    const month = [
      { first_day: '2023-06-01', confirmed: true },
      { first_day: '2023-07-01', confirmed: false },
      { first_day: '2023-08-01', confirmed: true },
    ]
    const steps = explained({ amount }, { job: { records: { month } } }).amount
    expect(steps.map(({ sentence }) => sentence.zh)).toEqual([
      '第 1 个月份：2,590 元的 80% = 2,072 元',
      '第 2 个月份：2,690 元的 80% = 2,152 元',
      '合计 4,224 元',
    ])
  })

  it('describes a table with what is still to be set', () => {
    const { rule } = aRule({
      amount: '{ by: job.level, table: { national: 1000000, municipal: { unset: { why: { zh: 未定, en: open } } } } }',
    })
    expect(describeRule(rule).amount).toEqual([
      { zh: '按级别：国家级 1,000,000 元；市级 待核定', en: 'By the level: National ¥1,000,000; Municipal to be set' },
    ])
  })
})
