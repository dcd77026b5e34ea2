import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { giveBed } from '../internship/give-bed.ts'
import { loadPairing } from '../life/load.ts'
import { HOUSED } from '../life/steps.ts'
import { DESK_ROLES } from '../sides.ts'

const ORDER = { zh: '退房日期不能早于入住日期。', en: 'The last day cannot be before the first.' }
const NOT_NOW = { zh: '约定见习后才能安排床位。', en: 'A bed is given once the internship is agreed.' }

/** An officer gives somebody on an internship a bed of a hostel. */
export const giveBedCommand = command({
  name: 'matching/give-bed',
  summary: 'Gives a bed to somebody on an internship',
  input: z.object({ pairingId: z.uuid(), carrierId: z.uuid(), from: z.iso.date(), until: z.iso.date() }),
  output: z.object({ stayId: z.string(), bed: z.number() }),
  access: { officers: DESK_ROLES },
  run: async (anyContext, { pairingId, ...days }, effects) => {
    const context = anyContext as SignedIn
    const { row, sides, training } = await loadPairing(context, pairingId)
    if (!sides.includes('desk')) throw notFound(`pairing ${pairingId}`)
    if (days.until < days.from) throw unprocessable(ORDER, 'until')
    if (!training || !HOUSED.includes(row.state)) throw conflict(NOT_NOW)
    const given = await giveBed(context, row, days)
    effects.about({ kind: 'pairing', id: pairingId }, { bed: given.bed })
    effects.emit('pairing.bed', { pairingId, stayId: given.stayId })
    return given
  },
})
