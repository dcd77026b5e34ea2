import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { type Loaded, loadPairing } from '../life/load.ts'
import { serviceEntry } from '../schema.ts'

const NOT_RUNNING = {
  zh: '企业确认开始服务以后，才能记服务。',
  en: 'Services are recorded once the company has confirmed the start.',
}
const OUTSIDE = {
  zh: '服务日期应在开始服务之后、今天之前（含今天）。',
  en: 'The day lies between the start of the service and today.',
}

/**
 * The engagement of a commissioner that a service belongs to, in the hands of whoever serves.
 * @throws Fault `not_found` for everybody else, `conflict` before it has begun, `unprocessable` for a day outside of it
 */
export async function demandService(context: SignedIn, pairingId: string, onDay: string): Promise<Loaded> {
  const loaded = await loadPairing(context, pairingId)
  const { row, opening, sides, steps, standing } = loaded
  if (opening.kind !== 'commissioner' || !sides.includes('person')) throw notFound(`service of pairing ${pairingId}`)
  if (row.state !== 'running' && row.state !== 'ended') throw conflict(NOT_RUNNING)
  const said = (kind: string) => steps.findLast((one) => one.kind === kind)
  const from = said('start')?.detail.startsOn ?? standing.terms.startsOn ?? row.since
  const ended = said('end')
  const until = ended ? (ended.detail.endedOn ?? ended.onDay) : isoDay(context.today)
  if (onDay < from || onDay > until) throw unprocessable(OUTSIDE, 'onDay')
  return loaded
}

/** A service, locked until the transaction ends. Throws `not_found`. */
export async function lockEntry({ db, tenant }: SignedIn, id: string): Promise<typeof serviceEntry.$inferSelect> {
  const [row] = await db
    .select()
    .from(serviceEntry)
    .where(and(eq(serviceEntry.tenantId, tenant.id), eq(serviceEntry.id, id)))
    .for('update')
  if (!row) throw notFound(`service ${id}`)
  return row
}
