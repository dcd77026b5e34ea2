import type { Context } from '../../platform/context.ts'
import { open, seal } from '../../platform/secrets/cipher.ts'
import type { ReadCell } from '../../platform/sheets/index.ts'

/** The cells of a row by column id, and which of them came as something that is not taken. */
export type RowCells = {
  readonly values: Readonly<Record<string, string>>
  readonly odd: Readonly<Record<string, ReadCell['kind']>>
}

const bound = (tenantId: string, batchId: string, line: number) => `${tenantId}|import_row|${batchId}|${line}`

/** Seals a row whole for its place: moved to another line it does not open. */
export const sealCells = (context: Context, batchId: string, line: number, cells: RowCells): Buffer =>
  seal(context.keys.data, JSON.stringify(cells), bound(context.tenant.id, batchId, line))

/** The cells of a row; empty where the stored bytes were tampered with: then everything required is missing. */
export function openCells(context: Context, batchId: string, line: number, sealed: Buffer): RowCells {
  const text = open(context.keys.data, sealed, bound(context.tenant.id, batchId, line))
  return text === undefined ? { values: {}, odd: {} } : (JSON.parse(text) as RowCells)
}
