import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { getGraph, officerStatements, recordFacts } from '../../registry/index.ts'
import { demandYear } from '../commissioner/load-year.ts'
import { scoreByTable } from '../commissioner/score.ts'
import { countServices } from '../commissioner/services.ts'
import { holderOf, periodOf } from '../commissioner/year.ts'

const BY_TABLE = {
  zh: '得分由评分表算出，不能另填。',
  en: 'The score comes from the table and is not entered by hand.',
}

/**
 * The yearly score of a commissioner: by the pack’s table where it can be computed; where its points are not set, an officer gives it and says what it
 * rests on. The services confirmed until now are recorded with it.
 * @throws Fault `forbidden` for one’s own year or another unit’s facts, `unprocessable` for a score beside the table’s
 */
export const scoreCommissioner = command({
  name: 'matching/score-commissioner',
  summary: 'Gives a commissioner the yearly score and grade',
  input: z.object({
    yearId: z.uuid(),
    /** Points; left out where the table computes them, or where only a grade is given. */
    score: z.int().min(0).max(1000).optional(),
    /** A code of `assessment_grade`. */
    grade: z.string().max(60),
    ground: z.string().trim().min(4).max(300),
  }),
  output: z.object({ yearId: z.string(), score: z.number().nullable() }),
  access: { officers: ['officer'] },
  run: async (anyContext, { yearId, score, grade, ground }, effects) => {
    const context = anyContext as SignedIn
    const year = await demandYear(context, yearId)
    const [holder, period] = [holderOf(year), periodOf(year)]
    if ((await parties(context, yearId, holder)).some((id) => claimsFor(context.actor, id)))
      throw forbidden(`own year ${yearId}`)
    const points = (await scoreByTable(context, yearId, period?.until ?? null))?.points ?? null
    if (points !== null && score !== undefined && score !== points) throw unprocessable(BY_TABLE, 'score')
    const given = points ?? score ?? null
    const counted = holder !== null && period !== null ? await countServices(context, holder, period) : undefined
    await recordFacts(
      context,
      { id: yearId, kind: 'commissioner_year' },
      officerStatements(context, 'commissioner_year', {
        grade,
        score_ground: ground,
        ...(given !== null && { score: given }),
        ...(counted && {
          services_confirmed: counted.services,
          hours_confirmed: Math.floor(counted.minutes / 60),
        }),
      }),
    )
    effects.about({ kind: 'commissioner_year', id: yearId }, { grade, score: given })
    return { yearId, score: given }
  },
})

/** The commissioner, the leader of a team, the company served: whoever acts for one of them scores nobody. */
async function parties(context: SignedIn, yearId: string, holder: string | null): Promise<readonly string[]> {
  const { nodes } = await getGraph(context, yearId)
  const roles = [yearId, ...(holder === null ? [] : [holder])].flatMap((id) => [
    ...(nodes.get(id)?.roles.values() ?? []),
  ])
  return holder === null ? roles : [holder, ...roles]
}
