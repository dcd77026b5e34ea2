import type { Rule } from '@xinglin/policy'
import type { SignedIn } from '../../platform/context.ts'
import { kindAt, placeOf } from '../../policy/index.ts'
import { findNode, getGraph, recordFacts } from '../../registry/index.ts'
import { keepParties } from '../keep-parties.ts'
import type { caseFile } from '../schema.ts'
import { namePerson } from './people.ts'
import { type SheetRow, sheetSlots } from './sheet.ts'

/** Puts a row's answers to an application that is there already: what the company states anew replaces what it stated before. */
export async function fillIn(
  context: SignedIn,
  rule: Rule,
  file: typeof caseFile.$inferSelect,
  row: SheetRow,
): Promise<void> {
  await namePerson(context, rule, file.subjectId, row)
  await keepParties(context, file)
  const graph = await getGraph(context, file.subjectId)
  for (const slot of sheetSlots(rule)) {
    const value = row.answers[placeOf(rule, slot.path)]
    const cut = slot.path.lastIndexOf('.')
    const node = findNode(graph, slot.path.slice(0, cut))
    const key = slot.path.slice(cut + 1)
    const known = node?.facts.get(key)?.at(-1)
    const open = known === undefined || (known.verifiedAt === null && known.recordedBy === context.actor.accountId)
    if (value === undefined || node === undefined || !open || known?.value === value) continue
    const subject = { id: node.id, kind: kindAt(context, slot.path.slice(0, cut)) }
    await recordFacts(context, subject, [{ key, value, source: 'self' }])
  }
}
