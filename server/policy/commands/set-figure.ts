import { isoDay, parseDay } from '@xinglin/base'
import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden, notFound, unprocessable } from '../../platform/fault.ts'
import { forgetFigures, loadFigures } from '../figures.ts'
import { libraryOf } from '../library.ts'
import { figureStates } from '../open-figures.ts'
import { currentPack } from '../pack.ts'
import { parameterValue } from '../schema.ts'

const DayText = z.string().refine((text) => parseDay(text) !== undefined)

/**
 * Sets a figure that no published source gives, or confirms one that was not read at a government source: with the document, its day and
 * the first day it holds. Appended, never overwritten; decisions as of an earlier day stay as they were.
 */
export const setFigure = command({
  name: 'policy/set-figure',
  summary: 'Sets or confirms a figure, with its source and first day',
  input: z.object({
    figure: z.string().max(200),
    /** Fen, a count, or hundredths of a percent; null confirms the pack's own figure. */
    value: z.int().min(0).max(1e15).nullable(),
    validFrom: DayText,
    sourceDocument: z.string().trim().min(2).max(300),
    sourceDay: DayText,
    standing: z.enum(['official', 'demonstration']),
  }),
  output: z.object({ id: z.uuid() }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const known = figureStates(libraryOf(pack, await loadFigures(context), context.today)).find(
      (one) => one.address === input.figure,
    )
    if (!known) throw notFound(`figure ${input.figure}`)
    const units = [known.whoSetsUnit, pack.lead].filter((one) => one !== null && one !== undefined)
    if (!units.some((unit) => holds(context.actor, 'officer', unit) || holds(context.actor, 'head', unit))) {
      throw forbidden(`figure ${input.figure} is set by ${units.join(', ')}`)
    }
    const needsValue = known.state === 'unset' || known.state === 'set'
    if (needsValue && input.value === null) {
      throw unprocessable({ zh: '请填写数值。', en: 'Enter the figure.' }, 'value')
    }
    if (input.standing === 'demonstration' && !context.tenant.demonstration) {
      throw unprocessable(
        { zh: '正式环境不能设置演示用的数值。', en: 'A real city cannot hold demonstration figures.' },
        'standing',
      )
    }
    const id = newId()
    await context.db.insert(parameterValue).values({
      tenantId: context.tenant.id,
      id,
      ...input,
      setBy: context.actor.accountId,
      recordedOn: isoDay(context.today),
    })
    forgetFigures(context.db)
    effects.emit('figure.set', { figure: input.figure })
    effects.about(
      { kind: 'figure', id: input.figure },
      { value: input.value, from: input.validFrom, standing: input.standing },
    )
    return { id }
  },
})
