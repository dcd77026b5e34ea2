import { z } from 'zod'
import type { SignedIn } from '../../../platform/context.ts'
import type { LoadedCase } from '../../load-case.ts'
import { ownPlace } from '../../ranking/demand.ts'
import { RANKED } from '../../ranking/place.ts'
import { dayOf, OrderView, PlaceView, viewOrder, viewPlace } from '../../ranking/view.ts'

/** Where a case stands in the order of its budget and where the line is; for its applicant and the office alike. In fen. */
export const RankingView = PlaceView.extend({
  order: OrderView,
  year: z.number(),
  /** What is left of the year's budget to be promised; null while none is set. */
  left: z.number().nullable(),
  /** The last place that the line reaches. */
  line: z.number(),
})

/** Null where the budget is not given by rank, and where the case waits for something else. */
export async function rankingOf(context: SignedIn, loaded: LoadedCase): Promise<z.output<typeof RankingView> | null> {
  if (!RANKED.includes(loaded.state.situation)) return null
  const found = await ownPlace(context, loaded)
  if (!found) return null
  const { order, list, own } = found
  const { left, placed } = list
  return {
    ...viewPlace(order, own, placed.length),
    order: viewOrder(order),
    year: dayOf(context).year,
    left,
    line: placed.findLast((one) => one.within)?.place ?? 0,
  }
}
