import { z } from 'zod'
import { Assumption, Citation, Expression } from './schema-common.ts'

const RankKey = z.strictObject({
  by: Expression,
  first: z.enum(['highest', 'lowest', 'earliest', 'latest', 'yes', 'no']),
})
export type RankKeySchema = z.infer<typeof RankKey>

/** That a year's budget is given by rank, and what happens to whoever is beyond it. */
export const Budget = z.strictObject({
  order: z.array(RankKey).min(1, 'say by what they are ranked').max(6, 'at most six keys decide a rank'),
  /** `wait`: until there is money. `next_year`: until there is money of a later year. `decide`: a person says for each. */
  beyond: z.enum(['wait', 'next_year', 'decide']),
  cite: Citation.optional(),
  assumed: Assumption.optional(),
})
export type BudgetSchema = z.infer<typeof Budget>
