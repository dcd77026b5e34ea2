import { isoDay } from '@xinglin/base'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/database/index.ts'
import { type caseFile, ledgerEntry } from './schema.ts'

/** Writes one payment: out of the unit's budget, into the beneficiary's account. The two sum to nothing. */
export async function writeLedger(
  context: Context,
  payment: { readonly batchId: string; readonly file: typeof caseFile.$inferSelect; readonly fen: number },
): Promise<void> {
  const { batchId, file, fen } = payment
  const entry = (ledgerAccount: string, amount: number) => ({
    tenantId: context.tenant.id,
    id: newId(),
    batchId,
    caseId: file.id,
    ledgerAccount,
    amount,
    businessDay: isoDay(context.today),
  })
  await context.db
    .insert(ledgerEntry)
    .values([entry(`budget:${file.unitId}`, -fen), entry(`beneficiary:${file.beneficiaryId}`, fen)])
}
