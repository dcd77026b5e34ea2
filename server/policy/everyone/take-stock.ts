import { type Day, endOfDay } from '@xinglin/base'
import { type Pack, type PlanNode, Planner, type Rule, type Snapshot, SnapshotBuilder } from '@xinglin/policy'
import type { Context } from '../../platform/context.ts'
import { factsOfMany } from '../../registry/index.ts'
import { type Dimension, dimensionsOf } from './dimensions.ts'

/** The columns of everyone of a kind, with what is needed to plan further rules for them. */
export type Stock = {
  readonly subject: string
  readonly planner: Planner
  readonly snapshot: Snapshot
  /** By row: whose it is. */
  readonly ids: readonly string[]
  /** Whose identities overlaps compare, by path: one for each row. */
  readonly keys: ReadonlyMap<string, readonly (string | undefined)[]>
  readonly dimensions: readonly (Dimension & { readonly node: PlanNode })[]
  readonly day: Day
  readonly takenAt: Date
}

/** Few enough that others get their turn between two portions. */
const PORTION = 400
const NO_ID = '00000000-0000-0000-0000-000000000000'

/** Reads everyone of a kind from the ledger, a portion a transaction, into columns for all rules about that kind. */
export async function takeStock(
  context: Context,
  pack: Pack,
  subject: string,
  rules: readonly Rule[],
  tell: (read: number) => void,
): Promise<Stock> {
  const takenAt = new Date()
  const planner = new Planner({ filedOn: context.today, knownAt: endOfDay(context.today) })
  const plan = planner.plan(rules)
  const dimensions = dimensionsOf(pack, subject).map((one) => ({ ...one, node: planner.fact(one.path, one.type) }))
  const more = [...dimensions.map(({ node }) => node), ...rules.map((rule) => planner.event(rule))]
  const builder = new SnapshotBuilder(planner, plan, more)
  const paths = planner.columns.map(({ path }) => path)
  const lists = [...new Set(planner.columns.map(({ scope }) => scope).filter((scope) => scope !== ''))]
  const keys = [...new Set(paths.map((path) => path.split('.').at(-1) ?? ''))]
  const wanted = { kind: subject, keys, records: lists.map((path) => path.split('.').at(-1) ?? '') }
  const ids: string[] = []
  const whose = new Map(
    rules.flatMap((rule) => rule.keys.map(({ path }) => [path, [] as (string | undefined)[]] as const)),
  )
  const known = new Map<string, string>()
  const shared = new Map()
  for (let after = NO_ID; ; ) {
    const from = after
    const some = await context.apart(
      (db) => factsOfMany(db, context.tenant.id, pack.dictionary, wanted, { after: from, limit: PORTION, shared }),
      { readOnly: true, limit: 120_000 },
    )
    for (const { id, facts } of some) {
      builder.add(facts)
      ids.push(id)
      for (const [path, own] of whose) own.push(once(known, facts.id(path)))
    }
    tell(ids.length)
    const last = some.at(-1)
    if (!last) break
    after = last.id
  }
  return { subject, planner, snapshot: builder.finish(), ids, keys: whose, dimensions, day: context.today, takenAt }
}

/** The same text for the same identity: a company's id is kept once, not for each of those it employs. */
function once(known: Map<string, string>, id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  const there = known.get(id)
  if (there !== undefined) return there
  known.set(id, id)
  return id
}
