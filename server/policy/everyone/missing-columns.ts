import type { Plan, Snapshot } from '@xinglin/policy'

/** Numbers of the columns that a plan reads and a snapshot does not have: what nobody asked when it was taken. */
export function missingColumns(plan: Plan, snapshot: Snapshot): number[] {
  const found = new Set<number>()
  const seen = new Set<object>()
  const visit = (value: object) => {
    if (seen.has(value)) return
    seen.add(value)
    if ('op' in value && value.op === 'column' && 'column' in value && !snapshot.columns.has(Number(value.column)))
      found.add(Number(value.column))
    for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) visit(part)
  }
  for (const { test, sum } of plan.rules) for (const top of [test, sum]) visit(top)
  return [...found]
}
