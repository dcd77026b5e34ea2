import { isoDay, yearOf } from '@xinglin/base'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden, unprocessable } from '../../platform/fault.ts'
import { batchUnits } from '../batch-units.ts'
import { demandOpenYear } from '../closed-year.ts'
import { lockPayments } from '../open-batch.ts'
import { paymentBatch, yearClose } from '../schema.ts'
import { yearMoney } from '../year-lines.ts'

/**
 * Closes a year's money (年终结账): what was set aside, paid, carried over and owed is kept as it stands, and nothing is dated into the year
 * afterwards. Only when the year is over, its ledger balances and no batch of it waits: a batch is approved in its year or taken back.
 * @throws Fault `unprocessable` before the year has ended, `conflict` where something is open or it is closed already
 */
export const closeYear = command({
  name: 'casework/close-year',
  summary: 'Closes a year’s money',
  input: z.object({ year: z.int().min(2000).max(2100) }),
  output: z.object({ year: z.number(), carried: z.number(), owed: z.number() }),
  access: { officers: ['head'] },
  run: async (anyContext, { year }, effects) => {
    const context = anyContext as SignedIn
    if ((await batchUnits(context)) !== 'all') throw forbidden(`close year ${year}`)
    if (year >= yearOf(context.today)) {
      throw unprocessable({ zh: `${year} 年还没有结束。`, en: `The year ${year} has not ended.` }, 'year')
    }
    await lockPayments(context)
    await demandOpenYear(context, year)
    await demandNoOpenBatch(context, year)
    const { rows, balance, entries } = await yearMoney(context, year, 'all')
    if (balance !== 0) {
      throw conflict({
        zh: '账目不平，不能结账，请先核对。',
        en: 'The ledger does not balance. Check it before closing.',
      })
    }
    await context.db.insert(yearClose).values({
      tenantId: context.tenant.id,
      year,
      rows,
      entries,
      closedBy: context.actor.accountId,
      closedByName: context.actor.name,
      closedOn: isoDay(context.today),
    })
    const sum = (key: 'committed' | 'owed' | 'spent') => rows.reduce((total, one) => total + one[key], 0)
    const [carried, owed] = [sum('committed'), sum('owed')]
    effects.about({ kind: 'tenant', id: context.tenant.id }, { year, spent: sum('spent'), carried, owed })
    return { year, carried, owed }
  },
})

async function demandNoOpenBatch(context: SignedIn, year: number): Promise<void> {
  const open = await context.db
    .select({ number: paymentBatch.number })
    .from(paymentBatch)
    .where(
      and(
        eq(paymentBatch.tenantId, context.tenant.id),
        eq(paymentBatch.status, 'prepared'),
        sql`extract(year from ${paymentBatch.preparedOn}) <= ${year}`,
      ),
    )
    .limit(5)
  if (open.length === 0) return
  const numbers = open.map((one) => one.number)
  throw conflict({
    zh: `还有待审批的批次：${numbers.join('、')}。先审批或退回，再结账。`,
    en: `Batches still wait: ${numbers.join(', ')}. Approve them or take them back first.`,
  })
}
