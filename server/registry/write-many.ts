import { type Day, isoDay } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { sql } from 'drizzle-orm'
import { newId, type Transaction } from '../platform/database/index.ts'
import { nameRows } from './find/keep-parts.ts'
import { projectionColumns, projectionTable } from './projection-columns.ts'
import { type FactJson, type FactSource, namePart } from './schema.ts'

/** A subject with its links and facts, to be written together with many others. */
export type Whole = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly areaCode: string | undefined
  readonly roles: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, FactJson>>
}

/** How a stock of subjects is taken over: from where, by whom, on which day. */
export type TakenOver = {
  readonly tenantId: string
  readonly pack: Pack
  readonly today: Day
  readonly source: FactSource
  readonly by: string
}

/**
 * Writes many whole subjects in few statements: identity, links, ledger, names and projections. Subjects that are there already are left
 * as they are, so that a run that broke off goes on. All kinds and facts must be of the dictionary; throws RangeError otherwise.
 * @returns how many were new
 */
export async function writeMany(db: Transaction, taken: TakenOver, all: readonly Whole[]): Promise<number> {
  const { tenantId, by } = taken
  const { rows } = await db.execute<{ id: string }>(sql`
    insert into subject (tenant_id, id, kind, name, area_code, created_by)
    select ${tenantId}::uuid, *, ${by} from unnest(${list(all.map((one) => one.id))}::uuid[], ${list(all.map((one) => one.kind))}::text[],
      ${list(all.map((one) => one.name))}::text[], ${list(all.map((one) => one.areaCode ?? null))}::text[])
    on conflict do nothing returning id`)
  const fresh = new Set(rows.map(({ id }) => id))
  const subjects = all.filter(({ id }) => fresh.has(id))
  if (subjects.length === 0) return 0
  await writeLinks(db, tenantId, subjects)
  await writeFacts(db, taken, subjects)
  const names = subjects.flatMap((one) => nameRows(tenantId, one))
  for (let at = 0; at < names.length; at += PORTION)
    await db
      .insert(namePart)
      .values(names.slice(at, at + PORTION))
      .onConflictDoNothing()
  for (const kind of new Set(subjects.map((one) => one.kind)))
    await project(
      db,
      taken,
      kind,
      subjects.filter((one) => one.kind === kind),
    )
  return subjects.length
}

const PORTION = 5000

const list = (values: readonly unknown[]) => sql.param(values)

async function writeLinks(db: Transaction, tenantId: string, subjects: readonly Whole[]): Promise<void> {
  const links = subjects.flatMap(({ id, roles }) =>
    Object.entries(roles).map(([role, target]) => ({ id, role, target })),
  )
  if (links.length === 0) return
  await db.execute(sql`
    insert into subject_link (tenant_id, subject_id, role, target_id)
    select ${tenantId}::uuid, * from unnest(${list(links.map((one) => one.id))}::uuid[], ${list(links.map((one) => one.role))}::text[],
      ${list(links.map((one) => one.target))}::uuid[])`)
}

async function writeFacts(db: Transaction, taken: TakenOver, subjects: readonly Whole[]): Promise<void> {
  const facts = subjects.flatMap(({ id, facts }) => Object.entries(facts).map(([key, value]) => ({ id, key, value })))
  if (facts.length === 0) return
  await db.execute(sql`
    insert into fact (tenant_id, id, subject_id, key, value, source, recorded_by, recorded_on)
    select ${taken.tenantId}::uuid, f.id, f.subject_id, f.key, f.value::jsonb, ${taken.source}, ${taken.by}, ${isoDay(taken.today)}::date
    from unnest(${list(facts.map(newId))}::uuid[], ${list(facts.map((one) => one.id))}::uuid[], ${list(facts.map((one) => one.key))}::text[],
      ${list(facts.map((one) => JSON.stringify(one.value)))}::text[]) as f(id, subject_id, key, value)`)
}

/** Names and types of columns come from the checked dictionary only. */
async function project(db: Transaction, { tenantId, pack }: TakenOver, kind: string, subjects: readonly Whole[]) {
  const columns = projectionColumns(pack, kind).filter((one) => one.type !== 'text[]')
  const known = pack.dictionary.kinds.get(kind)
  for (const { facts, roles } of subjects) {
    const strange = Object.keys(facts).find((key) => !known?.facts.has(key))
    const lost = Object.keys(roles).find((role) => !known?.roles.has(role))
    if (strange !== undefined || lost !== undefined) throw new RangeError(`${kind} has no ${strange ?? lost}`)
  }
  if (columns.length === 0) return
  const held = ({ facts, roles }: Whole, { name, role }: (typeof columns)[number]) =>
    (role === undefined ? facts[name] : roles[role]) ?? null
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  )
  const arrays = sql.join(
    columns.map((one) => sql`${list(subjects.map((subject) => held(subject, one)))}::${sql.raw(one.type)}[]`),
    sql`, `,
  )
  await db.execute(sql`
    insert into ${sql.identifier(projectionTable(kind))} (tenant_id, subject_id, ${names})
    select ${tenantId}::uuid, * from unnest(${list(subjects.map((one) => one.id))}::uuid[], ${arrays}) on conflict do nothing`)
}
