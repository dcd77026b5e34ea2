import type { Rule } from '@xinglin/policy'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { askedSlots, getRule, kindAt, readAnswer } from '../../policy/index.ts'
import { type FactRow, findNode, getGraph, type Node, recordFacts } from '../../registry/index.ts'
import { getOpenCase } from '../applicant-case.ts'
import { placeCase } from '../place-case.ts'

/** Answers one question of an application. The answer goes to the ledger as the applicant's own statement, for every later use. */
export const answer = command({
  name: 'casework/answer',
  summary: 'Answers one question of an application',
  input: z.object({
    caseId: z.uuid(),
    /** Path of the fact from the case's subject, as the rule asks it. */
    path: z.string().max(200),
    typed: z.union([z.string().max(500), z.array(z.string().max(100)).max(100)]),
  }),
  output: z.object({ caseId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { caseId, path, typed }, effects) => {
    const { context, loaded } = await getOpenCase(anyContext, caseId)
    const rule = await getRule(context, loaded.file.benefit, loaded.file.packHash)
    const slot = askedSlots(rule).find((one) => one.path === path)
    if (!slot) throw unprocessable({ zh: '这项政策不需要这个问题。', en: 'This benefit does not ask that.' }, 'path')
    const known =
      slot.type.is === 'code' || slot.type.is === 'codes' ? rule.context.codes.get(slot.type.list) : undefined
    const read = readAnswer(slot.type, typed, new Set(known?.keys() ?? []))
    if (!read.ok) throw unprocessable(read.say, 'answer')
    const cut = path.lastIndexOf('.')
    const [at, key] = [path.slice(0, cut), path.slice(cut + 1)]
    const node = await nodeAt(context, loaded.file.subjectId, at)
    demandOpen(context, node.facts.get(key)?.at(-1), isOwn(context, rule, at, node.id))
    await recordFacts(context, { id: node.id, kind: kindAt(context, at) }, [{ key, value: read.value, source: 'self' }])
    await placeCase(context, loaded.file, rule)
    effects.about({ kind: 'case', id: caseId }, { path })
    return { caseId }
  },
})

async function nodeAt(context: SignedIn, root: string, path: string): Promise<Node> {
  const node = findNode(await getGraph(context, root), path)
  if (node === undefined)
    throw unprocessable({ zh: '请先填写相关单位。', en: 'Please name the organisation first.' }, 'path')
  return node
}

/** On the way from the record to the beneficiary things are the applicant's to say; of a subject only by whom it is proved to be. */
function isOwn(context: SignedIn, rule: Rule, path: string, id: string): boolean {
  if (context.actor.standings.some((one) => one.subjectId === id && one.verified)) return true
  return path !== rule.beneficiary.path && rule.beneficiary.path.startsWith(`${path}.`)
}

/** A claim replaces neither what is verified nor what others stated of somebody the applicant does not stand for. */
function demandOpen(context: SignedIn, known: FactRow | undefined, own: boolean): void {
  if (known === undefined || (known.verifiedAt === null && (own || known.recordedBy === context.actor.accountId)))
    return
  throw conflict({
    zh: '这一项已经有记录，不能由申请人改写；有误请在提交时说明，由工作人员核实更正。',
    en: 'This is on record already and not the applicant’s to change. If it is wrong, say so when you file; an officer corrects it.',
  })
}
