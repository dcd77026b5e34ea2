import { parseYuan } from '@xinglin/base'
import type { Context } from '../platform/context.ts'
import type { LoadedCase } from './load-case.ts'
import { findProcedureSchema } from './procedure.ts'

/**
 * The sum a meeting decided for this case (一事一议), in fen, from the record of the stage that decides it; null where no such stage was done.
 * Where a rule computes its sum, nobody asks this.
 */
export async function findDecidedSum(context: Context, { file, actions }: LoadedCase): Promise<number | null> {
  const schema = await findProcedureSchema(context, file)
  const field = schema.stages.flatMap((stage) => stage.record ?? []).find((one) => one.decides === 'sum')
  const value =
    field && actions.findLast((one) => one.detail.record?.[field.id] !== undefined)?.detail.record?.[field.id]
  const fen = value === undefined ? undefined : parseYuan(value)
  return fen?.ok ? fen.value : null
}
