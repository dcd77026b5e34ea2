import { nextStages, type Procedure, picture } from '@xinglin/procedure'
import { z } from 'zod'
import { Text } from '../../../platform/text/schema.ts'
import type { LoadedCase } from '../../load-case.ts'
import { holdersOf } from '../../parties.ts'

/** A stage as the picture of the procedure shows it. */
export const StageView = z.object({
  id: z.string(),
  title: Text,
  place: z.enum(['passed', 'now', 'ahead', 'aside']),
  by: z.array(z.string()),
  within: z.number().nullable(),
  /** Stages it may lead to, the usual one first. */
  next: z.array(z.string()),
})

/** The procedure as a picture, with the case's place in it. An ended case has passed what it went through. */
export const roadOf = ({ procedure, state, file }: LoadedCase) => drawRoad(procedure, file, state)

/** The same of a procedure by itself, for a unit, where no case is given. */
export function drawRoad(
  procedure: Procedure,
  file: Pick<LoadedCase['file'], 'unitId' | 'areaUnitId'>,
  state?: LoadedCase['state'],
): z.output<typeof StageView>[] {
  return picture(procedure, state).nodes.map(({ stage, place }) => ({
    id: stage.id,
    title: stage.title,
    place,
    by: holdersOf(stage, file),
    within: stage.within ?? stage.noticeDays ?? null,
    next: [...nextStages(procedure, stage.id)],
  }))
}
