import type { Context } from '../../platform/context.ts'
import { open, seal } from '../../platform/secrets/cipher.ts'

/** What was typed, by column. */
export type HireCells = Readonly<Record<string, string>>

const bound = (tenantId: string, reportId: string) => `${tenantId}|hire_report|${reportId}`

/** Seals a report for its row: moved to another it does not open. */
export const sealHire = (context: Context, reportId: string, cells: HireCells): Buffer =>
  seal(context.keys.data, JSON.stringify(cells), bound(context.tenant.id, reportId))

/** What was typed; nothing where the stored bytes were tampered with: then everything required is missing. */
export function openHire(
  context: Context,
  { id, sealed }: { readonly id: string; readonly sealed: Buffer },
): HireCells {
  const text = open(context.keys.data, sealed, bound(context.tenant.id, id))
  return text === undefined ? {} : (JSON.parse(text) as HireCells)
}
