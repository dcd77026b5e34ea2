import { type Day, isoDay } from '@xinglin/base'
import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { perTransaction } from '../platform/database/index.ts'
import { notFound } from '../platform/fault.ts'
import { whoIs } from './duplicates/who-is.ts'
import { fact, subject } from './schema.ts'

export type FactRow = typeof fact.$inferSelect
export type Node = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly areaCode: string | null
  /** Named to-one links: role → subject. */
  readonly roles: ReadonlyMap<string, string>
  /** Ledger rows by fact key, oldest first. */
  readonly facts: ReadonlyMap<string, readonly FactRow[]>
}

/** A subject, everything it links to, and the records that link to it. */
export type Graph = { readonly root: string; readonly nodes: ReadonlyMap<string, Node> }

/** What a subject is called: by the name it was given in an answer (a team), else by the one it was entered with. */
export function calledName({ name, facts }: Pick<Node, 'name' | 'facts'>): string {
  const given = facts.get('name')?.at(-1)?.value
  return typeof given === 'string' && given !== '' ? given : name
}

/** The node at a path from the root: `engagement.employer` walks the link `employer`. Undefined where a link is missing. */
export function findNode(graph: Graph, path: string): Node | undefined {
  return path
    .split('.')
    .slice(1)
    .reduce<Node | undefined>((node, role) => {
      const next = node?.roles.get(role)
      return next === undefined ? undefined : graph.nodes.get(next)
    }, graph.nodes.get(graph.root))
}

/** Links lead from a record to carriers, people and organisations: three steps reach everything a rule can name. */
const DEPTH = 4

/**
 * Loads a subject with what a rule about it can ask. Reads the ledger, not the projection.
 * @param knownOn only what was recorded up to this business day; default: everything
 */
export const getGraph = (context: Context, root: string, knownOn?: Day): Promise<Graph> =>
  graphs.read(context.db, `${context.tenant.id} ${root} ${knownOn ?? ''}`, () => loadGraph(context, root, knownOn))

const graphs = perTransaction<Graph>()

/** A subject, a link or a fact was written: what is asked next in the transaction reads it. */
export const forgetGraphs = graphs.forget

async function loadGraph(context: Context, root: string, knownOn: Day | undefined): Promise<Graph> {
  const links = await linksAround(context, root)
  const ids = new Set([root, ...links.flatMap((one) => [one.subjectId, one.targetId])])
  const all = [...ids]
  const [subjects, facts] = await Promise.all([loadSubjects(context, all), loadFacts(context, all, knownOn)])
  const nodes = new Map(subjects.map((row) => [row.id, toNode(row, links, facts)]))
  if (!nodes.has(root)) {
    // Whoever asks for an entry that was merged is given the one it is now.
    const now = (await whoIs(context, [root])).get(root)
    if (now === undefined || now === root) throw notFound(`subject ${root}`)
    return loadGraph(context, now, knownOn)
  }
  return { root, nodes }
}

function toNode(row: typeof subject.$inferSelect, links: readonly Link[], facts: readonly FactRow[]): Node {
  const own = new Map<string, FactRow[]>()
  for (const one of facts) {
    if (one.subjectId === row.id) own.set(one.key, [...(own.get(one.key) ?? []), one])
  }
  const roles = new Map(links.filter((one) => one.subjectId === row.id).map((one) => [one.role, one.targetId]))
  return { id: row.id, kind: row.kind, name: row.name, areaCode: row.areaCode, roles, facts: own }
}

type Link = { readonly subjectId: string; readonly role: string; readonly targetId: string }

/** Links from the subject onwards, and those of the records that lead to it. */
async function linksAround({ db, tenant }: Context, root: string): Promise<Link[]> {
  const { rows } = await db.execute<{ subject_id: string; role: string; target_id: string }>(sql`
    with recursive onward as (
      select subject_id, role, target_id, 1 as depth from subject_link where tenant_id = ${tenant.id} and subject_id = ${root}
      union
      select link.subject_id, link.role, link.target_id, onward.depth + 1 from onward
        join subject_link link on link.tenant_id = ${tenant.id} and link.subject_id = onward.target_id where onward.depth < ${DEPTH}
    )
    select subject_id, role, target_id from onward
    union select subject_id, role, target_id from subject_link where tenant_id = ${tenant.id} and target_id = ${root}`)
  return rows.map((row) => ({ subjectId: row.subject_id, role: row.role, targetId: row.target_id }))
}

const loadSubjects = (context: Context, ids: readonly string[]) =>
  context.db
    .select()
    .from(subject)
    .where(and(eq(subject.tenantId, context.tenant.id), inArray(subject.id, [...ids]), isNull(subject.endedOn)))
    .orderBy(asc(subject.id))

const loadFacts = (context: Context, ids: readonly string[], knownOn: Day | undefined): Promise<FactRow[]> =>
  context.db
    .select()
    .from(fact)
    .where(
      and(
        eq(fact.tenantId, context.tenant.id),
        inArray(fact.subjectId, [...ids]),
        knownOn === undefined ? undefined : lte(fact.recordedOn, isoDay(knownOn)),
      ),
    )
    .orderBy(asc(fact.recordedAt), asc(fact.id))
