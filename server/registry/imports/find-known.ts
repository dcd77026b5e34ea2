import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { blindIndex } from '../../platform/secrets/cipher.ts'
import { secretValue } from '../../platform/secrets/schema.ts'
import { ownWord } from '../duplicates/own-word.ts'
import { whoIs } from '../duplicates/who-is.ts'
import { projectionTable } from '../projection-columns.ts'
import { type CellFault, type ImportKind, subject } from '../schema.ts'
import type { CheckedRow } from './check-row.ts'

/** What the registry says of a row: the same is there already, whom it is about, what does not agree. */
export type Known = {
  readonly same?: string
  readonly person?: string
  readonly employer?: string
  readonly faults: readonly CellFault[]
}

const NO_PERSON = {
  zh: '人才库里没有这个证件号码的人，请先登记本人。',
  en: 'Nobody with this number is registered yet.',
}
const OTHER_NAME = { zh: '姓名与登记的不一致，请核对。', en: 'The name on record for this number is another one.' }
const NO_EMPLOYER = {
  zh: '没有这个信用代码的单位，请先登记单位。',
  en: 'No organisation with this code is registered yet.',
}

/** Looks rows up in the registry, all of them in a few questions. Answers in the order of the rows. */
export async function findKnown(
  context: Context,
  kind: ImportKind,
  rows: readonly CheckedRow[],
): Promise<readonly Known[]> {
  if (kind === 'person') {
    const people = await findPeople(
      context,
      rows.flatMap((row) => row.key ?? []),
    )
    return rows.map((row) => same(people.get(row.key ?? '')?.id))
  }
  if (kind === 'organisation') {
    const found = await findOrganisations(context, codesOf(rows, 'uscc'))
    return rows.map((row) => same(found.get(String(row.facts.get('uscc')))))
  }
  return findEngagements(context, rows)
}

const same = (id: string | undefined): Known => ({ ...(id !== undefined && { same: id }), faults: [] })
const codesOf = (rows: readonly CheckedRow[], column: string) =>
  rows.flatMap((row) => row.facts.get(column) ?? []).map(String)

async function findPeople(context: Context, indexes: readonly string[]) {
  if (indexes.length === 0) return new Map<string, { id: string; name: string }>()
  const kept = await context.db
    .select({ id: secretValue.subjectId, index: secretValue.blindIndex })
    .from(secretValue)
    .where(
      and(
        eq(secretValue.tenantId, context.tenant.id),
        eq(secretValue.key, 'id_number'),
        inArray(secretValue.blindIndex, [...indexes]),
        eq(secretValue.subjectKind, 'person'),
      ),
    )
  const now = await whoIs(
    context,
    kept.map((one) => one.id),
  )
  const ids = [...now.values()]
  const people = await context.db
    .select({ id: subject.id, name: subject.name })
    .from(subject)
    .where(and(eq(subject.tenantId, context.tenant.id), inArray(subject.id, ids), isNull(subject.endedOn)))
  const named = new Map(people.map((one) => [one.id, one]))
  const own = await ownWord(context, ids)
  const last = (id: string) => Number(!own.has(now.get(id) ?? id))
  // The last of one number counts: an office's entry before what an account says of itself.
  return new Map(
    [...kept]
      .sort((a, b) => last(a.id) - last(b.id))
      .flatMap(({ id, index }): [string, { id: string; name: string }][] => {
        const one = named.get(now.get(id) ?? id)
        return one ? [[index, one]] : []
      }),
  )
}

async function findOrganisations(context: Context, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map()
  const facts = sql.identifier(projectionTable('organisation'))
  const { rows } = await context.db.execute<{ subject_id: string; uscc: string }>(
    sql`select subject_id, uscc from ${facts} where tenant_id = ${context.tenant.id} and uscc in ${[...codes]}`,
  )
  return new Map(rows.map((row) => [row.uscc, row.subject_id]))
}

async function findEngagements(context: Context, rows: readonly CheckedRow[]): Promise<readonly Known[]> {
  const indexOf = (row: CheckedRow) => {
    const number = row.secrets.get('person_id_number')
    return number === undefined ? '' : blindIndex(context.keys.index, 'id_number', number)
  }
  const people = await findPeople(context, rows.map(indexOf).filter(Boolean))
  const employers = await findOrganisations(context, codesOf(rows, 'employer_uscc'))
  const there = await engagementsOf(
    context,
    [...people.values()].map((one) => one.id),
  )
  return rows.map((row) => {
    const person = people.get(indexOf(row))
    const employer = employers.get(String(row.facts.get('employer_uscc')))
    const faults: CellFault[] = []
    if (row.secrets.has('person_id_number')) {
      if (!person) faults.push({ column: 'person_id_number', say: NO_PERSON })
      else if (row.name !== '' && person.name !== row.name) faults.push({ column: 'person_name', say: OTHER_NAME })
    }
    if (row.facts.has('employer_uscc') && !employer) faults.push({ column: 'employer_uscc', say: NO_EMPLOYER })
    const place = [person?.id, employer, row.facts.get('kind'), row.facts.get('started_on')].join('|')
    return { ...same(there.get(place)), ...(person && { person: person.id }), ...(employer && { employer }), faults }
  })
}

async function engagementsOf(context: Context, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map()
  const table = sql.identifier(projectionTable('engagement'))
  const { rows } = await context.db.execute<{ id: string; place: string }>(
    sql`select subject_id as id, concat_ws('|', person_id, employer_id, kind, started_on) as place from ${table}
        where tenant_id = ${context.tenant.id} and person_id in ${[...personIds]}`,
  )
  return new Map(rows.map((row) => [row.place, row.id]))
}
