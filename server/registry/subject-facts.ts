import { type Day, isoDay } from '@xinglin/base'
import type { Dictionary, FactSource, Facts, FactValue } from '@xinglin/policy'
import { readFactJson } from './fact-json.ts'
import type { FactRow, Graph, Node } from './graph.ts'
import { sourceLabel } from './source-label.ts'

type Way = { readonly roles: readonly string[]; readonly last: string }

/** The paths of the packs, split once: one judgement asks for hundreds, everybody's for the same. */
const ways = new Map<string, Way>()

/** Splits `engagement.person.birth_date` into the way to the node and the fact. */
function split(path: string): Way {
  const known = ways.get(path)
  if (known) return known
  const parts = path.split('.')
  const way = { roles: parts.slice(1, -1), last: parts.at(-1) ?? '' }
  ways.set(path, way)
  return way
}

/** The row that holds on a day: the newest recorded of those valid then; without a day, the newest of all. */
export function rowOn(rows: readonly FactRow[], at?: Day): FactRow | undefined {
  if (at === undefined) return rows.at(-1)
  const on = isoDay(at)
  return rows.findLast(
    (row) => (row.validFrom === null || row.validFrom <= on) && (row.validUntil === null || row.validUntil >= on),
  )
}

/** What the ledger knows of a subject, in the form the policy engine asks. */
export function subjectFacts(graph: Graph, dictionary: Dictionary, id: string = graph.root): Facts {
  const walk = (roles: readonly string[]): Node | undefined =>
    roles.reduce<Node | undefined>((node, role) => {
      const next = node?.roles.get(role)
      return next === undefined ? undefined : graph.nodes.get(next)
    }, graph.nodes.get(id))

  const rowAt = (path: string, at?: Day): FactRow | undefined => {
    const { roles, last } = split(path)
    return rowOn(walk(roles)?.facts.get(last) ?? [], at)
  }

  return {
    value: (path, at): FactValue | undefined => {
      const { roles, last } = split(path)
      const kind = walk(roles)?.kind
      const type = kind === undefined ? undefined : dictionary.kinds.get(kind)?.facts.get(last)?.type
      return readFactJson(rowAt(path, at)?.value, type)
    },
    id: (path) => walk(path.split('.').slice(1))?.id,
    records: (path) => {
      const [parent, kind] = path.split('.')
      if (parent === undefined || kind === undefined) return undefined
      const records = [...graph.nodes.values()].filter((node) => node.kind === kind && node.roles.get(parent) === id)
      return records.map((node) => subjectFacts(graph, dictionary, node.id))
    },
    source: (path, at): FactSource | undefined => {
      const row = rowAt(path, at)
      return row && { label: sourceLabel(row), verified: row.verifiedAt !== null, ref: row.id }
    },
  }
}
