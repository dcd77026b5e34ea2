import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden } from '../../platform/fault.ts'
import { consentToBeShown, getSubject } from '../../registry/index.ts'
import { pairing, pairingStep } from '../schema.ts'
import { foldSteps } from './fold.ts'
import { follows } from './follows.ts'
import { type Loaded, loadPairing } from './load.ts'
import type { StepDetail } from './step-detail.ts'
import { mayTake, type Side, STEPS, type StepKind } from './steps.ts'

const MOVED = {
  zh: '这项对接刚刚有了新进展，请看过再办。',
  en: 'Something has just happened here. Please look again before you go on.',
}
const NOT_NOW = { zh: '现在不能办这一步。', en: 'This step cannot be taken now.' }

/**
 * Takes one step of a pairing for a side that may, on the version the actor saw; what must follow from it happens in the same transaction.
 * @throws Fault `conflict` when it moved meanwhile, the step is not to be taken now, or no place is left; `forbidden` for another side
 */
export async function takeStep(
  context: SignedIn,
  id: string,
  given: { readonly version: number; readonly kind: StepKind; readonly text: string; readonly detail: StepDetail },
): Promise<Loaded & { readonly side: Side }> {
  const before = await loadPairing(context, id, 'lock', given.kind === 'apply')
  const { kind, version, text, detail } = given
  const by: readonly Side[] = STEPS[kind].by
  const able = before.sides.filter((side) => by.includes(side))
  if (able.length === 0) throw forbidden(`${kind} of pairing ${id}`)
  if (version !== before.row.version) throw conflict(MOVED)
  const side = able.find((one) => mayTake(kind, before.row.state, one, before.followed))
  if (side === undefined) throw conflict(NOT_NOW)
  const step = { kind, side, detail }
  const standing = foldSteps([...before.steps, step])
  if (!standing) throw conflict(NOT_NOW)
  const tenantId = context.tenant.id
  const onDay = isoDay(context.today)
  await context.db.insert(pairingStep).values({
    tenantId,
    pairingId: id,
    sequence: standing.version,
    ...step,
    by: context.actor.accountId,
    text,
    onDay,
  })
  // The name is shown to this employer from here on, because the person says so.
  if ((kind === 'accept' || kind === 'apply') && (await getSubject(context, before.row.personId)).kind === 'person')
    await consentToBeShown(context, before.row.personId, before.row.organisationId)
  const more = await follows(context, before, standing, step)
  await context.db
    .update(pairing)
    .set({ state: standing.state, version: standing.version, shown: standing.shown, since: onDay, ...more })
    .where(and(eq(pairing.tenantId, tenantId), eq(pairing.id, id)))
  return { ...before, standing, row: { ...before.row, ...more, state: standing.state }, side }
}
