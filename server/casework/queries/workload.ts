import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { Waiting, waitingAtDesks, waitingInUnit, waitingWithPeople } from '../workload/waiting.ts'
import { Week, weeksOf } from '../workload/weeks.ts'

const WEEKS = 12

/**
 * How a unit gets on: what waits at its desks and with its people, and what came in and was decided week by week. Counted from the cases, as far as
 * the officer sees them; nothing is kept or estimated.
 */
export const workload = query({
  name: 'casework/workload',
  summary: 'What waits in a unit, and what came in and was decided each week',
  input: z.object({ unit: z.string().max(60).optional() }),
  output: z.object({
    unit: z.object({ id: z.string(), title: Text }),
    units: z.array(z.object({ id: z.string(), title: Text })),
    /** Of the whole unit, each case once. */
    total: Waiting.omit({ id: true, name: true }),
    desks: z.array(Waiting),
    people: z.array(Waiting),
    weeks: z.array(Week),
    today: z.string(),
  }),
  access: { officers: 'any' },
  run: async (anyContext, input) => {
    const context = anyContext as SignedIn
    const pack = context.packs.current(context.tenant.packId)
    const own = new Set(context.actor.offices.map((one) => one.unitId))
    const leads = pack.lead !== undefined && own.has(pack.lead)
    const units = [...pack.units.values()]
      .filter((one) => one.kind !== 'group' && (leads || own.has(one.id)))
      .map(({ id, title }) => ({ id, title }))
    const mine = units.find((one) => own.has(one.id)) ?? { id: '', title: { zh: '', en: '' } }
    // A unit that is not offered is not shown: the figures of others are theirs.
    const unit = units.find((one) => one.id === input.unit) ?? mine
    return {
      unit,
      units,
      total: await waitingInUnit(context, unit.id),
      desks: await waitingAtDesks(context, unit.id),
      people: await waitingWithPeople(context, unit.id),
      weeks: await weeksOf(context, unit.id, WEEKS),
      today: isoDay(context.today),
    }
  },
})
