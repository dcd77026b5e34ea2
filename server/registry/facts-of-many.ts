import type { Dictionary, Facts } from '@xinglin/policy'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../platform/database/index.ts'
import type { FactRow, Node } from './graph.ts'
import type { FactJson } from './schema.ts'
import { subjectFacts } from './subject-facts.ts'

/** A subject with what the ledger knows of it and of everything it links to. */
export type Known = { readonly id: string; readonly facts: Facts }

/** What is wanted: the kind of subject, the facts that are asked (their last names), and the lists of records. */
export type Wanted = {
  readonly kind: string
  readonly keys: readonly string[]
  /** Kinds of the records that belong to the subject, such as `engagement_month`. */
  readonly records: readonly string[]
}

const DEPTH = 4
/** What many subjects share is read once. */
const SHARED: readonly string[] = ['organisation', 'carrier']

/**
 * Reads subjects after `after`, in the order of their ids, with the same facts as `getGraph` would give one by one. `shared` keeps
 * what was read of organisations from one portion to the next.
 */
export async function factsOfMany(
  db: Transaction,
  tenantId: string,
  dictionary: Dictionary,
  wanted: Wanted,
  { after, limit, shared }: { readonly after: string; readonly limit: number; readonly shared: Map<string, Node> },
): Promise<Known[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from subject where tenant_id = ${tenantId} and kind = ${wanted.kind} and ended_on is null and id > ${after}::uuid order by id limit ${limit}`)
  const roots = rows.map(({ id }) => id)
  if (roots.length === 0) return []
  const links: Link[] = []
  let records: readonly string[] = []
  if (wanted.records.length > 0) {
    const back = await db.execute<Link>(sql`
      select l.subject_id, l.role, l.target_id from subject_link l join subject s on s.tenant_id = l.tenant_id and s.id = l.subject_id
      where l.tenant_id = ${tenantId} and l.target_id = any(${sql.param(roots)}::uuid[]) and s.kind = any(${sql.param([...wanted.records])}::text[])`)
    links.push(...back.rows)
    records = back.rows.map((one) => one.subject_id)
  }
  let frontier: readonly string[] = roots
  const reached = new Set([...roots, ...records])
  for (let depth = 0; depth < DEPTH && frontier.length > 0; depth++) {
    const onward = await db.execute<Link>(sql`
      select subject_id, role, target_id from subject_link where tenant_id = ${tenantId} and subject_id = any(${sql.param([...frontier])}::uuid[])`)
    links.push(...onward.rows)
    const fresh = new Set(onward.rows.map((one) => one.target_id).filter((id) => !reached.has(id) && !shared.has(id)))
    for (const id of fresh) reached.add(id)
    frontier = [...fresh]
  }
  const nodes = await readNodes(db, tenantId, [...reached], links, wanted.keys)
  for (const node of nodes.values()) if (SHARED.includes(node.kind)) shared.set(node.id, node)
  const recordsOf = new Map<string, string[]>()
  const roles = new Set(roots)
  for (const { subject_id, target_id } of links)
    if (roles.has(target_id)) recordsOf.set(target_id, [...(recordsOf.get(target_id) ?? []), subject_id])
  return roots.map((root) => {
    const own = new Map<string, Node>()
    const take = (id: string, depth: number) => {
      const node = nodes.get(id) ?? shared.get(id)
      if (!node || own.has(id)) return
      own.set(id, node)
      if (depth < DEPTH) for (const target of node.roles.values()) take(target, depth + 1)
    }
    take(root, 0)
    for (const record of recordsOf.get(root) ?? []) take(record, DEPTH)
    return { id: root, facts: subjectFacts({ root, nodes: own }, dictionary) }
  })
}

type Link = { readonly subject_id: string; readonly role: string; readonly target_id: string }

type Read = {
  readonly subject_id: string
  readonly key: string
  readonly value: FactJson
  readonly from: string | null
  readonly until: string | null
}

async function readNodes(
  db: Transaction,
  tenantId: string,
  ids: readonly string[],
  links: readonly Link[],
  keys: readonly string[],
): Promise<Map<string, Node>> {
  const subjects = await db.execute<{ id: string; kind: string; name: string }>(sql`
    select id, kind, name from subject where tenant_id = ${tenantId} and id = any(${sql.param([...ids])}::uuid[])`)
  const facts = await db.execute<Read>(sql`
    select subject_id, key, value, valid_from::text as from, valid_until::text as until from fact
    where tenant_id = ${tenantId} and subject_id = any(${sql.param([...ids])}::uuid[]) and key = any(${sql.param([...keys])}::text[])
    order by recorded_at, id`)
  const nodes = new Map<
    string,
    Omit<Node, 'roles' | 'facts'> & { roles: Map<string, string>; facts: Map<string, FactRow[]> }
  >()
  for (const { id, kind, name } of subjects.rows)
    nodes.set(id, { id, kind, name, areaCode: null, roles: new Map(), facts: new Map() })
  for (const { subject_id, role, target_id } of links) nodes.get(subject_id)?.roles.set(role, target_id)
  for (const { subject_id, key, value, from, until } of facts.rows) {
    const own = nodes.get(subject_id)?.facts
    // Where a fact comes from is not asked of a population: only its value and its days.
    const row = { value, validFrom: from, validUntil: until } as FactRow
    const rows = own?.get(key)
    if (rows) rows.push(row)
    else own?.set(key, [row])
  }
  return nodes
}
