import type { Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import type { LoadedCase } from './load-case.ts'
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

/** Papers signed for when the case was handed in. */
export const committedPapers = ({ actions }: Pick<LoadedCase, 'actions'>): readonly string[] =>
  actions.findLast((one) => one.kind === 'submit')?.detail.committed ?? []

/** What stands in for a paper, by its id: in a draft what may, in a case that was filed what does. */
export async function insteadOf(
  context: Context,
  loaded: Pick<LoadedCase, 'file' | 'state' | 'actions'>,
  rule: Pick<Rule, 'evidence'>,
): Promise<ReadonlyMap<string, PaperOption>> {
  const { file, state } = loaded
  if (state.situation === 'draft') return paperOptions(context, file, rule)
  return new Map<string, PaperOption>([
    ...committedPapers(loaded).map((paper) => [paper, 'commit'] as const),
    ...state.gaps.map((paper) => [paper, 'follow'] as const),
  ])
}
