import { yearOf } from '@xinglin/base'
import { z } from 'zod'
import type { SignedIn } from '../../../platform/context.ts'
import { budgetState } from '../../budget.ts'
import type { LoadedCase } from '../../load-case.ts'

/** The year's money for the benefit of a case, in fen, as its applicant reads it. `set` is null where no budget was entered. */
export const BudgetView = z.object({
  year: z.number(),
  /** Whether the line is the benefit's own or stands for all of the unit's. */
  of: z.enum(['benefit', 'unit']),
  set: z.number().nullable(),
  spent: z.number(),
  committed: z.number(),
})

/** Null for what gives no money, and once the case has ended. */
export async function budgetOf(
  context: SignedIn,
  { file, state }: LoadedCase,
  gives: string,
): Promise<z.output<typeof BudgetView> | null> {
  if (gives !== 'award' || state.stage === null) return null
  return { year: yearOf(context.today), ...(await budgetState(context, file)) }
}
