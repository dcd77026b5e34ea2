import Engine from 'publicodes'
import type { Sums } from '../hand-written.ts'
import type { CountedRow } from '../rows.ts'

const NUMBERS = [
  'age',
  'months_since_graduation',
  'months_since_title',
  'intern_months',
  'contract_months',
  'rent_paid',
  'title_on',
  'insured_months',
  'recognised_on',
  'interest_paid',
  'local_percent',
] as const
const FLAGS = ['enrolled', 'owns_home', 'reserve', 'penalty'] as const
const TEXTS = ['education', 'tier', 'title_level', 'platform_level', 'sector'] as const

// publicodes has no underscore in names.
const named = (name: string) => name.replaceAll('_', ' ')
const all = (...conditions: unknown[]) => ({ 'toutes ces conditions': conditions })
const any = (...conditions: unknown[]) => ({ 'une de ces conditions': conditions })
const BIOPHARMA = any("sector = 'tcm'", "sector = 'api'", "sector = 'device'")
const table = (fact: string, values: Record<string, number>, otherwise: number) => ({
  variations: [
    ...Object.entries(values).map(([code, sum]) => ({ si: `${fact} = '${code}'`, alors: sum })),
    { sinon: otherwise },
  ],
})

const RULES: Record<string, unknown> = {
  'sum platform': {
    'applicable si': all(
      "platform level != 'none'",
      'recognised on >= 20220101',
      'recognised on <= 20251231',
      'penalty = non',
      BIOPHARMA,
    ),
    ...table('platform level', { national: 100_000_000, provincial: 30_000_000 }, 20_000_000),
  },
  ratio: table('education', { doctor: 100, master: 70 }, 50),
  'paid months': { valeur: 'intern months', plafond: 6 },
  'sum stipend': {
    'applicable si': all(
      'age >= 16',
      'age <= 35',
      any('enrolled', 'months since graduation <= 24'),
      'intern months >= 1',
      "education != 'other'",
    ),
    valeur: '252000 * ratio / 100 * paid months',
    plafond: 1_000_000,
  },
  'sum rent': {
    'applicable si': all(
      any("tier = 'A'", "tier = 'B'", "tier = 'C'"),
      'contract months >= 12',
      'owns home = non',
      'rent paid > 0',
      'penalty = non',
    ),
    valeur: 'rent paid / 2',
    plafond: 200_000,
  },
  'sum reserve': {
    'applicable si': all('reserve', 'owns home = non', 'contract months >= 12', 'age <= 35'),
    valeur: 150_000,
  },
  'sum title': {
    'applicable si': all(
      "title level != 'none'",
      'title on <= 20260630',
      'months since title <= 12',
      'insured months >= 12',
      BIOPHARMA,
    ),
    ...table('title level', { senior: 500_000, deputy: 300_000 }, 150_000),
  },
  'sum interest': {
    'applicable si': all('interest paid > 0', 'local percent >= 15', 'penalty = non'),
    valeur: 'interest paid / 2',
    plafond: 20_000_000,
  },
}

const SUMS = ['sum platform', 'sum stipend', 'sum rent', 'sum reserve', 'sum title', 'sum interest']

/** The six rules evaluated for one situation; what is missing and the evaluated tree come with each value. */
export function publicodes(): (row: CountedRow) => Sums {
  const facts = Object.fromEntries([...NUMBERS, ...FLAGS, ...TEXTS].map((name) => [named(name), {}]))
  const engine = new Engine({ ...facts, ...RULES } as never, { logger: { log: quiet, warn: quiet, error: quiet } })
  return (row) => {
    const situation: Record<string, unknown> = {}
    for (const name of NUMBERS) situation[named(name)] = row[name]
    for (const name of FLAGS) situation[named(name)] = row[name] ? 'oui' : 'non'
    for (const name of TEXTS) situation[named(name)] = `'${row[name]}'`
    engine.setSituation(situation as never)
    return SUMS.map((name) => Number(engine.evaluate(name).nodeValue ?? 0)) as Sums
  }
}

function quiet(): void {
  // Its warnings about missing units are of no matter here.
}
