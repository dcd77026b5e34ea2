import { type Day, day, endOfDay } from '@xinglin/base'
import type { Days, OfficerFigure } from '../answers.ts'
import type { Facts, FactValue } from '../facts/facts.ts'
import { readGiven } from '../facts/given.ts'
import type { Rule } from '../ir/rule.ts'
import type { Pack } from '../pack/pack.ts'
import { problemLine } from '../pack/problem.ts'
import { readPack } from '../read/read-pack.ts'

/** For tests: a small town's pack, every file of which a test may replace. */
const FILES: Record<string, string> = {
  'pack.yaml': 'id: town\ntitle: { zh: 小镇, en: Town }\nage_reached: on_birthday\n',
  'documents.yaml': `
- id: law
  title: { zh: 办法, en: Measures }
  valid: { from: 2023-01-01 }
  confidence: government
  clauses: { 一: { zh: 发补贴, en: a subsidy is paid }, 二: { zh: 期限, en: deadline } }
- id: repost
  title: { zh: 转载, en: Repost }
  confidence: mirror
  clauses: { 全文: { zh: 转载的全文, en: the reposted text } }
`,
  'units.yaml': '- { id: hr, kind: bureau, title: { zh: 人社局, en: HR bureau } }\n',
  'areas.yaml': '- { code: "350421", title: { zh: 明溪县, en: Mingxi } }\n',
  'sets.yaml': 'biopharma: { list: sector, title: { zh: 生物医药, en: biopharma }, members: [tcm, api] }\n',
  'codes/sector.yaml': `
id: sector
items:
  - { code: tcm, title: { zh: 中药, en: Chinese medicine } }
  - { code: api, title: { zh: 原料药, en: Active ingredients } }
  - { code: other, title: { zh: 其他, en: Other } }
`,
  'codes/level.yaml': `
id: level
items:
  - { code: national, title: { zh: 国家级, en: National } }
  - { code: municipal, title: { zh: 市级, en: Municipal } }
`,
  'facts/person.yaml': `
kind: person
title: { zh: 个人, en: Person }
facts:
  birth_date: { type: date, title: { zh: 出生日期, en: Date of birth }, ask: { zh: 哪天出生？, en: When were you born? } }
  age:
    type: int
    title: { zh: 年龄, en: Age }
    unit: { zh: 周岁, en: "" }
    derive: full_years_between(person.birth_date, at_day)
  unemployed:
    type: bool
    varies: true
    title: { zh: 未就业, en: Without a job }
    says: { yes: { zh: 未就业, en: without a job }, no: { zh: 已就业, en: in work } }
    ask: { zh: 当时没有工作吗？, en: Were you without a job? }
  graduated_on: { type: date, title: { zh: 毕业日期, en: Day of graduation }, ask: { zh: 哪天毕业？, en: When did you graduate? } }
  skills: { type: codes, list: sector, title: { zh: 专长, en: Skills }, ask: { zh: 有什么专长？, en: Which skills? } }
  title_level: { type: code, list: level, title: { zh: 职称, en: Title }, ask: { zh: 什么职称？, en: Which title? } }
  returnee: { type: bool, title: { zh: 留学回国, en: Returned from abroad }, ask: { zh: 留过学吗？, en: Did you study abroad? } }
  listed: { type: bool, title: { zh: 失信, en: On the list }, ask: { zh: 失信吗？, en: On the list? } }
`,
  'facts/organisation.yaml': `
kind: organisation
title: { zh: 单位, en: Organisation }
facts:
  sector: { type: code, list: sector, title: { zh: 行业, en: Sector }, ask: { zh: 什么行业？, en: Which sector? } }
  staff: { type: int, title: { zh: 职工人数, en: Number of staff }, ask: { zh: 多少人？, en: How many? } }
  locals: { type: int, title: { zh: 本地职工人数, en: Number of local staff }, ask: { zh: 多少本地人？, en: How many locals? } }
`,
  'facts/job.yaml': `
kind: job
title: { zh: 工作, en: Job }
roles:
  person: { kind: person, title: { zh: 本人, en: Person } }
  employer: { kind: organisation, title: { zh: 用人单位, en: Employer } }
records:
  month: { kind: month, title: { zh: 月份, en: Month } }
facts:
  started_on: { type: date, title: { zh: 见习开始日, en: Start of the internship }, ask: { zh: 哪天开始？, en: When did it start? } }
  wage: { type: money, title: { zh: 月薪, en: Monthly wage }, ask: { zh: 月薪多少？, en: What is the wage? } }
  level: { type: code, list: level, title: { zh: 级别, en: Level }, ask: { zh: 什么级别？, en: Which level? } }
  training: { type: money, title: { zh: 培训支出, en: Training costs }, ask: { zh: 培训花了多少？, en: What did training cost? } }
`,
  'facts/month.yaml': `
kind: month
title: { zh: 月份, en: Month }
facts:
  first_day: { type: date, title: { zh: 当月首日, en: First day of the month }, ask: { zh: 哪个月？, en: Which month? } }
  confirmed: { type: bool, title: { zh: 已确认, en: Confirmed }, ask: { zh: 确认了吗？, en: Confirmed? } }
`,
  'parameters/minimum_wage.yaml': `
id: minimum_wage
title: { zh: 最低工资, en: Minimum wage }
type: money
who_sets: hr
values:
  - { from: 2021-07-01, value: 2590, cite: law § 一, confirmed_through: 2024-12-31 }
  - { from: 2023-07-01, value: 2690, cite: law § 一, confirmed_through: 2024-12-31 }
  - { from: 2026-01-01, unset: { why: { zh: 尚未公布, en: not published yet } } }
`,
}

const BENEFIT = {
  cite: 'law § 一',
  subject: 'job',
  beneficiary: 'job.person',
  event: 'job.started_on',
  when: '["job.employer.sector in biopharma"]',
  amount: '2000',
}

/** A benefit's file: the fields given over a plain one. */
export function aBenefit(id: string, fields: Readonly<Record<string, string>> = {}): Record<string, string> {
  const lines = Object.entries({ ...BENEFIT, ...fields }).map(([key, value]) => `${key}: ${value}`)
  return { [`benefits/${id}.yaml`]: `id: ${id}\ntitle: { zh: 补贴, en: Subsidy }\n${lines.join('\n')}\n` }
}

/** Reads the town's pack with files replaced; the problems as lines. */
export function readTown(files: Readonly<Record<string, string>>): {
  readonly pack: Pack | undefined
  readonly lines: readonly string[]
} {
  const read = readPack(
    Object.entries({ ...FILES, ...files }).map(([path, text]) => ({ path, text })),
    [],
  )
  return read.ok ? { pack: read.pack, lines: [] } : { pack: undefined, lines: read.problems.map(problemLine) }
}

/** The pack, which must pass. */
export function aTown(files: Readonly<Record<string, string>> = {}): Pack {
  const { pack, lines } = readTown(files)
  if (!pack) throw new Error(lines.join('\n'))
  return pack
}

/** One benefit of the town, which must pass. */
export function aRule(
  fields: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): { pack: Pack; rule: Rule } {
  const pack = aTown({ ...aBenefit('subsidy', fields), ...files })
  const rule = pack.rules.get('subsidy')
  if (!rule) throw new Error('no rule')
  return { pack, rule }
}

export interface AJob {
  readonly job?: Readonly<Record<string, unknown>>
  readonly person?: Readonly<Record<string, unknown>>
  readonly employer?: Readonly<Record<string, unknown>>
}

/** Facts of a job that qualifies for the plain benefit. */
export function aJob(pack: Pack, { job = {}, person = {}, employer = {} }: AJob = {}): Facts {
  const { facts, problems } = readGiven(pack.dictionary, 'job', {
    id: 'j1',
    started_on: '2023-09-01',
    ...job,
    person: { id: 'p1', ...person },
    employer: { id: 'e1', sector: 'tcm', ...employer },
  })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return facts
}

/** Filed and known on a day. */
export function on(text: string): Days {
  const filedOn: Day = day(text)
  return { filedOn, knownAt: endOfDay(filedOn) }
}

export function officer(address: string, from: string, recorded: string, value?: number): OfficerFigure {
  const entry = { address, from: day(from), source: '沪人社〔2023〕1号', recordedAt: endOfDay(day(recorded)) }
  return value === undefined ? entry : { ...entry, value }
}

/** Facts with some paths hidden or replaced. */
export function withFacts(facts: Facts, values: Readonly<Record<string, FactValue | undefined>>): Facts {
  return { ...facts, value: (path, at) => (path in values ? values[path] : facts.value(path, at)) }
}
