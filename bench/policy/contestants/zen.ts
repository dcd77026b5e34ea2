import { ZenEngine } from '@gorules/zen-engine'
import type { Sums } from '../hand-written.ts'
import type { CountedRow } from '../rows.ts'

const BIOPHARMA = 'sector in ["tcm", "api", "device"]'

const EXPRESSIONS: Record<string, string> = {
  platform: `platform_level != "none" and recognised_on >= 20220101 and recognised_on <= 20251231 and penalty == false and ${BIOPHARMA} ? (platform_level == "national" ? 100000000 : platform_level == "provincial" ? 30000000 : 20000000) : 0`,
  stipend:
    'age >= 16 and age <= 35 and (enrolled or months_since_graduation <= 24) and intern_months >= 1 and education != "other" ? min([252000 * (education == "doctor" ? 100 : education == "master" ? 70 : 50) / 100 * min([intern_months, 6]), 1000000]) : 0',
  rent: 'tier in ["A", "B", "C"] and contract_months >= 12 and owns_home == false and rent_paid > 0 and penalty == false ? min([floor(rent_paid / 2), 200000]) : 0',
  reserve: 'reserve and owns_home == false and contract_months >= 12 and age <= 35 ? 150000 : 0',
  title: `title_level != "none" and title_on <= 20260630 and months_since_title <= 12 and insured_months >= 12 and ${BIOPHARMA} ? (title_level == "senior" ? 500000 : title_level == "deputy" ? 300000 : 150000) : 0`,
  interest:
    'interest_paid > 0 and local_percent >= 15 and penalty == false ? min([floor(interest_paid / 2), 20000000]) : 0',
}

/** The six rules as one expression node between input and output, with or without zen-engine's trace. */
export function zen(): (row: CountedRow, trace: boolean) => Promise<Sums> {
  const expressions = Object.entries(EXPRESSIONS).map(([key, value]) => ({ id: key, key, value }))
  const decision = new ZenEngine().createDecision({
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
  const keys = Object.keys(EXPRESSIONS)
  return async (row, trace) => {
    const { result } = await decision.evaluate(row, { trace })
    return keys.map((key) => Number(result[key])) as Sums
  }
}
