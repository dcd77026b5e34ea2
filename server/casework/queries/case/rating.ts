import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../../platform/context.ts'
import { Text } from '../../../platform/text/schema.ts'
import { RATING_LEVELS } from '../../rating-levels.ts'
import { rating } from '../../schema.ts'

/** How the applicant rated the case, and what a call back found. */
export const RatingView = z.object({
  level: z.number(),
  title: Text,
  text: z.string(),
  answer: z.string().nullable(),
  /** Last day of the call back; null where nobody has to call. */
  callBackBy: z.string().nullable(),
})

export async function ratingOf(context: SignedIn, caseId: string): Promise<z.output<typeof RatingView> | null> {
  const [row] = await context.db
    .select({ level: rating.level, text: rating.text, answer: rating.answer, callBackBy: rating.callBackBy })
    .from(rating)
    .where(and(eq(rating.tenantId, context.tenant.id), eq(rating.caseId, caseId)))
  const title = RATING_LEVELS.find((one) => one.level === row?.level)?.title
  return row && title ? { ...row, title } : null
}
