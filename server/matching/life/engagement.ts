import { isoDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { createSubject, getSubject, type Opportunity, recordFacts, type Statement } from '../../registry/index.ts'
import { ENGAGEMENT_OF } from '../index/kinds.ts'
import type { Pairing } from './load.ts'
import type { StepDetail } from './step-detail.ts'

const self = (key: string, value: Statement['value']): Statement => ({ key, value, source: 'self' })

/** The engagement that both sides agreed to, entered once: the benefits of both read this record. Null for a kind by which nobody is engaged. */
export async function makeEngagement(
  context: SignedIn,
  { row, opening, terms }: { readonly row: Pairing; readonly opening: Opportunity; readonly terms: StepDetail },
): Promise<string | null> {
  const kind = ENGAGEMENT_OF[opening.kind]
  if (kind === undefined) return null
  // A team or an organisation that serves is named by its year as commissioner.
  const person = (await getSubject(context, row.personId)).kind === 'person'
  const mentor =
    terms.mentor === undefined ? undefined : await createSubject(context, { kind: 'person', name: terms.mentor })
  const roles = {
    ...(person && { person: row.personId }),
    employer: row.organisationId,
    ...(terms.baseId !== undefined && { base: terms.baseId }),
    ...(mentor !== undefined && { mentor }),
  }
  const id = await createSubject(context, {
    kind: 'engagement',
    name: 'engagement',
    areaCode: opening.areaCode,
    roles,
  })
  await recordFacts(context, { id, kind: 'engagement' }, [
    self('kind', kind),
    self('started_on', terms.startsOn ?? isoDay(context.today)),
    ...(kind === 'employment' ? contractOf(terms) : []),
  ])
  return id
}

/** A job is agreed with its contract: until a day, or open-ended. */
const contractOf = ({ startsOn, endsOn }: StepDetail): readonly Statement[] => [
  self('contract_from', startsOn ?? null),
  self('contract_open_ended', endsOn === undefined),
  ...(endsOn === undefined ? [] : [self('contract_until', endsOn)]),
]

/** The first day as it was in the end, where it is another than agreed. */
export async function startEngagement(
  context: SignedIn,
  row: Pairing,
  startedOn: string | undefined,
  terms: StepDetail,
): Promise<void> {
  if (row.engagementId === null || startedOn === undefined || startedOn === terms.startsOn) return
  await recordFacts(context, { id: row.engagementId, kind: 'engagement' }, [self('started_on', startedOn)])
}

export async function endEngagement(context: SignedIn, row: Pairing, endedOn = isoDay(context.today)): Promise<void> {
  if (row.engagementId === null) return
  await recordFacts(context, { id: row.engagementId, kind: 'engagement' }, [self('ended_on', endedOn)])
}

/** What was agreed does not come about: the facts are taken back, so that nothing rests on them. */
export async function takeBackEngagement(context: SignedIn, row: Pairing): Promise<void> {
  if (row.engagementId === null) return
  const keys = ['kind', 'started_on', 'contract_from', 'contract_until', 'contract_open_ended']
  await recordFacts(
    context,
    { id: row.engagementId, kind: 'engagement' },
    keys.map((key) => self(key, null)),
  )
}
