import { and, eq, gte, lte } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import type { Pairing } from '../life/load.ts'
import { hostel, hostelStay } from '../schema.ts'

const NONE = { zh: '这里没有登记床位。', en: 'No beds are entered for this place.' }
const FULL = {
  zh: '这段时间床位已满，请换个日期或换一处。',
  en: 'Every bed is taken in these days. Please choose other days or another place.',
}
const TWICE = { zh: '这段时间已经安排了床位。', en: 'A bed has been given for these days.' }

/**
 * Gives a bed from one day to another. The hostel's row is locked, so that of many who ask at once each finds what is really left.
 * @throws Fault `conflict` when every bed is taken on one of the days, or the person has one then
 */
export async function giveBed(
  context: SignedIn,
  row: Pairing,
  { carrierId, from, until }: { readonly carrierId: string; readonly from: string; readonly until: string },
): Promise<{ readonly stayId: string; readonly bed: number }> {
  const tenantId = context.tenant.id
  const [place] = await context.db
    .select()
    .from(hostel)
    .where(and(eq(hostel.tenantId, tenantId), eq(hostel.carrierId, carrierId)))
    .for('update')
  if (!place) throw unprocessable(NONE, 'carrierId')
  const taken = await context.db
    .select({ bed: hostelStay.bed, personId: hostelStay.personId })
    .from(hostelStay)
    .where(
      and(
        eq(hostelStay.tenantId, tenantId),
        eq(hostelStay.carrierId, carrierId),
        lte(hostelStay.fromDay, until),
        gte(hostelStay.untilDay, from),
      ),
    )
  if (taken.some((one) => one.personId === row.personId)) throw conflict(TWICE)
  const beds = new Set(taken.map((one) => one.bed))
  const bed = Array.from({ length: place.beds }, (_, at) => at + 1).find((one) => !beds.has(one))
  if (bed === undefined) throw conflict(FULL)
  const stayId = newId()
  const stay = { tenantId, id: stayId, carrierId, bed, pairingId: row.id, personId: row.personId }
  await context.db
    .insert(hostelStay)
    .values({ ...stay, fromDay: from, untilDay: until, givenBy: context.actor.accountId })
  return { stayId, bed }
}
