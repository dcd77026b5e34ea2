import type { Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { findProcedureSchema } from './procedure.ts'
import type { caseFile } from './schema.ts'

/** What may be done instead of handing a paper in now: hand it in later (容缺), or sign for it (告知承诺). */
export type PaperOption = 'follow' | 'commit'

/** Papers of a benefit that may follow or be signed for, as far as its procedure allows that at acceptance. */
export async function paperOptions(
  context: Context,
  file: Pick<typeof caseFile.$inferSelect, 'packHash' | 'procedure'>,
  rule: Pick<Rule, 'evidence'>,
): Promise<ReadonlyMap<string, PaperOption>> {
  const { stages } = await findProcedureSchema(context, file)
  const allowed = { follow: stages[0]?.gaps, commit: stages[0]?.commitment }
  return new Map(rule.evidence.flatMap(({ id, may }) => (may && allowed[may] ? [[id, may] as const] : [])))
}
