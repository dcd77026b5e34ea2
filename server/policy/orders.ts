import type { Day } from '@xinglin/base'
import { endOfDay } from '@xinglin/base'
import { type Ranking, type Rule, rankOf, readRanking } from '@xinglin/policy'
import { desc, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { getGraph, subjectFacts } from '../registry/index.ts'
import { figureIndex, ruleOf } from './judge.ts'
import { currentPack } from './pack.ts'
import { benefitOrder } from './schema.ts'

export type OrderSet = typeof benefitOrder.$inferSelect

/** By what the budget of a benefit is given, and who says so: the pack, or an officer with a document. */
export type Order = {
  readonly rule: Rule
  readonly ranking: Ranking
  /** Names the order: a place taken by another one is taken anew. */
  readonly id: string
  readonly set: OrderSet | undefined
}

/** What the city last decided of each benefit's order beyond its notice. */
export async function findOrdersSet(context: Context): Promise<ReadonlyMap<string, OrderSet>> {
  const rows = await context.db
    .selectDistinctOn([benefitOrder.benefit])
    .from(benefitOrder)
    .where(eq(benefitOrder.tenantId, context.tenant.id))
    .orderBy(benefitOrder.benefit, desc(benefitOrder.id))
  return new Map(rows.map((row) => [row.benefit, row]))
}

/** Every benefit whose budget is given by rank now. One order for all its cases, whatever pack they were filed under: they share one line. */
export async function findOrders(context: Context): Promise<ReadonlyMap<string, Order>> {
  const pack = currentPack(context)
  const set = await findOrdersSet(context)
  const found = new Map<string, Order>()
  for (const rule of pack.rules.values()) {
    const own = set.get(rule.id)
    const ranking = own?.budget ? readSet(context, rule, own) : rule.ranking
    if (ranking)
      found.set(rule.id, {
        rule,
        ranking,
        id: own?.budget ? own.id : pack.context.hash,
        set: own?.budget ? own : undefined,
      })
  }
  return found
}

/** The order of one benefit; undefined where its budget is not given by rank. */
export const findOrder = async (context: Context, benefit: string): Promise<Order | undefined> =>
  (await findOrders(context)).get(benefit)

const NO_KEYS: Ranking = { keys: [], slots: [], beyond: 'decide', ground: undefined, assumed: undefined }
const read = new WeakMap<Rule, Map<string, Ranking>>()

/** What a later pack no longer can be asked leaves the day of filing: the line itself does not fall with its order. */
function readSet(context: Context, rule: Rule, { id, budget }: OrderSet): Ranking | undefined {
  if (!budget) return undefined
  const known = read.get(rule) ?? new Map<string, Ranking>()
  read.set(rule, known)
  const there = known.get(id)
  if (there) return there
  const answer = readRanking(currentPack(context), rule, budget)
  const ranking = answer.ok ? answer.ranking : { ...NO_KEYS, beyond: budget.beyond }
  known.set(id, ranking)
  return ranking
}

/** What a subject has for each key of an order, on what is known of it now; see `rankOf`. */
export async function rankSubject(
  context: Context,
  { rule, ranking }: Order,
  subjectId: string,
  filedOn: Day,
): Promise<readonly (number | null)[]> {
  const pack = currentPack(context)
  const facts = subjectFacts(await getGraph(context, subjectId), pack.dictionary)
  const days = { filedOn, knownAt: endOfDay(context.today) }
  return rankOf(ruleOf(pack, rule.id), ranking, facts, days, await figureIndex(context))
}
