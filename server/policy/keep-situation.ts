import type { Rule } from '@xinglin/policy'
import type { SignedIn } from '../platform/context.ts'
import { forbidden, unprocessable } from '../platform/fault.ts'
import {
  createSubject,
  type FactJson,
  findNode,
  fitsType,
  getGraph,
  linkSubject,
  recordFacts,
  type Statement,
} from '../registry/index.ts'
import { placeOf } from './situation.ts'

/** What is to be kept: for whom, about which record, and the answers by place. */
export type ToKeep = {
  readonly beneficiaryId: string
  /** A record that exists already; otherwise one is made. */
  readonly subjectId?: string
  readonly answers: Readonly<Record<string, FactJson>>
}

/** Subjects behind the paths of a rule: `engagement`, `engagement.person`, `engagement.employer` → id. */
export type Kept = { readonly subjectId: string; readonly byPath: ReadonlyMap<string, string> }

/**
 * Turns answers into records: makes the record the rule is about, its links as far as answers name them, and states the answers
 * as the applicant's own. Facts the ledger has already are left alone: nothing known is overwritten by a claim.
 */
export async function keepSituation(context: SignedIn, rule: Rule, keep: ToKeep): Promise<Kept> {
  const paths = pathsOf(rule)
  const byPath = new Map<string, string>([[rule.beneficiary.path, keep.beneficiaryId]])
  const subjectId = keep.subjectId ?? byPath.get(rule.subject) ?? (await makeRecord(context, rule.subject))
  byPath.set(rule.subject, subjectId)
  if (keep.subjectId) await demandBelongs(context, rule, keep)
  for (const path of paths) await reach(context, rule, path, byPath)
  for (const path of paths) {
    const id = byPath.get(path)
    if (id !== undefined)
      await state(context, { id, kind: kindAt(context, path) }, answersUnder(rule, path, keep.answers))
  }
  return { subjectId, byPath }
}

/** Paths of every node a rule asks something of, nearest to the subject first, with the nodes between. */
export function pathsOf(rule: Rule): string[] {
  const paths = new Set<string>([rule.subject])
  const wanted = [
    rule.beneficiary.path,
    ...rule.slots.filter((one) => one.scope === '').map((one) => one.path.slice(0, one.path.lastIndexOf('.'))),
  ]
  for (const path of wanted) {
    const parts = path.split('.')
    for (let length = 2; length <= parts.length; length += 1) paths.add(parts.slice(0, length).join('.'))
  }
  return [...paths].sort((a, b) => a.split('.').length - b.split('.').length)
}

/** Kind of the node at a path, by the dictionary. */
export function kindAt(context: SignedIn, path: string): string {
  const { kinds } = context.packs.current(context.tenant.packId).dictionary
  const [root = '', ...roles] = path.split('.')
  return roles.reduce((kind, role) => kinds.get(kind)?.roles.get(role)?.kind ?? '', root)
}

const makeRecord = (context: SignedIn, kind: string) => createSubject(context, { kind, name: kind })

/** A record is used again only by whom it belongs to. */
async function demandBelongs(context: SignedIn, rule: Rule, keep: ToKeep): Promise<void> {
  const graph = await getGraph(context, keep.subjectId ?? '')
  if (findNode(graph, rule.beneficiary.path)?.id !== keep.beneficiaryId)
    throw forbidden(`record ${keep.subjectId} is not ${keep.beneficiaryId}'s`)
}

/** Links the node at a path to its parent: an existing link stays, the beneficiary is linked, anything else is made without a name yet. */
async function reach(context: SignedIn, rule: Rule, path: string, byPath: Map<string, string>): Promise<void> {
  const cut = path.lastIndexOf('.')
  if (cut < 0) return
  const parent = byPath.get(path.slice(0, cut))
  const role = path.slice(cut + 1)
  if (parent === undefined) return
  const linked = (await getGraph(context, parent)).nodes.get(parent)?.roles.get(role)
  if (linked !== undefined) {
    byPath.set(path, linked)
    return
  }
  const id = path === rule.beneficiary.path ? byPath.get(path) : await makeRecord(context, kindAt(context, path))
  if (id === undefined) return
  await linkSubject(context, { id: parent, kind: kindAt(context, path.slice(0, cut)) }, role, id)
  byPath.set(path, id)
}

function answersUnder(rule: Rule, path: string, answers: ToKeep['answers']): Statement[] {
  return rule.slots
    .filter(
      (slot) => slot.scope === '' && slot.origin === 'asked' && slot.path.slice(0, slot.path.lastIndexOf('.')) === path,
    )
    .flatMap((slot) => {
      const place = placeOf(rule, slot.path)
      const value = Object.hasOwn(answers, place) ? answers[place] : undefined
      if (value === undefined || value === null) return []
      const { type } = slot
      const codes = type.is === 'code' || type.is === 'codes' ? rule.context.codes.get(type.list)?.keys() : undefined
      if (!fitsType(type, value, new Set(codes))) {
        const { zh, en } = slot.fact.title
        throw unprocessable(
          { zh: `“${zh}”填写有误，请检查。`, en: `“${en}” is not filled in correctly.` },
          `answers.${place}`,
        )
      }
      return [{ key: slot.path.slice(slot.path.lastIndexOf('.') + 1), value, source: 'self' as const }]
    })
}

async function state(
  context: SignedIn,
  subject: { id: string; kind: string },
  statements: readonly Statement[],
): Promise<void> {
  if (statements.length === 0) return
  const known = (await getGraph(context, subject.id)).nodes.get(subject.id)?.facts
  const fresh = new Map(statements.filter((one) => !known?.has(one.key)).map((one) => [one.key, one]))
  await recordFacts(context, subject, [...fresh.values()])
}
