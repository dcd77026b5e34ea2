import type { Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { findLinked, findNode, type Graph, getGraph, readFactText } from '../registry/index.ts'
import { askedSlots } from './situation.ts'

/** A record that is known already and that a benefit could be claimed on, described by its own facts. */
export type OwnRecord = {
  readonly id: string
  readonly beneficiaryId: string
  readonly says: { readonly zh: string; readonly en: string }
}

/** As many as a person can choose among; the newest ones. */
const SHOWN = 20

/** Records of the rule's kind that lead to this beneficiary, newest last: a company's carriers' recognitions, a person's engagements. */
export async function findRecords(context: Context, rule: Rule, beneficiaryId: string): Promise<readonly OwnRecord[]> {
  const records: OwnRecord[] = []
  for (const id of (await findRecordIds(context, rule, beneficiaryId)).slice(-SHOWN))
    records.push({ id, beneficiaryId, says: await describe(context, rule, id) })
  return records
}

/** Ids of all of them, newest last. */
export async function findRecordIds(context: Context, rule: Rule, beneficiaryId: string): Promise<readonly string[]> {
  const { kinds } = context.packs.current(context.tenant.packId).dictionary
  const [root = '', ...roles] = rule.beneficiary.path.split('.')
  if (roles.length === 0) return []
  const kindsOnTheWay = roles.map((_, index) =>
    roles.slice(0, index).reduce((kind, role) => kinds.get(kind)?.roles.get(role)?.kind ?? '', root),
  )
  let ids = [beneficiaryId]
  for (let step = roles.length - 1; step >= 0; step -= 1) {
    const linked = await findLinked(context, ids, kindsOnTheWay[step] ?? '')
    ids = linked.filter((one) => one.role === roles[step]).map((one) => one.id)
  }
  return ids
}

/** The record in words: the names of what it belongs to (the carrier recognised), then its own facts. */
async function describe(context: Context, rule: Rule, id: string): Promise<OwnRecord['says']> {
  const graph = await getGraph(context, id)
  const own = askedSlots(rule).filter((slot) => slot.path.split('.').length === 2)
  const words = (lang: 'zh' | 'en'): string => {
    const facts = own.flatMap((slot) => {
      const value = graph.nodes
        .get(id)
        ?.facts.get(slot.path.split('.')[1] ?? '')
        ?.at(-1)?.value
      if (value === undefined || value === null) return []
      const reads = readFactText({ ...slot.fact, type: slot.type }, rule, value, lang)
      // A yes-or-no fact reads as a sentence of its own.
      return [slot.type.is === 'bool' ? reads : `${slot.fact.title[lang]} ${reads}`]
    })
    return [...namesOnTheWay(graph, rule), ...facts].join(lang === 'zh' ? '，' : ', ') || rule.title[lang]
  }
  return { zh: words('zh'), en: words('en') }
}

/** Names of the record and of the subjects between it and its beneficiary, where they have one. */
function namesOnTheWay(graph: Graph, rule: Rule): string[] {
  const parts = rule.beneficiary.path.split('.')
  return parts.slice(0, -1).flatMap((_, index) => {
    const node = findNode(graph, parts.slice(0, index + 1).join('.'))
    return node && node.name !== node.kind ? [node.name] : []
  })
}
