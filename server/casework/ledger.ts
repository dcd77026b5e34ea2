import { isoDay } from '@xinglin/base'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/database/index.ts'
import { type caseFile, ledgerEntry } from './schema.ts'

/** Money that moves for a case: out to its beneficiary (positive), or back from there (negative). In fen. */
export type Movement = {
  /** Batch it was paid in; for money that comes back another way, the case itself. */
  readonly batchId: string
  readonly file: typeof caseFile.$inferSelect
  readonly fen: number
}

/** Writes one movement: out of the unit's budget, into the beneficiary's account, or the other way round. The two sum to nothing. */
export async function writeLedger(context: Context, { batchId, file, fen }: Movement): Promise<void> {
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
