import { isoDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { putSecrets } from '../../platform/secrets/store.ts'
import { nameRows } from '../find/keep-parts.ts'
import { forgetGraphs } from '../graph.ts'
import { projectMany } from '../projection.ts'
import { type FactJson, fact, type ImportKind, namePart, subject, subjectLink } from '../schema.ts'
import type { Judged } from './judge-rows.ts'

/** A row as a subject to be. */
type New = {
  readonly id: string
  readonly name: string
  readonly areaCode: string | null
  readonly facts: ReadonlyMap<string, FactJson>
  readonly links: ReadonlyMap<string, string>
  readonly secrets: ReadonlyMap<string, string>
}

/**
 * Enters rows as subjects with their facts, links, sensitive values and projections: what `createSubject` and `recordFacts` do for one, for many in a few
 * statements. Facts have the source `officer` and are not verified: nobody has seen the papers. Returns the ids in the order of the rows.
 */
export async function enterRows(
  context: SignedIn,
  kind: ImportKind,
  rows: readonly Judged[],
): Promise<readonly string[]> {
  if (rows.length === 0) return []
  const made = rows.map((one) => toNew(kind, one))
  const tenantId = context.tenant.id
  const by = context.actor.accountId
  await context.db
    .insert(subject)
    .values(made.map(({ id, name, areaCode }) => ({ tenantId, id, kind, name, areaCode, createdBy: by })))
  const names = made.flatMap((one) => nameRows(tenantId, { ...one, kind }))
  if (names.length > 0) await context.db.insert(namePart).values(names).onConflictDoNothing()
  const links = made.flatMap(({ id, links }) =>
    [...links].map(([role, targetId]) => ({ tenantId, subjectId: id, role, targetId })),
  )
  if (links.length > 0) await context.db.insert(subjectLink).values(links)
  await enterFacts(context, kind, made)
  await putSecrets(
    context,
    made.flatMap(({ id, secrets }) =>
      [...secrets].map(([key, value]) => ({ place: { subjectKind: kind, subjectId: id, key }, value })),
    ),
  )
  forgetGraphs(context.db)
  await projectMany(
    context,
    kind,
    made.map(({ id, facts, links }) => ({
      id,
      values: new Map([...facts, ...[...links].map(([role, to]): [string, string] => [`${role}_id`, to])]),
    })),
  )
  return made.map((one) => one.id)
}

async function enterFacts(context: SignedIn, kind: ImportKind, made: readonly New[]): Promise<void> {
  const known = context.packs.current(context.tenant.packId).dictionary.kinds.get(kind)?.facts
  const today = isoDay(context.today)
  const rows = made.flatMap(({ id, facts }) =>
    [...facts].map(([key, value]) => ({
      tenantId: context.tenant.id,
      id: newId(),
      subjectId: id,
      key,
      value,
      source: 'officer' as const,
      // A sheet says what is so, not since when.
      validFrom: known?.get(key)?.varies ? today : null,
      recordedBy: context.actor.accountId,
      recordedOn: today,
    })),
  )
  if (rows.length > 0) await context.db.insert(fact).values(rows)
}

/** A judged row as the subject it becomes. */
export function toNew(kind: ImportKind, { row, known }: Judged): New {
  const facts = new Map([...row.facts].filter(([key]) => key !== 'employer_uscc'))
  const secrets = new Map([...row.secrets].filter(([key]) => key !== 'person_id_number'))
  const links = new Map<string, string>()
  if (known.person) links.set('person', known.person)
  if (known.employer) links.set('employer', known.employer)
  const area = facts.get('area')
  // Records are called by their kind, as everywhere.
  const name = kind === 'engagement' ? kind : row.name
  return { id: newId(), name, areaCode: typeof area === 'string' ? area : null, facts, links, secrets }
}
