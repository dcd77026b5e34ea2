import { day } from '@xinglin/base'
import type { OfficerFigure } from '@xinglin/policy'
import { asc, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { perTransaction } from '../platform/database/index.ts'
import { account } from '../platform/identity/schema.ts'
import { parameterValue } from './schema.ts'

/** A figure an officer set, with who answers for it. */
export type SetFigure = typeof parameterValue.$inferSelect & { readonly setByName: string }

/** Every figure officers of this tenant set or confirmed, oldest first. */
export const loadFigures = (context: Context): Promise<readonly SetFigure[]> =>
  figures.read(context.db, context.tenant.id, () => readFigures(context))

const figures = perTransaction<readonly SetFigure[]>()

/** A figure was set: what is asked next in the transaction reads it. */
export const forgetFigures = figures.forget

async function readFigures(context: Context): Promise<readonly SetFigure[]> {
  const rows = await context.db
    .select({ row: parameterValue, setByName: account.name })
    .from(parameterValue)
    .leftJoin(account, eq(account.id, parameterValue.setBy))
    .where(eq(parameterValue.tenantId, context.tenant.id))
    .orderBy(asc(parameterValue.at), asc(parameterValue.id))
  return rows.map(({ row, setByName }) => ({ ...row, setByName: setByName ?? '' }))
}

/** Ends the source of a figure that was set to show how it works, wherever the source is shown. */
export const DEMONSTRATION_MARK = '（演示）'

/**
 * The same as the engine takes them. Known from the business day on which they were recorded; of two recorded on one day, the later
 * row (they come oldest first) is the later moment: a correction made the same day holds.
 */
export function toOfficerFigures(rows: readonly SetFigure[]): OfficerFigure[] {
  return rows.map((row, order) => ({
    address: row.figure,
    ...(row.value !== null && { value: row.value }),
    from: day(row.validFrom),
    source: `${row.sourceDocument}，${row.sourceDay}${row.standing === 'demonstration' ? DEMONSTRATION_MARK : ''}`,
    recordedAt: startOfRecording(row.recordedOn) + order,
  }))
}

/** The first moment of the business day: what is recorded today is known today. */
function startOfRecording(recordedOn: string): number {
  return Date.parse(`${recordedOn}T00:00:00+08:00`)
}
