import { ZenEngine } from '@gorules/zen-engine'
import type { Sums } from '../hand-written.ts'
import type { CountedRow } from '../rows.ts'

const BIOPHARMA = 'sector in ["tcm", "api", "device"]'

/** Conditions and sum of each rule in zen's own language. */
const RULES: Record<string, { readonly conditions: readonly string[]; readonly sum: string }> = {
  platform: {
    conditions: [
      'platform_level != "none"',
      'recognised_on >= 20220101',
      'recognised_on <= 20251231',
      'penalty == false',
      BIOPHARMA,
    ],
    sum: '(platform_level == "national" ? 100000000 : platform_level == "provincial" ? 30000000 : 20000000)',
  },
  stipend: {
    conditions: [
      'age >= 16',
      'age <= 35',
      '(enrolled or months_since_graduation <= 24)',
      'intern_months >= 1',
      'education != "other"',
    ],
    sum: 'min([252000 * (education == "doctor" ? 100 : education == "master" ? 70 : 50) / 100 * min([intern_months, 6]), 1000000])',
  },
  rent: {
    conditions: [
      'tier in ["A", "B", "C"]',
      'contract_months >= 12',
      'owns_home == false',
      'rent_paid > 0',
      'penalty == false',
    ],
    sum: 'min([floor(rent_paid / 2), 200000])',
  },
  reserve: {
    conditions: ['reserve', 'owns_home == false', 'contract_months >= 12', 'age <= 35'],
    sum: '150000',
  },
  title: {
    conditions: [
      'title_level != "none"',
      'title_on <= 20260630',
      'months_since_title <= 12',
      'insured_months >= 12',
      BIOPHARMA,
    ],
    sum: '(title_level == "senior" ? 500000 : title_level == "deputy" ? 300000 : 150000)',
  },
  interest: {
    conditions: ['interest_paid > 0', 'local_percent >= 15', 'penalty == false'],
    sum: 'min([floor(interest_paid / 2), 20000000])',
  },
}

export type Zen = (row: CountedRow) => Promise<Sums>

/** The six rules as six expressions in one node: the quickest form, which tells nothing but the sums. */
export function zen(): Zen {
  const expressions = Object.entries(RULES).map(([key, { conditions, sum }]) =>
    expression(key, `${conditions.join(' and ')} ? ${sum} : 0`),
  )
  return decision(expressions, false)
}

/** Each condition an expression of its own, so that the trace tells the outcome of each as an explanation must. */
export function zenTraced(): Zen {
  const expressions = Object.entries(RULES).flatMap(([key, { conditions, sum }]) => {
    const named = conditions.map((condition, i) => expression(`${key}_${i + 1}`, condition))
    const all = named.map(({ key: name }) => `$.${name}`).join(' and ')
    return [...named, expression(key, `${all} ? ${sum} : 0`)]
  })
  return decision(expressions, true)
}

function expression(key: string, value: string) {
  return { id: key, key, value }
}

function decision(expressions: readonly { id: string; key: string; value: string }[], trace: boolean): Zen {
  const graph = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'rules', name: 'rules', type: 'expressionNode', content: { expressions }, position: { x: 1, y: 0 } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  })
  const keys = Object.keys(RULES)
  return async (row) => {
    const { result } = await graph.evaluate(row, { trace })
    return keys.map((key) => Number(result[key])) as Sums
  }
}
