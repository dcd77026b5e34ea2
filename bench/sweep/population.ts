import { endOfDay } from '@xinglin/base'
import {
  type Days,
  type Facts,
  type Plan,
  type Planner,
  type Rule,
  type Snapshot,
  SnapshotBuilder,
} from '@xinglin/policy'
import { readPack } from '@xinglin/policy/read'
import { benchPack } from '../policy/pack.ts'
import { type Row, rows, VALID_ON } from '../policy/rows.ts'

export const DAYS: Days = { filedOn: VALID_ON, validOn: VALID_ON, knownAt: endOfDay(VALID_ON) }

/** The six rules in so many shifted copies, in the order of their copies. Throws when the pack is refused. */
export function benchRules(copies: number): Rule[] {
  const read = readPack(benchPack(copies), [])
  if (!read.ok) throw new Error(read.problems.map(({ file, message }) => `${file} ${message}`).join('\n'))
  return [...read.pack.rules.values()]
}

/** Columns of so many rows; `missing` is the share of facts nobody knows. */
export function snapshotOf(planner: Planner, plan: Plan, given: readonly Row[], missing: number): Snapshot {
  const builder = new SnapshotBuilder(planner, plan)
  let state = 7
  const isMissing = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) / 16_777_216 < missing
  }
  let row: Row | undefined
  const facts: Facts = {
    value: (path) => (isMissing() ? undefined : row?.[path.slice('applicant.'.length) as keyof Row]),
    id: () => undefined,
    records: () => undefined,
  }
  for (const one of given) {
    row = one
    builder.add(facts)
  }
  return builder.finish()
}

/** Rows of one seed, made in portions: a million at once is one long pause. */
export function manyRows(count: number): Row[] {
  const all: Row[] = []
  for (let at = 0; at < count; at += 50_000) all.push(...rows(Math.min(50_000, count - at), 20_221_215 + at))
  return all
}
