import { day, daysInMonth, monthOf, yearOf } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { confirmMonth, findConfirmations, monthsOf } from '../internship/confirm.ts'
import { loadPairing } from '../life/load.ts'

const NO_MONTH = { zh: '这个月不在见习期内。', en: 'The internship did not run in that month.' }
const DAYS = { zh: '出勤天数不对，请核对。', en: 'The number of days cannot be. Please check it.' }
const TWICE = { zh: '这个月你已经确认过了。', en: 'You have confirmed this month already.' }
const OTHER = {
  zh: '对方填的出勤天数与你的不同。请先与对方核对，再由一方按实际天数确认。',
  en: 'The other side stated another number of days. Please agree on it with them first.',
}

/**
 * A month of an internship, confirmed by one side. Both have to say the same number of days; then it counts.
 * @throws Fault `unprocessable` for a month outside the internship or days that cannot be, `conflict` for a second word or another number
 */
export const confirmMonthCommand = command({
  name: 'matching/confirm-month',
  summary: 'Confirms the attendance of a month of an internship',
  input: z.object({ pairingId: z.uuid(), month: z.iso.date(), days: z.int().min(1).max(31) }),
  output: z.object({ state: z.enum(['waiting', 'confirmed']) }),
  access: 'signed_in',
  run: async (anyContext, { pairingId, month, days }, effects) => {
    const context = anyContext as SignedIn
    const loaded = await loadPairing(context, pairingId, 'lock')
    const side = loaded.sides.find((one) => one !== 'desk')
    if (!side || !loaded.training || !monthsOf(loaded, context.today).includes(month))
      throw unprocessable(NO_MONTH, 'month')
    const first = day(month)
    if (days > daysInMonth(yearOf(first), monthOf(first))) throw unprocessable(DAYS, 'days')
    const said = (await findConfirmations(context, pairingId)).filter((one) => one.month === month)
    if (said.some((one) => one.side === side)) throw conflict(TWICE)
    if (said.some((one) => one.days !== days)) throw conflict(OTHER)
    const state = await confirmMonth(context, loaded, { month, side, days })
    effects.about({ kind: 'pairing', id: pairingId }, { month })
    effects.emit('pairing.month', { pairingId, month, state })
    return { state }
  },
})
