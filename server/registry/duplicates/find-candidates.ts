import type { Localised } from '@xinglin/base'
import { type SQL, sql } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { projectionTable } from '../projection-columns.ts'
import { similarity } from './similar-names.ts'

/** Two entries that may be one, and what speaks for it. */
export type Candidate = {
  readonly kind: string
  readonly first: string
  readonly second: string
  readonly why: readonly Localised[]
}

/** Entries that share one thing are compared two by two; more of them than this are no sign of anything. */
const MOST_ALIKE = 6
/** Candidates of one way that are looked at. */
const AT_ONCE = 500
/** Codes that differ in one place are a sign only where the names agree so far. */
const ALIKE = 0.5

type Way = {
  readonly kind: 'person' | 'organisation'
  readonly why: Localised
  /** The fact it goes by, where the city's dictionary need not have it. */
  readonly fact?: string
  /** Rows of `(shared text, id uuid)`: what an entry is compared by. */
  readonly by: (tenantId: string) => SQL
  /** Whether two names that share it can be one; where it is not asked any two can. */
  readonly names?: (one: string, two: string) => boolean
}

const secret = (key: string, value: SQL) => (tenantId: string) =>
  sql`select ${value} as shared, subject_id::uuid as id from secret_value
      where tenant_id = ${tenantId} and subject_kind = 'person' and key = ${key} and blind_index <> 'withdrawn'`
const projected = (kind: string, value: SQL, from = sql``) => {
  const table = sql.identifier(projectionTable(kind))
  return (tenantId: string) =>
    sql`select ${value} as shared, subject_id as id from ${table} ${from} where tenant_id = ${tenantId}`
}
const sameName = (one: string, two: string) => one === two
const alike = (one: string, two: string) => similarity(one, two) >= ALIKE

/** How two entries come to be alike, the surest first. Numbers of documents and phones are compared by their keyed digests only. */
const WAYS: readonly Way[] = [
  {
    kind: 'person',
    why: { zh: '证件号码相同', en: 'the same document number' },
    by: secret('id_number', sql`blind_index`),
  },
  {
    kind: 'person',
    why: { zh: '同名，手机号码相同', en: 'the same name and phone' },
    by: secret('phone', sql`blind_index`),
    names: sameName,
  },
  {
    kind: 'person',
    why: { zh: '同名，证件号码末四位相同', en: 'the same name and last four signs of the document number' },
    by: (tenantId) => sql`
      select subject.name || mask as shared, subject.id from secret_value join subject on subject.tenant_id = secret_value.tenant_id and subject.id = subject_id::uuid
      where secret_value.tenant_id = ${tenantId} and subject_kind = 'person' and key = 'id_number' and blind_index <> 'withdrawn'`,
  },
  {
    kind: 'person',
    fact: 'birth_date',
    why: { zh: '同名，出生年份相同', en: 'the same name and year of birth' },
    by: (tenantId) => sql`
      select subject.name || extract(year from birth_date) as shared, subject.id from person_facts join subject on subject.tenant_id = person_facts.tenant_id and subject.id = subject_id
      where person_facts.tenant_id = ${tenantId} and birth_date is not null`,
  },
  {
    kind: 'organisation',
    why: { zh: '名称相同', en: 'the same name' },
    by: (tenantId) => sql`
      select regexp_replace(normalize(name, NFKC), '[[:space:]()·.,、-]', '', 'g') as shared, id from subject where tenant_id = ${tenantId} and kind = 'organisation'`,
  },
  {
    kind: 'organisation',
    fact: 'uscc',
    why: { zh: '信用代码只差一位，名称相近', en: 'credit codes that differ in one place, and names alike' },
    by: projected(
      'organisation',
      sql`overlay(substr(uscc, 1, 17) placing '_' from place for 1)`,
      sql`cross join generate_series(3, 17) as place`,
    ),
    names: alike,
  },
  {
    kind: 'organisation',
    fact: 'uscc',
    why: { zh: '信用代码有两位颠倒，名称相近', en: 'credit codes with two signs changed round, and names alike' },
    by: projected(
      'organisation',
      sql`overlay(substr(uscc, 1, 17) placing least(substr(uscc, place, 1), substr(uscc, place + 1, 1)) || greatest(substr(uscc, place, 1), substr(uscc, place + 1, 1)) || '~' from place for 2)`,
      sql`cross join generate_series(3, 16) as place`,
    ),
    names: alike,
  },
]

/**
 * Entries of people and organisations that may be one, with what speaks for it; not those of which an officer said that they are two. `mine`
 * narrows subjects to those the officer answers for: both of a pair.
 */
export async function findCandidates(context: SignedIn, mine: SQL | undefined): Promise<readonly Candidate[]> {
  const found = new Map<string, { kind: string; first: string; second: string; why: Localised[] }>()
  const { kinds } = context.packs.current(context.tenant.packId).dictionary
  const ways = WAYS.filter(({ kind, fact }) => fact === undefined || kinds.get(kind)?.facts.has(fact))
  for (const way of ways)
    for (const { first, second } of await pairsBy(context, way, mine)) {
      const key = `${first} ${second}`
      const known = found.get(key) ?? { kind: way.kind, first, second, why: [] }
      known.why.push(way.why)
      found.set(key, known)
    }
  return [...found.values()]
}

async function pairsBy({ db, tenant }: SignedIn, { kind, by, names }: Way, mine: SQL | undefined) {
  const { rows } = await db.execute<{ first: string; second: string; one: string; two: string }>(sql`
    with alike as (
      select array_agg(distinct id) as ids from (${by(tenant.id)}) as keyed
      where shared is not null group by shared having count(*) between 2 and ${MOST_ALIKE}
    ),
    pair as (
      select distinct a.id as first, b.id as second from alike, unnest(ids) as a (id), unnest(ids) as b (id) where a.id < b.id
    ),
    mine as (
      select id, name from subject where subject.tenant_id = ${tenant.id} and subject.kind = ${kind} and subject.ended_on is null
        and ${mine ?? sql`true`} and id in (select first from pair union select second from pair)
    )
    select first, second, one.name as one, two.name as two from pair
      join mine one on one.id = first join mine two on two.id = second
    where not exists (select 1 from duplicate_finding f where f.tenant_id = ${tenant.id} and f.undone_by is null
      and f.finding = 'different' and f.kept_id = first and f.other_id = second)
    order by 1, 2 limit ${AT_ONCE}`)
  return rows.filter(({ one, two }) => names?.(one, two) ?? true)
}
