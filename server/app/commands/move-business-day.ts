import { isoDay, parseDay } from '@xinglin/base'
import { z } from 'zod'
import { runClocks } from '../../casework/index.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { businessDay } from '../../platform/tenancy/schema.ts'
import { runRegistryDays } from '../../registry/index.ts'

/**
 * Moves the business day of a demonstration or training city forward, and lets happen what a day brings (a notice that has run its
 * time ends). A city that runs for real has no such clock to move.
 */
export const moveBusinessDay = command({
  name: 'platform/move-business-day',
  summary: 'Moves the business day of a demonstration city forward',
  input: z.object({ day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
  output: z.object({ day: z.string(), ended: z.number() }),
  access: { officers: 'any' },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    if (!context.tenant.demonstration) throw forbidden('the business day of a real city follows the calendar')
    const day = parseDay(input.day)
    if (day === undefined || day < context.today) {
      throw unprocessable(
        {
          zh: '业务日期只能往后调，而且要是存在的日期。',
          en: 'The business day moves forward only, to a day that exists.',
        },
        'day',
      )
    }
    await context.db.insert(businessDay).values({
      tenantId: context.tenant.id,
      id: newId(),
      day: isoDay(day),
      setBy: context.actor.accountId,
    })
    const { ended } = await runClocks({ ...context, today: day })
    await runRegistryDays({ ...context, today: day })
    effects.emit('day.moved', { day: input.day })
    effects.about({ kind: 'tenant', id: context.tenant.id }, { day: input.day })
    return { day: isoDay(day), ended }
  },
})
