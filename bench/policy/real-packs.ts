import { join } from 'node:path'
import { type Day, day, endOfDay, fullYearsBetween } from '@xinglin/base'
import { type Days, decide, explain, type Facts, type FactValue, type Pack, type Rule } from '@xinglin/policy'
import { readFolder } from '../../cli/pack/read-folder.ts'
import { type Contestant, measure, ratio } from '../measure.ts'
import type { Target } from '../report.ts'
import { fenOf } from './contestants/ours.ts'
import { tableRow } from './table-row.ts'

/** The real packs' own rules against what a programmer would write for them. */
export async function realPacks(): Promise<{
  readonly rows: readonly (string | number)[][]
  readonly notes: readonly string[]
  readonly targets: readonly Target[]
}> {
  const [sanming, songjiang] = await Promise.all(['sanming-2022', 'songjiang-2023'].map(readReal))
  const platform = sanming?.rules.get('rd-institution-recognition')
  const internship = songjiang?.rules.get('internship-living-allowance')
  if (!platform || !internship)
    return { rows: [], notes: ['the real packs did not pass the check and were left out'], targets: [] }
  const recognitions = Array.from({ length: 500 }, (_, i) => recognition(i))
  const internships = Array.from({ length: 500 }, (_, i) => internshipOf(i))
  const rows: (string | number)[][] = []
  const targets: Target[] = []
  for (const [rule, cases, byHand] of [
    [platform, recognitions, recognitionByHand],
    [internship, internships, internshipByHand],
  ] as const) {
    for (const one of cases) {
      const [ours, wanted] = [fenOf(decide(rule, one, DAYS)), byHand(one)]
      if (ours !== wanted) throw new Error(`${rule.id}: ${ours}, by hand ${wanted}`)
    }
    const measured = await measure(contestants(rule, cases, byHand), 21)
    const [base, deciding, explaining] = measured
    rows.push(...measured.map((one) => tableRow(one, base)))
    targets.push({ what: `${rule.id}: decide ÷ hand-written`, measured: ratio(deciding, base), atMost: 10 })
    targets.push({
      what: `${rule.id}: explain ÷ hand-written`,
      measured: ratio(explaining, base),
      atMost: 100,
    })
  }
  return {
    rows,
    targets,
    notes: [
      'the last rows: two rules of the real packs, each against a function for that rule alone over the same facts',
    ],
  }
}

const DAYS: Days = { filedOn: day('2024-06-30'), knownAt: endOfDay(day('2026-06-30')) }

async function readReal(id: string): Promise<Pack | undefined> {
  return (await readFolder(join(process.cwd(), 'packs', id))).pack
}

function contestants(rule: Rule, cases: readonly Facts[], byHand: (facts: Facts) => number): Contestant[] {
  const over = (name: string, batch: number, fen: (facts: Facts) => number): Contestant => ({
    name: `${rule.id}: ${name}`,
    batch,
    run: (from, count) => {
      let sum = 0
      for (let i = from; i < from + count; i++) sum += fen(cases[i % cases.length] ?? cases[0] ?? NOTHING)
      return sum
    },
  })
  return [
    over('hand-written', 50_000, byHand),
    over('decide', 20_000, (facts) => fenOf(decide(rule, facts, DAYS))),
    over('explain', 2000, (facts) => fenOf(explain(rule, facts, DAYS).decision)),
  ]
}

const NOTHING: Facts = { value: () => undefined, id: () => undefined, records: () => undefined }

function facts(
  values: Readonly<Record<string, FactValue>>,
  records: Readonly<Record<string, readonly Facts[]>> = {},
): Facts {
  const known = new Map(Object.entries(values))
  return { value: (path) => known.get(path), id: () => 'one', records: (path) => records[path] }
}

function recognition(i: number): Facts {
  return facts({
    'recognition.carrier.kind': i % 5 === 0 ? 'shared_platform' : 'rd_institution',
    'recognition.carrier.newly_built': i % 7 !== 0,
    'recognition.carrier.sector': i % 6 === 0 ? 'other' : 'tcm_pieces',
    'recognition.carrier.area': i % 9 === 0 ? '350000' : '350421',
    'recognition.first_at_level': i % 8 !== 0,
    'recognition.level': ['national', 'provincial', 'municipal'][i % 3] ?? 'national',
    'recognition.on': day(i % 4 === 0 ? '2021-12-31' : '2023-08-10'),
  })
}

function recognitionByHand(of: Facts): number {
  const read = of.value
  if (read('recognition.carrier.kind') !== 'rd_institution' || read('recognition.carrier.newly_built') !== true)
    return 0
  if (read('recognition.carrier.sector') !== 'tcm_pieces' || read('recognition.carrier.area') !== '350421') return 0
  if (read('recognition.first_at_level') !== true) return 0
  const on = read('recognition.on') as Day
  if (on < 20_220_101 || on > 20_251_231) return 0
  const level = read('recognition.level')
  return level === 'national'
    ? 100_000_000
    : level === 'provincial'
      ? 30_000_000
      : level === 'municipal'
        ? 20_000_000
        : 0
}

function internshipOf(i: number): Facts {
  const month = (of: number) =>
    facts({ 'engagement_month.month': day(`2024-0${of}-01`), 'engagement_month.confirmed_by_both': (i + of) % 4 !== 0 })
  return facts(
    {
      'engagement.kind': i % 5 === 0 ? 'employment' : 'internship',
      'engagement.started_on': day('2024-01-01'),
      'engagement.base.recognised': i % 6 !== 0,
      'engagement.employer.sector': i % 7 === 0 ? 'other' : 'tcm_pieces',
      'engagement.employer.area': '310117',
      'engagement.person.local_household': i % 2 === 0,
      'engagement.person.unemployed': i % 3 !== 0,
      'engagement.person.birth_date': day(`${1980 + (i % 25)}-03-01`),
      'engagement.person.final_year_student': i % 11 === 0,
      'engagement.person.local_school': i % 2 === 1,
      'engagement.person.graduated_on': day(i % 4 === 0 ? '2023-06-30' : '2019-06-30'),
    },
    { 'engagement.engagement_month': [1, 2, 3].map(month) },
  )
}

function internshipByHand(of: Facts): number {
  const read = of.value
  if (read('engagement.kind') !== 'internship' || read('engagement.base.recognised') !== true) return 0
  if (read('engagement.employer.sector') !== 'tcm_pieces' || read('engagement.employer.area') !== '310117') return 0
  const started = read('engagement.started_on') as Day
  const unemployed = read('engagement.person.unemployed') === true
  const age = fullYearsBetween(read('engagement.person.birth_date') as Day, started)
  const young = read('engagement.person.local_household') === true && unemployed && age >= 16 && age <= 35
  const student =
    read('engagement.person.final_year_student') === true && read('engagement.person.local_school') === true
  const graduate = unemployed && fullYearsBetween(read('engagement.person.graduated_on') as Day, started) < 2
  if (!young && !student && !graduate) return 0
  let months = 0
  for (const month of of.records('engagement.engagement_month') ?? [])
    if (months < 12 && month.value('engagement_month.confirmed_by_both') === true) months += 1
  return months * Math.floor((269_000 * 80) / 100)
}
