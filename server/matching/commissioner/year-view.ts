import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { countServices } from './services.ts'
import { type CommissionerYear, holderOf, periodOf } from './year.ts'

export const YearView = z.object({
  id: z.string(),
  level: Text.nullable(),
  /** First and last day; null where the day of recognition is not known. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  services: z.number(),
  minutes: z.number(),
  agreement: z.boolean().nullable(),
  gradeCode: z.string().nullable(),
  grade: Text.nullable(),
  score: z.number().nullable(),
  ground: z.string().nullable(),
})

/** A year of service as it is shown: what companies confirmed in it, and its score. */
export async function yearView(context: Context, year: CommissionerYear): Promise<z.input<typeof YearView>> {
  const { codes } = context.packs.current(context.tenant.packId).dictionary
  const named = (list: string, code: string | null) => (code === null ? null : (codes.get(list)?.get(code) ?? null))
  const [holder, period] = [holderOf(year), periodOf(year)]
  const counted =
    holder !== null && period !== null ? await countServices(context, holder, period) : { services: 0, minutes: 0 }
  return {
    id: year.subjectId,
    level: named('recognition_level', year.level),
    from: period?.from ?? null,
    until: period?.until ?? null,
    ...counted,
    agreement: year.agreementSigned,
    gradeCode: year.grade,
    grade: named('assessment_grade', year.grade),
    score: year.score,
    ground: year.scoreGround,
  }
}
