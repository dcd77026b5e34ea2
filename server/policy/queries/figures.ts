import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { loadFigures } from '../figures.ts'
import { libraryOf } from '../library.ts'
import { type FigureState, figureStates } from '../open-figures.ts'
import { currentPack } from '../pack.ts'

export const FigureView = z.object({
  address: z.string(),
  title: Text,
  rule: z.string().nullable(),
  state: z.enum(['unset', 'unconfirmed', 'set', 'confirmed']),
  why: Text.nullable(),
  whoSets: Text.nullable(),
  unit: z.enum(['fen', 'count', 'percent_hundredths']).nullable(),
  history: z.array(
    z.object({
      value: z.number().nullable(),
      from: z.string(),
      sourceDocument: z.string(),
      sourceDay: z.string(),
      standing: z.enum(['official', 'demonstration']),
      recordedOn: z.string(),
      setBy: z.string(),
    }),
  ),
  /** Whether this officer may set it. */
  maySet: z.boolean(),
})

/** A figure's state as the desk shows it to this officer. */
export function viewFigure(
  context: SignedIn,
  lead: string | undefined,
  figure: FigureState,
): z.output<typeof FigureView> {
  const { whoSetsUnit, history, ...rest } = figure
  const units = [whoSetsUnit ?? undefined, lead]
  return {
    ...rest,
    maySet: units.some(
      (unit) => unit !== undefined && (holds(context.actor, 'officer', unit) || holds(context.actor, 'head', unit)),
    ),
    history: history.map((one) => ({
      value: one.value,
      from: one.validFrom,
      sourceDocument: one.sourceDocument,
      sourceDay: one.sourceDay,
      standing: one.standing,
      recordedOn: one.recordedOn,
      setBy: one.setByName,
    })),
  }
}

/** Every figure that is open, weak, or was set by an officer. */
export const figures = query({
  name: 'policy/figures',
  summary: 'Figures that are unset, to be confirmed, or set by officers',
  input: z.object({}),
  output: z.object({ rows: z.array(FigureView) }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const states = figureStates(libraryOf(pack, await loadFigures(context), context.today))
    return { rows: states.map((one) => viewFigure(context, pack.lead, one)) }
  },
})
