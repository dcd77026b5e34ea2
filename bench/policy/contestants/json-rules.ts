import { Engine, type RuleProperties } from 'json-rules-engine'
import type { Sums } from '../hand-written.ts'
import type { CountedRow } from '../rows.ts'

type Operator = 'equal' | 'notEqual' | 'in' | 'lessThanInclusive' | 'greaterThanInclusive' | 'greaterThan'
const is = (fact: keyof CountedRow, operator: Operator, value: unknown) => ({ fact, operator, value })
const BIOPHARMA = is('sector', 'in', ['tcm', 'api', 'device'])

const CONDITIONS: RuleProperties['conditions'][] = [
  {
    all: [
      is('platform_level', 'notEqual', 'none'),
      is('recognised_on', 'greaterThanInclusive', 20_220_101),
      is('recognised_on', 'lessThanInclusive', 20_251_231),
      is('penalty', 'equal', false),
      BIOPHARMA,
    ],
  },
  {
    all: [
      is('age', 'greaterThanInclusive', 16),
      is('age', 'lessThanInclusive', 35),
      { any: [is('enrolled', 'equal', true), is('months_since_graduation', 'lessThanInclusive', 24)] },
      is('intern_months', 'greaterThanInclusive', 1),
      is('education', 'notEqual', 'other'),
    ],
  },
  {
    all: [
      is('tier', 'in', ['A', 'B', 'C']),
      is('contract_months', 'greaterThanInclusive', 12),
      is('owns_home', 'equal', false),
      is('rent_paid', 'greaterThan', 0),
      is('penalty', 'equal', false),
    ],
  },
  {
    all: [
      is('reserve', 'equal', true),
      is('owns_home', 'equal', false),
      is('contract_months', 'greaterThanInclusive', 12),
      is('age', 'lessThanInclusive', 35),
    ],
  },
  {
    all: [
      is('title_level', 'notEqual', 'none'),
      is('title_on', 'lessThanInclusive', 20_260_630),
      is('months_since_title', 'lessThanInclusive', 12),
      is('insured_months', 'greaterThanInclusive', 12),
      BIOPHARMA,
    ],
  },
  {
    all: [
      is('interest_paid', 'greaterThan', 0),
      is('local_percent', 'greaterThanInclusive', 15),
      is('penalty', 'equal', false),
    ],
  },
]

/** The engine decides conditions only: the sums stand in JavaScript beside it. */
const AMOUNTS: readonly ((row: CountedRow) => number)[] = [
  (row) =>
    row.platform_level === 'national' ? 100_000_000 : row.platform_level === 'provincial' ? 30_000_000 : 20_000_000,
  (row) => {
    const percent = row.education === 'doctor' ? 100 : row.education === 'master' ? 70 : 50
    return Math.min(((252_000 * percent) / 100) * Math.min(row.intern_months, 6), 1_000_000)
  },
  (row) => Math.min(Math.floor(row.rent_paid / 2), 200_000),
  () => 150_000,
  (row) => (row.title_level === 'senior' ? 500_000 : row.title_level === 'deputy' ? 300_000 : 150_000),
  (row) => Math.min(Math.floor(row.interest_paid / 2), 20_000_000),
]

/** The six rules; its result tells the outcome of every condition. */
export function jsonRules(): (row: CountedRow) => Promise<Sums> {
  const engine = new Engine(CONDITIONS.map((conditions, i) => ({ conditions, event: { type: String(i) } })))
  return async (row) => {
    const { events } = await engine.run({ ...row })
    const sums: Sums = [0, 0, 0, 0, 0, 0]
    for (const { type } of events) sums[Number(type)] = AMOUNTS[Number(type)]?.(row) ?? 0
    return sums
  }
}
