import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { unprocessable } from '../../platform/fault.ts'
import { askedSlots, getRule, kindAt, readAnswer } from '../../policy/index.ts'
import { findNode, getGraph, recordFacts } from '../../registry/index.ts'
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
    const node = await nodeAt(context, loaded.file.subjectId, path.slice(0, cut))
    await recordFacts(context, { id: node, kind: kindAt(context, path.slice(0, cut)) }, [
      { key: path.slice(cut + 1), value: read.value, source: 'self' },
    ])
    await placeCase(context, loaded.file, rule)
    effects.about({ kind: 'case', id: caseId }, { path })
    return { caseId }
  },
})

async function nodeAt(context: Parameters<typeof getGraph>[0], root: string, path: string): Promise<string> {
  const graph = await getGraph(context, root)
  const id = findNode(graph, path)?.id
  if (id === undefined)
    throw unprocessable({ zh: '请先填写相关单位。', en: 'Please name the organisation first.' }, 'path')
  return id
}
