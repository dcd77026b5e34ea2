import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { findOrders } from '../../policy/index.ts'
import { subject } from '../../registry/index.ts'
import { batchUnits } from '../batch-units.ts'
import { budgetState } from '../budget.ts'
import { caseLabels } from '../labels.ts'
import { rankedList } from '../ranking/list.ts'
import { dayOf, OrderView, PlaceView, viewOrder, viewPlace } from '../ranking/view.ts'
import { budgetPlace, caseFile } from '../schema.ts'

const Row = PlaceView.extend({
  caseId: z.uuid(),
  number: z.string(),
  beneficiary: z.string(),
  /** What it would be approved for; null while nothing can be approved. In fen. */
  need: z.number().nullable(),
  /** What it and everybody before it come to, in fen. */
  upTo: z.number(),
  filedOn: z.string(),
})

/** Who waits for a budget that is given by rank, in their order, with the line. Of the officer's units; all for whoever approves payments. */
export const ranking = query({
  name: 'casework/ranking',
  summary: 'Who waits for a budget that is given by rank, in order, with the line',
  input: z.object({ benefit: z.string().max(100).optional(), unit: z.string().max(60).optional() }),
  output: z.object({
    year: z.number(),
    day: z.string(),
    /** The lists there are: of which benefit, of which unit, and how many wait. */
    lists: z.array(z.object({ benefit: z.string(), title: Text, unitId: z.string(), unit: Text })),
    list: z
      .object({
        benefit: z.string(),
        title: Text,
        unitId: z.string(),
        unit: Text,
        order: OrderView,
        left: z.number().nullable(),
        set: z.number().nullable(),
        spent: z.number(),
        committed: z.number(),
        rows: z.array(Row),
      })
      .nullable(),
  }),
  access: { officers: 'any' },
  run: async (anyContext, input) => {
    const context = anyContext as SignedIn
    const { db, tenant } = context
    const units = await batchUnits(context)
    const labels = caseLabels(context)
    const orders = await findOrders(context)
    const waiting = await db
      .selectDistinct({ benefit: budgetPlace.benefit, unitId: budgetPlace.unitId })
      .from(budgetPlace)
      .where(
        and(eq(budgetPlace.tenantId, tenant.id), units === 'all' ? undefined : inArray(budgetPlace.unitId, [...units])),
      )
    const lists = waiting
      .filter(({ benefit }) => orders.has(benefit))
      .sort((a, b) => `${a.benefit}|${a.unitId}`.localeCompare(`${b.benefit}|${b.unitId}`))
      .map((one) => ({ ...one, title: labels.benefit(one.benefit), unit: labels.unit(one.unitId) }))
    const chosen = lists.find(
      (one) => (input.benefit ?? one.benefit) === one.benefit && (input.unit ?? one.unitId) === one.unitId,
    )
    if (!chosen && input.unit !== undefined) throw notFound(`ranking of ${input.benefit} at ${input.unit}`)
    const order = chosen && orders.get(chosen.benefit)
    if (!chosen || !order) return { ...dayOf(context), lists, list: null }
    const { left, placed } = await rankedList(context, order, chosen)
    const names = await db
      .select({ caseId: caseFile.id, number: caseFile.number, beneficiary: subject.name })
      .from(budgetPlace)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, budgetPlace.tenantId), eq(caseFile.id, budgetPlace.caseId)))
      .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.beneficiaryId)))
      .where(
        and(
          eq(budgetPlace.tenantId, tenant.id),
          eq(budgetPlace.benefit, chosen.benefit),
          eq(budgetPlace.unitId, chosen.unitId),
        ),
      )
    const byCase = new Map(names.map((one) => [one.caseId, one]))
    const { set, spent, committed } = await budgetState(context, chosen)
    const rows = placed.map((one) => ({
      ...viewPlace(order, one, placed.length),
      caseId: one.caseId,
      number: byCase.get(one.caseId)?.number ?? '',
      beneficiary: byCase.get(one.caseId)?.beneficiary ?? '',
      need: one.need,
      upTo: one.upTo,
      filedOn: one.filedOn,
    }))
    return { ...dayOf(context), lists, list: { ...chosen, order: viewOrder(order), left, set, spent, committed, rows } }
  },
})
