import { isoDay, yearOf } from '@xinglin/base'
import { payableOf } from '@xinglin/procedure'
import { z } from 'zod'
import type { Absent } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { takeNumber } from '../../platform/tenancy/number-series.ts'
import { demandNotKeptOut } from '../kept-out.ts'
import { getCase, type LoadedCase } from '../load-case.ts'
import { demandNotInBatch } from '../open-batch.ts'
import { steadsOf } from '../parties.ts'
import { paymentBatch, paymentLine } from '../schema.ts'
import { demandVisible } from '../visibility.ts'

/** Puts approved cases of one unit together for payment. Prepares only: another person approves. */
export const prepareBatch = command({
  name: 'casework/prepare-batch',
  summary: 'Puts approved cases together for payment',
  input: z.object({ caseIds: z.array(z.uuid()).min(1).max(500) }),
  output: z.object({ batchId: z.uuid(), number: z.string(), total: z.number() }),
  access: { officers: 'any' },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    // Locked in one order, so that two officers who choose the same cases wait instead of blocking each other.
    const ids = [...new Set(input.caseIds)].sort()
    const cases: LoadedCase[] = []
    for (const id of ids) {
      await demandVisible(context, id, 'officer')
      cases.push(await getCase(context, id, 'lock'))
    }
    const absent = cases.map((one) => demandPayable(context, one)).find((one) => one !== undefined)
    await demandNotInBatch(context, ids)
    const [first] = cases
    if (cases.some((one) => one.file.unitId !== first?.file.unitId)) {
      throw unprocessable({ zh: '一个批次只能包含同一单位的申请。', en: 'A batch holds the cases of one unit only.' })
    }
    const batchId = newId()
    const total = cases.reduce((sum, one) => sum + (payableOf(one.state)?.sum ?? 0), 0)
    const number = await takeNumber(context, 'batch', yearOf(context.today))
    const tenantId = context.tenant.id
    await context.db.insert(paymentBatch).values({
      tenantId,
      id: batchId,
      number,
      unitId: first?.file.unitId ?? '',
      status: 'prepared',
      total,
      preparedBy: context.actor.accountId,
      preparedFor: absent?.accountId ?? null,
      preparedOn: isoDay(context.today),
    })
    await context.db.insert(paymentLine).values(
      cases.map((one) => ({
        tenantId,
        batchId,
        caseId: one.file.id,
        beneficiaryId: one.file.beneficiaryId,
        approvedSum: payableOf(one.state)?.sum ?? 0,
        milestone: payableOf(one.state)?.milestone ?? null,
      })),
    )
    effects.about(
      { kind: 'payment_batch', id: batchId },
      {
        number,
        lines: cases.length,
        total,
        ...(absent && { onBehalfOf: absent.accountId }),
      },
    )
    return { batchId, number, total }
  },
})

/** The absent colleague at whose desk it waits; undefined where it waits at one's own. Throws where it waits at neither. */
function demandPayable(context: SignedIn, loaded: LoadedCase): Absent | undefined {
  const side = loaded.file.createdBy === context.actor.accountId
  if (!side) demandNotKeptOut(context.actor, loaded)
  const stead = steadsOf(context.actor, loaded).find((one) => one.parties.includes('stage'))
  if (loaded.state.situation === 'payment' && stead) return stead.onBehalfOf
  throw conflict(
    {
      zh: `${loaded.file.number} 不在待发放环节，或不归你办理。`,
      en: `${loaded.file.number} is not waiting for payment, or not at your desk.`,
    },
    `case ${loaded.file.id}: ${loaded.state.situation}`,
  )
}
