import type { Pack } from '../pack/pack.ts'
import { aBenefit, aTown } from './pack.ts'

/** For tests: rules of one town that between them use every form a rule may have. */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  table: {
    when: '["job.employer.sector in biopharma", "job.employer.staff > 10"]',
    amount:
      '{ by: job.level, table: { national: 5000, municipal: { unset: { why: { zh: 未定, en: not set } } } }, cap: 4000 }',
  },
  bands: {
    when: '["job.wage > yuan(0)"]',
    amount:
      '{ bands: { of: job.wage, steps: [{ below: 3000, is: 100 }, { below: 8000, is: { unset: { why: { zh: 未定, en: not set } } } }, { is: "50.5" }] } }',
  },
  share: {
    when: '["job.employer.staff > 0 && job.employer.locals / job.employer.staff >= 0", "job.employer.staff == 0 || job.employer.locals * 100 / job.employer.staff > 20 || job.person.returnee"]',
    amount:
      '{ expr: "percent(\'33.33\', job.wage - yuan(1000)) * 2 + percent(50, parameter.minimum_wage)", round: half_up_to_fen }',
  },
  months: {
    when: '["count(month where month.confirmed) >= 3", { not: { all: [job.person.listed, job.person.returnee] } }]',
    amount:
      '{ for: { each: month, where: month.confirmed, at_most: 6 }, expr: "job.person.unemployed at job.started_on ? percent(80, parameter.minimum_wage at month.first_day) : percent(30, job.wage)", round: down_to_yuan }',
  },
  exists: {
    when: '["exists(month where month.confirmed && month.first_day >= job.started_on)", "sum(month.paid where month.confirmed) > yuan(5000)"]',
    amount: '{ expr: "min(sum(month.paid), percent(50, job.training), yuan(\'12345.67\'))", round: half_up_to_yuan }',
  },
  match: {
    when: '[{ any: ["\'tcm\' in job.person.skills", { not: "\'api\' in job.person.skills" }] }]',
    amount:
      '{ expr: "max(job.wage, yuan(2000))", round: down_to_fen, match: { of: job.training, ratio: "2:3" }, cap: "percent(200, job.wage)", instalments: [{ share: 60, on: decision }, { share: 40, on: assessment }] }',
  },
  days: {
    when: '["days_between(job.person.graduated_on, job.started_on) <= 730 && add_years(job.person.graduated_on, 2) > job.started_on", "first_day_of_month(job.started_on) != job.started_on", "full_months_between(job.person.graduated_on, valid_on) >= -3 && year_of(job.person.birth_date) < 2003"]',
    amount: '{ expr: "yuan(full_months_between(job.person.graduated_on, filed_on)) - yuan(5)", round: down_to_fen }',
    valid: '{ from: 2022-01-01, until: 2025-06-30 }',
  },
  deadline_days: { apply_within: '{ days: 90, of: job.started_on }' },
  deadline_months: { apply_within: '{ months: 6, of: "add_days(job.started_on, 1)" }' },
  deadline_workdays: { apply_within: '{ workdays: 5, of: job.started_on }' },
  points: {
    when: '["job.person.classification.score >= 25", "job.person.classification.score != 30"]',
    amount: '{ expr: "yuan(job.person.classification.score)", round: down_to_fen }',
  },
  tier: {
    when: '["job.person.classification.tier != \'C\'"]',
    amount: '{ by: job.person.classification.tier, table: { A: 900, B: 300 } }',
  },
  waiting: {
    when: '["job.employer.staff >= 3"]',
    amount:
      '{ expr: "parameter.bonus > yuan(100) || job.person.returnee ? parameter.bonus : percent(10, job.wage)", round: down_to_fen }',
  },
  negative: {
    when: '["-job.employer.staff < -5", "job.employer.staff in [6, 7, 8, 21]"]',
    amount: '{ expr: "-job.wage + yuan(3000)", round: down_to_fen }',
  },
  kind: {
    when: '["job.person.title_level == job.level"]',
    amount: '{ in_kind: { zh: 宿舍, en: A room }, at_most: { months: 3 } }',
  },
  age: {
    when: '["job.person.age at job.started_on >= 16 && job.person.age at job.started_on <= 35", "job.person.age at filed_on < 40"]',
  },
}

const FILES: Readonly<Record<string, string>> = {
  'facts/month.yaml': `
kind: month
title: { zh: 月份, en: Month }
facts:
  first_day: { type: date, title: { zh: 当月首日, en: First day of the month }, ask: { zh: 哪个月？, en: Which month? } }
  confirmed: { type: bool, title: { zh: 已确认, en: Confirmed }, ask: { zh: 确认了吗？, en: Confirmed? } }
  paid: { type: money, title: { zh: 已付, en: Paid }, ask: { zh: 付了多少？, en: How much was paid? } }
`,
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
  'classifications/tier.yaml': `
id: tier
title: { zh: 层次, en: Tier }
subject: person
cite: law § 一
kind: tiers
tiers:
  - { code: A, title: { zh: A 类, en: Tier A }, when: [person.returnee, "person.title_level == 'national'"] }
  - { code: B, title: { zh: B 类, en: Tier B }, when: ["person.title_level == 'municipal'"] }
  - { code: C, title: { zh: C 类, en: Tier C }, when: { unset: { why: { zh: 未公布, en: unpublished } } } }
`,
  'parameters/bonus.yaml': `
id: bonus
title: { zh: 奖金, en: Bonus }
type: money
values:
  - { from: 2022-01-01, until: 2023-06-30, value: 500, cite: law § 一 }
  - { from: 2023-07-01, unset: { why: { zh: 未定, en: not set } } }
`,
  'calendar/2023.yaml': `
year: 2023
cite: law § 一
off: [{ from: 2023-10-01, to: 2023-10-06, name: { zh: 国庆节, en: National Day } }]
worked: [2023-10-07]
`,
  'calendar/2024.yaml': `
year: 2024
cite: law § 一
off: [{ from: 2024-10-01, to: 2024-10-07, name: { zh: 国庆节, en: National Day } }]
worked: [2024-10-12]
`,
}

export function everyForm(ageReached: 'on_birthday' | 'day_after' = 'on_birthday'): Pack {
  const files: Record<string, string> = {
    ...FILES,
    'pack.yaml': `id: town\ntitle: { zh: 小镇, en: Town }\nage_reached: ${ageReached}\n`,
  }
  for (const [id, fields] of Object.entries(RULES)) Object.assign(files, aBenefit(id, fields))
  return aTown(files)
}
