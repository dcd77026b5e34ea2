import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { consentOf, getSubject, recordProfileView } from '../../registry/index.ts'
import { holderName } from '../commissioner/holder.ts'
import { kindTitle } from '../index/kinds.ts'
import type { Loaded, Pairing } from './load.ts'
import { type Side, type StepKind, stateTitle, stepsOf, stepTitle } from './steps.ts'

export const SummaryView = z.object({
  id: z.string(),
  side: z.enum(['person', 'company', 'desk']),
  opportunityId: z.string(),
  title: z.string(),
  kind: Text,
  organisation: z.string(),
  /** The person's name for whoever may know it, else a number that stands for them. */
  person: z.string(),
  named: z.boolean(),
  state: z.string(),
  stateTitle: Text,
  since: z.string(),
  version: z.number(),
})

/** What stands for a person whose name is not to be seen: the same in every list of this city. */
export const numberOf = (personId: string): string => personId.slice(-6).toUpperCase()

/** From these on the employer has to know whom it is about, whatever becomes of the consent. */
const BOUND: readonly string[] = ['agreed', 'running', 'contract_offered', 'kept_on', 'ended']

/** The person of a pairing as a side sees them: with the name only where the person lets this employer see it. Noted for the person. */
export async function personFor(
  context: SignedIn,
  row: Pairing,
  side: Side,
  noted = false,
): Promise<{ readonly person: string; readonly named: boolean }> {
  const { personId, organisationId, opportunityId } = row
  const { kind } = await getSubject(context, personId)
  // Only people have to consent to be named.
  if (kind !== 'person') return { person: (await holderName(context, personId)).name, named: true }
  const may =
    side === 'person' || BOUND.includes(row.state) || (await consentOf(context, personId, 'be_shown', organisationId))
  if (!may) return { person: numberOf(personId), named: false }
  if (noted && side !== 'person') {
    const seenFor = side === 'company' ? organisationId : null
    await recordProfileView(context, { personId, organisationId: seenFor, opportunityId, how: 'named' })
  }
  return { person: (await getSubject(context, personId)).name, named: true }
}

/** A pairing in a line. */
export async function summaryOf(
  context: SignedIn,
  { row, opening }: Pick<Loaded, 'row' | 'opening'>,
  side: Side,
  noted = false,
): Promise<z.input<typeof SummaryView>> {
  return {
    id: row.id,
    side,
    opportunityId: row.opportunityId,
    title: opening.title,
    kind: kindTitle(opening.kind),
    organisation: opening.organisation,
    ...(await personFor(context, row, side, noted)),
    state: row.state,
    stateTitle: stateTitle(row.state, opening.kind),
    since: row.since,
    version: row.version,
  }
}

/** Steps open to these sides now, with the verb of each. */
export function openSteps({
  row,
  sides,
  opening,
  followed,
}: Loaded): { kind: StepKind; title: { zh: string; en: string } }[] {
  const kinds = new Set(sides.flatMap((side) => stepsOf(row.state, side, followed)))
  return [...kinds].map((kind) => ({ kind, title: stepTitle(kind, opening.kind) }))
}

/** Steps of the past as a side may see them: what only weighed a person up is not theirs to see. */
export const seenSteps = ({ steps }: Loaded, side: Side) =>
  side === 'person' ? steps.filter(({ kind }) => kind !== 'propose') : steps
